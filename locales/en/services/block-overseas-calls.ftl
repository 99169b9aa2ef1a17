### Blocking calls and messages from abroad: what it does, and how to have it.

block-overseas-calls-name = Block calls from overseas
block-overseas-calls-short = To keep scammers away
block-overseas-calls-what = Your phone company can block calls and messages from abroad. You may turn this on, and off again.

## Before you start

block-overseas-calls-here = Call your phone company, or use its app with a helper.
block-overseas-calls-bring = Your own mobile phone

## More about it

block-overseas-calls-who-heading = Who it is for
block-overseas-calls-who-text = It is for people whose mobile number is with { -m1 }, { -simba }, { -singtel } or { -starhub }. With another company, ask whether it has this.
block-overseas-calls-what-heading = What is blocked
block-overseas-calls-what-calls = All calls from foreign numbers are blocked. Calls from Singapore numbers still come, even from somebody who is travelling.

# $block-overseas-sms-year: year in which many had messages blocked too
block-overseas-calls-what-sms = You may have { -sms } from abroad blocked too. By { $block-overseas-sms-year } many people had done so.

block-overseas-calls-family-heading = If your family is abroad
block-overseas-calls-family-text = Calls from their foreign number would not reach you. You may turn the blocking off whenever you like.

# $block-overseas-plus: what the phone shows before the number of a call from abroad
block-overseas-calls-plus-heading = A call that shows “{ $block-overseas-plus }”

# $block-overseas-plus-since: month since which calls are marked
# $block-overseas-plus: what the phone shows before the number of a call from abroad
block-overseas-calls-plus-text = A scammer abroad can use a fake Singapore number. Since { $block-overseas-plus-since } such a call shows “{ $block-overseas-plus }” before the number.

## Guide: have it turned on

block-overseas-calls-on-title = Turn the blocking on
block-overseas-calls-on-find = See which phone company you are with. Its name is on your phone bill.
block-overseas-calls-on-call = Call the company. Look for its number on the bill, or ask somebody to find it with you.
block-overseas-calls-on-say = Say that you want calls and { -sms } from overseas blocked. Each company does it in its own way, so follow what they tell you.
block-overseas-calls-on-off = Ask how to turn it off again. Write it down, and keep it.

## Without a smartphone

block-overseas-calls-without-call = You need no smartphone. You may call the company and ask.

## Is this really them?

block-overseas-calls-genuine-self = Call the company yourself. If somebody calls you and offers to do it, you may hang up.
