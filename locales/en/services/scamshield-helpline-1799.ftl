### The ScamShield Helpline: asking whether something is a scam, and what to do after one.

# $scamshield-helpline: number of the ScamShield Helpline
scamshield-helpline-1799-name = { -scamshield-helpline } { $scamshield-helpline }

scamshield-helpline-1799-short = Ask a person if it is a scam
scamshield-helpline-1799-what = A telephone line for questions about scams. A person answers, day and night.

## Before you start

scamshield-helpline-1799-here = Yes, call from any phone.
scamshield-helpline-1799-bring = Any phone

## More about it

scamshield-helpline-1799-danger-heading = If you are in danger

# $police-emergency: number of the police for danger
scamshield-helpline-1799-danger-text = Call the police at { $police-emergency }.

scamshield-helpline-1799-limits-heading = What it cannot do
scamshield-helpline-1799-limits-text = It cannot make a police report for you. It cannot tell you how your case stands.

## Guide: is this a scam?

scamshield-helpline-1799-check-title = Is this a scam?
scamshield-helpline-1799-check-stop = Stop for a moment. If someone is on the phone, you may hang up. It is not rude.

# $scamshield-helpline: number of the ScamShield Helpline
scamshield-helpline-1799-check-dial = Dial { $scamshield-helpline }. A person answers, day and night. You can ask about anything that seems odd.
scamshield-helpline-1799-check-dial-another = This is the number for doubts about calls and messages. Press the digits, then the button to call.

scamshield-helpline-1799-check-tell = Say who called or wrote to you, and what they want you to do. A helper may sit with you.
scamshield-helpline-1799-check-tell-shows = An older person holds her phone. A helper sits beside her and looks on.
scamshield-helpline-1799-check-listen = Listen to what they say. Until then, do not press anything in the message, do not pay and do not reply.
scamshield-helpline-1799-check-after = If it is a scam, do not answer that person again. Tell your family, so that they know too.

## Guide: I paid or told them something

scamshield-helpline-1799-paid-title = I paid or told them something
scamshield-helpline-1799-paid-stop = Hang up, or stop writing to them. This can happen to anybody, and there is help.

# $scamshield-helpline: number of the ScamShield Helpline
scamshield-helpline-1799-paid-dial = Dial { $scamshield-helpline }. Say what happened, and ask them to put you through to your bank.

scamshield-helpline-1799-paid-bank-cause = They cannot put me through to my bank.

# $scamshield-banks: how many banks the helpline can reach
scamshield-helpline-1799-paid-bank-cure = The line reaches { $scamshield-banks } banks. For any other, call the number on the back of your bank card.

scamshield-helpline-1799-paid-freeze = Tell the bank what you paid or told. Ask it to freeze your account, so that no more goes out.

# $singpass-scam-support: number of Singpass for scams, with the key to press after it
scamshield-helpline-1799-paid-singpass = If you told them your { -singpass } password or a code, also call { $singpass-scam-support }.

scamshield-helpline-1799-paid-keep = Keep the messages and pictures on your phone. They show what happened, so do not delete them.
scamshield-helpline-1799-paid-report = Make a police report at any { -neighbourhood-police-centre }. The helpline cannot do this for you.
scamshield-helpline-1799-paid-report-shows = A person behind a desk smiles at an older visitor.

## Without a smartphone

scamshield-helpline-1799-without-smartphone = You do not need a smartphone, as this is a call like any other.
scamshield-helpline-1799-without-together = You may ask a person you trust to call with you.
scamshield-helpline-1799-without-police = You may also go to any { -neighbourhood-police-centre } and make a report there.

## Is this really them?

# $scamshield-helpline: number of the ScamShield Helpline
scamshield-helpline-1799-genuine-dial = Dial { $scamshield-helpline } yourself, and do not call a number that a message gives you.

# $scamshield-number-since: day since which the number is in use
scamshield-helpline-1799-genuine-since = This has been the number since { $scamshield-number-since }, so an older poster may show another.

scamshield-helpline-1799-genuine-officer = Government officers never ask you on the phone to move money or to tell your bank log-in.
