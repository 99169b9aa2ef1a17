### The one sender of government SMS: how to know a real message, and what to do about another.

gov-sg-sms-sender-id-name = { -sms } from { -gov-sg }
gov-sg-sms-sender-id-short = Is this government message real?
gov-sg-sms-sender-id-what = A real { -sms } from the government comes from one sender, { -gov-sg }. Nobody else may use this name.

## Before you start

gov-sg-sms-sender-id-here = Yes. Take out your phone, and compare.
gov-sg-sms-sender-id-bring = Your phone with the message

## More about it

gov-sg-sms-sender-id-only-heading = This is about { -sms } only
gov-sg-sms-sender-id-only-text = It does not cover { -whatsapp } or { -telegram }. A message there that says it is from the government needs a second look.

# $gov-sg-since: day since which the name is in use
gov-sg-sms-sender-id-only-more = It has been so since { $gov-sg-since }. Before that day, each office used its own name.

gov-sg-sms-sender-id-other-heading = Some real ones have another sender
gov-sg-sms-sender-id-other-text = An { -sms } about national service, or from emergency services, may have another sender.

## Guide: is this SMS real?

gov-sg-sms-sender-id-real-title = Is this { -sms } real?
gov-sg-sms-sender-id-real-open = Open the message, but do not press anything in it. You may read it without harm.

# $gov-sg-label-sender: the sender as the phone shows it
gov-sg-sms-sender-id-real-sender = Look at the top, where the sender stands. It must be “{ $gov-sg-label-sender }”, in small letters, with nothing added.

# $gov-sg-label-sender: the sender as the phone shows it
gov-sg-sms-sender-id-real-sender-another = Compare with this, letter by letter: “{ $gov-sg-label-sender }”. A telephone number or a longer name is not it.

gov-sg-sms-sender-id-real-service-cause = It is about national service or an emergency.

# $scamshield-helpline: number of the ScamShield Helpline
gov-sg-sms-sender-id-real-service-cure = Such a message may have another sender. If you are not sure, call { $scamshield-helpline }.

gov-sg-sms-sender-id-real-begin = Look at the beginning. A real one begins with the full name of the government office or service.

# $gov-sg-label-end: words at the end of the message, in English
gov-sg-sms-sender-id-real-end = Look at the end. It must say “{ $gov-sg-label-end }”

gov-sg-sms-sender-id-real-end-another = These English words mean that a machine of the government sent it. You need not reply.
gov-sg-sms-sender-id-real-same = Look above it. All messages from { -gov-sg } stand together in one conversation.
gov-sg-sms-sender-id-real-same-another = Move the messages up and down with your finger. Messages from other government offices stand there too, if you ever got some.
gov-sg-sms-sender-id-real-sure = If all of this is so, the message is real. Even so, tell nobody your password or a code.

## Guide: something is missing

gov-sg-sms-sender-id-missing-title = Something is missing in it
gov-sg-sms-sender-id-missing-stop = Press no link, do not reply, and call no number in the message.

# $scamshield-helpline: number of the ScamShield Helpline
gov-sg-sms-sender-id-missing-call = Dial { $scamshield-helpline }. A person answers, day and night.

gov-sg-sms-sender-id-missing-tell = Read the message out to them, and say who sent it. A helper may sit with you.
gov-sg-sms-sender-id-missing-tell-shows = An older person holds her phone. A helper sits beside her and looks on.
gov-sg-sms-sender-id-missing-pressed-cause = I already pressed or typed something.

# $scamshield-helpline: number of the ScamShield Helpline
gov-sg-sms-sender-id-missing-pressed-cure = This can happen to anybody. Tell { $scamshield-helpline } what you did. They may put you through to your bank.

# $sms-gov-site: web address about government messages
gov-sg-sms-sender-id-missing-report = If you like, report it on the form at { $sms-gov-site }. A helper may do it with you.

## Without a smartphone

gov-sg-sms-sender-id-without-any = Any mobile phone can get an { -sms }, so you can compare on an old phone too.
gov-sg-sms-sender-id-without-desk = You may show the message to the person at the desk here.

## Is this really them?

# $gov-sg-label-sender: the sender as the phone shows it
gov-sg-sms-sender-id-genuine-name = The sender is “{ $gov-sg-label-sender }”, never a telephone number and never a longer name.

gov-sg-sms-sender-id-genuine-secret = Keep your password and { -otp } to yourself, even if someone says they are from the government.

# $scamshield-helpline: number of the ScamShield Helpline
gov-sg-sms-sender-id-genuine-doubt = When in doubt, do not press anything, and call { $scamshield-helpline }.
