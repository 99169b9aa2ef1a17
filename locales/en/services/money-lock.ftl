### Money Lock: locking savings at the bank, and getting them back.

money-lock-name = { -money-lock }
money-lock-short = Keep savings safe from scammers
money-lock-what = Your bank locks a part of your savings. Nobody can send that money away online until you unlock it in person.

## Before you start

money-lock-here = Not here. You do it in your bank’s app, on your own phone, or at your bank.
money-lock-bring-app = To lock: your bank’s app on your phone
money-lock-bring-card = To unlock: your bank card with its { -pin }

## More about it

money-lock-names-heading = What your bank calls it
money-lock-names-text = At { -dbs } and { -posb } it is called { -digivault }. At { -ocbc } and { -uob } it is called { -money-lock }.
money-lock-names-more = Some other banks have it too. Call the number on the back of your bank card and ask.
money-lock-locked-heading = What happens to locked money
money-lock-locked-text = It stays yours, and goes on earning interest.
money-lock-locked-more = It cannot pay bills while it is locked, so keep enough money unlocked.

## Guide: lock a part of my savings

money-lock-lock-title = Lock a part of my savings
money-lock-lock-think = Think how much you need for bills and daily life. Lock only money that you do not need soon.
money-lock-lock-open = Open your bank’s app on your own phone, and log in as you always do.
money-lock-lock-noapp-cause = I do not have my bank’s app.
money-lock-lock-noapp-cure = With { -uob }, you may lock money at any { -uob } { -atm }. With another bank, call the number on the back of your card.
money-lock-lock-find = Look for { -money-lock } in the app. At { -dbs } and { -posb }, look for { -digivault }. Press it.
money-lock-lock-find-another = Each bank’s app is different. If you do not see the word, call the number on the back of your bank card.
money-lock-lock-choose = Choose the account, and type how much to lock. Nothing is locked until you confirm.
money-lock-lock-confirm = Read the account and the amount. If both are right, confirm.
money-lock-lock-done = Your bank tells you when the money is locked. From then on, nobody can send it away online.
money-lock-lock-wait-cause = My bank has not told me yet.

# $money-lock-dbs-time: how long the bank takes, such as “2 working days”
money-lock-lock-wait-cure = At { -dbs } and { -posb } it may take up to { $money-lock-dbs-time }. After that, call the number on the back of your card.

## Guide: get my locked money

money-lock-unlock-title = Unlock my money
money-lock-unlock-take = Take your bank card and your { -nric } card. You must go yourself, as nobody else may unlock the money.
money-lock-unlock-take-shows = A hand holds up an identity card.
money-lock-unlock-go = Go to an { -atm } of your own bank. At { -dbs }, { -posb } and { -ocbc }, you may go to a branch too.
money-lock-unlock-go-shows = A person behind a desk smiles at an older visitor.
money-lock-unlock-other-cause = My bank is another one.
money-lock-unlock-other-cure = Call the number on the back of your bank card. Ask how you unlock the money, and what to bring.
money-lock-unlock-card = Put your card into the machine, and type its { -pin }. Cover the keys with your other hand.

# $money-lock-label-dbs: words on the bank’s machine, in English
money-lock-unlock-press = Look for the words about unlocking, and press them. At { -dbs } and { -posb } they are “{ $money-lock-label-dbs }”.

money-lock-unlock-english-cause = I cannot read the words on the machine.
money-lock-unlock-english-cure = At { -dbs } and { -posb }, this part is in English only. You may take your card back, and ask staff in a branch.
money-lock-unlock-confirm = Choose the account and the amount. Read them once more, then confirm, and take your card back.

## Without a smartphone

money-lock-without-machine = At { -uob }, you may lock money at any { -uob } { -atm }.
money-lock-without-bank = At another bank, call the number on the back of your bank card and ask for help.
money-lock-without-unlock = To unlock at an { -atm } you need no phone. Go yourself, with your card.

## Is this really them?

money-lock-genuine-self = You unlock money only when you yourself need it, never because a caller asks you to.
money-lock-genuine-nobody = Government officers never ask you on the phone to move money or to tell your bank log-in.

# $scamshield-helpline: number of the ScamShield Helpline
money-lock-genuine-doubt = When in doubt, stop and call { $scamshield-helpline }.
