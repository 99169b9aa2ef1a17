### SG Translate Together: a government website that translates with local words.

sg-translate-together-name = { -sg-translate-together }
sg-translate-together-short = Local words in our languages
sg-translate-together-what = A government { -website } that translates between English, Chinese, Malay and Tamil, with the words we use here.

# $sgtt-since: day on which it opened
sg-translate-together-what-now = It opened on { $sgtt-since }. We could not find out if it is open now, so ask at the desk.

## Before you start

sg-translate-together-here = You may use it on a phone or a computer, with a helper.
sg-translate-together-bring-words = The words that you want to understand

## More about it

sg-translate-together-do-heading = What you can do
sg-translate-together-do-words = You may look up how to say things such as { -cdc-vouchers } or { -cpf } in your language.
sg-translate-together-do-better = If you know a better word, you may send it in. You log in with { -singpass } only for this.
sg-translate-together-care-heading = Good to know
sg-translate-together-care-text = A machine makes the words, so they can be wrong. For a letter about money or health, ask a person too.

## Without a smartphone

sg-translate-together-without-desk = If you have no smartphone, ask the person at the desk to look the words up with you.

## Is this really them?

# $sgtt-site: web address of SG Translate Together
sg-translate-together-genuine-site = The real address is { $sgtt-site }, so check each letter.

sg-translate-together-genuine-secret = You need no { -singpass } to look up a word. Do not type an { -otp } there, or anything about your bank.
