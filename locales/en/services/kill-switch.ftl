### The kill switch of a bank: stopping a bank account by a call.

kill-switch-name = { -kill-switch }
kill-switch-short = Stop a scammer at your bank
kill-switch-what = An emergency stop, for when a scammer may be using your bank account. You can start it with a phone call.

## Before you start

kill-switch-here = Yes, call your bank from any phone.
kill-switch-bring-phone = Any phone
kill-switch-bring-card = Your { -nric } card and your bank card

## More about it

kill-switch-stops-heading = What it stops
kill-switch-stops-ocbc = At { -ocbc } it freezes your accounts and cards. Bills paid by { -giro } stop too.
kill-switch-stops-uob = At { -uob } it turns off online banking and the bank’s app. Ask the bank to block your cards too.
kill-switch-stops-dbs = At { -dbs } and { -posb }, ask the bank to block your accounts and cards.

# $kill-switch-since: day since which all banks must have it
kill-switch-stops-other = Other banks have had to offer it since { $kill-switch-since }. Ask yours what it stops.

kill-switch-after-heading = How to open it again
kill-switch-after-text = The money stays yours. Ask the bank how to open the account again, and which bills to pay another way.

## Guide: stop my account

kill-switch-stop-title = Stop my account

# $dbs-fraud-hotline: number of DBS and POSB against scams
# $ocbc-kill-switch: number of OCBC, with the key to press after it
# $uob-kill-switch: number of UOB, with the key to press after it
kill-switch-stop-call = Call your bank. { -dbs } and { -posb }: { $dbs-fraud-hotline }. { -ocbc }: { $ocbc-kill-switch }. { -uob }: { $uob-kill-switch }.

kill-switch-stop-other-cause = My bank is not on this list.

# $scamshield-helpline: number of the ScamShield Helpline
# $scamshield-banks: how many banks the helpline can reach
kill-switch-stop-other-cure = Call the number on the back of your bank card. Or call { $scamshield-helpline }, who can put you through to { $scamshield-banks } banks.

kill-switch-stop-say = Say that a scammer may be using your account. Ask for the { -kill-switch }, and ask to have your cards blocked.
kill-switch-stop-number = The bank may ask for your { -nric } number and card number. You called it yourself, so you may give them.
kill-switch-stop-report = Make a police report at any { -neighbourhood-police-centre }. Take the messages that you got with you.

## Without a smartphone

kill-switch-without-any = Any plain phone will do, as this is a call.
kill-switch-without-branch = You may also ask at a branch of your bank. Some { -ocbc } { -atm }s can do it too.

## Is this really them?

kill-switch-genuine-number = Use the numbers here or on your bank card, never a number from a message or a caller.
