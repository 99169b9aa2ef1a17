### GovCash: taking government money as cash without a bank account, or moving it to one.

govcash-name = { -govcash }
govcash-short = Government cash without a bank
govcash-what = A way to take out government money as cash, at an { -atm } of { -ocbc }. You need no account with { -ocbc } or any bank.

## Before you start

govcash-here = At an { -atm } of { -ocbc }. In a branch, staff can help you when it is open.

# $govcash-label-reference: name of the number in the letter, in English
govcash-bring-number = Your “{ $govcash-label-reference }”

## More about it

govcash-who-heading = Who it is for
govcash-who-text = For citizens whose government money does not go to a bank account. If your { -nric } number is linked to { -paynow }, the money goes to the bank.

## Guide: take out cash

govcash-cash-title = Take out cash

# $govcash-label-reference: name of the number in the letter, in English
# $govcash-reference-length: how many digits the number has
# $govbenefits-site: web address where one sees which government money one gets
govcash-cash-number = Find your “{ $govcash-label-reference }”. It has { $govcash-reference-length } digits. It is in your letter, or at { $govbenefits-site } when you log in.

govcash-cash-lost-cause = I cannot find the letter.

# $govbenefits-site: web address where one sees which government money one gets
govcash-cash-lost-cure = Log in to { $govbenefits-site } with { -singpass }. A community centre can help you.

govcash-cash-go = Go to an { -atm } of { -ocbc } with the number and your { -nric } card. You may ask staff in a branch to stand by.

# $govcash-label-menu: words on the screen of the machine, in English
govcash-cash-menu = Choose “{ $govcash-label-menu }” on the screen of the machine. You need no bank card.

govcash-cash-type = Type the number from your letter. Go slowly, and look at each digit.
govcash-cash-nric = Then type your { -nric } number. You find it on your card.
govcash-cash-face = Look into the camera of the machine. It checks that it is you.
govcash-cash-face-another = Stand close and face the machine, as you would a mirror. Keep still for a moment.
govcash-cash-unknown-cause = The machine does not know my face.
govcash-cash-unknown-cure = Nothing is lost. Go to a branch of { -ocbc } when it is open, and ask the staff to help.
govcash-cash-take = Take the cash and count it. Put it away before you leave the machine.

## Guide: move the money to my bank

govcash-bank-title = Move the money to my bank
govcash-bank-link = First link your { -nric } number to { -paynow } at your bank. Choose { -paynow } in this guide to see how.
govcash-bank-open = Open the { -lifesg } app on your phone. If you do not have it, get it from your phone’s own app store.
govcash-bank-login = Log in with { -singpass }. Then look for { -govcash } in the app.
govcash-bank-move = Choose to move the money to your bank account. Read your name and the amount, then confirm.
govcash-bank-see = Look at your bank account to see that the money is there. If not, ask your bank or the desk.

## Without a smartphone

govcash-without-machine = You need no phone at the { -atm }, only your number, your { -nric } number and your face.
govcash-without-letter = The number may come to you by letter.

## Is this really them?

govcash-genuine-number = Keep the number to yourself, as you would a password.
govcash-genuine-free = It costs nothing. Pay nobody to get your money.
