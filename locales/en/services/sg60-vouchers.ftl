### SG60 vouchers: getting them, using them at a shop, and having them on paper, before they end.

sg60-vouchers-name = { -sg60-vouchers }
sg60-vouchers-short = Get and use your own vouchers
sg60-vouchers-what = Vouchers from the government for Singapore’s birthday. Each adult citizen gets their own. You use them like money at hawkers, shops and supermarkets.

## Before you start

sg60-vouchers-here = Community centres can help you.
sg60-vouchers-bring-singpass = Your own { -singpass }

## More about it

# $sg60-end: last day of these vouchers
sg60-vouchers-end-heading = They end on { $sg60-end }

sg60-vouchers-end-text = You may use them up to that day. After it, they no longer work.
sg60-vouchers-amount-heading = How much each person gets

# $sg60-senior-born: last year of birth of those who get more
# $sg60-senior-amount: money that older people get
# $sg60-adult-born-first: first year of birth of those who get less
# $sg60-adult-born-last: last year of birth of those who get less
# $sg60-adult-amount: money that other adults get
sg60-vouchers-amount-text = Born in { $sg60-senior-born } or before: { $sg60-senior-amount }. Born from { $sg60-adult-born-first } to { $sg60-adult-born-last }: { $sg60-adult-amount }.

sg60-vouchers-where-heading = Where to use them
sg60-vouchers-where-text = Half is for hawkers and neighbourhood shops. The other half is for supermarkets. All that take { -cdc-vouchers } take these too.

# $sg60-shops-site: web address of the list of shops
sg60-vouchers-where-list = There is a list of the shops at { $sg60-shops-site }.

sg60-vouchers-other-heading = Not the same as { -cdc-vouchers }
sg60-vouchers-other-text = { -cdc-vouchers } are for all at home together. These are for you alone, and come with a link of their own.

## Guide: get my vouchers

sg60-vouchers-claim-title = Get my vouchers
sg60-vouchers-claim-who = Each person gets the vouchers with their own { -singpass }. A husband and wife each do this once.

# $sg60-claim-site: web address where these vouchers are claimed
sg60-vouchers-claim-open = Open { $sg60-claim-site } on a phone or a computer. Type it yourself. It leads to the real page.

# $sg60-claim-site: web address where these vouchers are claimed
sg60-vouchers-claim-open-another = The long bar on the screen is for addresses. Press it, write { $sg60-claim-site }, and go on.

sg60-vouchers-claim-login = Choose { -sg60-vouchers } on the page, and log in with { -singpass }. This costs nothing.

# $sg60-sms-sender: name of the sender as it stands on the message
sg60-vouchers-claim-sms = Wait for an { -sms } from “{ $sg60-sms-sender }”. It has the link to your vouchers, so keep it for yourself.

sg60-vouchers-claim-lost-cause = I deleted the { -sms }, or I am not sure if I have done this.

# $sg60-claim-site: web address where these vouchers are claimed
sg60-vouchers-claim-lost-cure = Open { $sg60-claim-site } and log in again. You can get back to your vouchers there.

## Guide: use vouchers at a shop

sg60-vouchers-use-open = Open the { -sms } of these vouchers and press the link. Your vouchers appear. You do not need to log in again.

## Guide: get vouchers on paper

sg60-vouchers-paper-ask = Tell the staff that you want { -sg60-vouchers } on paper. They will help you get them and print them.

## Is this really them?

# $sg60-sms-sender: name of the sender as it stands on the message
sg60-vouchers-genuine-sender = The real { -sms } comes from “{ $sg60-sms-sender }”.

# $sg60-claim-site: web address where these vouchers are claimed
# $cdc-site: web address of the CDC vouchers
sg60-vouchers-genuine-site = The real pages are { $sg60-claim-site } and { $cdc-site }.

sg60-vouchers-genuine-once = These vouchers were given only once. A page that promises a new and larger sum is fake.
