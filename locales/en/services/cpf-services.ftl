### CPF: seeing your savings, choosing who gets them, and stopping a thief.

cpf-services-name = { -cpf } services
cpf-services-short = See your savings, stop a scam
cpf-services-what = Your savings for old age, a home and health care. You may see them online, or ask about them in person.

## Before you start

cpf-services-here = On a phone or a computer, or by a call.
cpf-services-bring-singpass = A { -singpass } that works
cpf-services-bring-card = Your { -nric } card
cpf-services-bring-phone = Your phone, if you have one

## More about it

cpf-services-limit-heading = How much can go out in a day

# $cpf-age: age from which the rule holds, such as “55”
# $cpf-limit: money that can be taken out online in a day
# $cpf-limit-wait: how long until a higher limit starts, such as “12 hours”
cpf-services-limit-text = From age { $cpf-age }, up to { $cpf-limit } a day can be taken out online, unless you change this. A higher limit starts only after { $cpf-limit-wait }.

cpf-services-trusted-heading = Let someone you trust watch too

# $cpf-trusted-most: most people who may watch over an account
cpf-services-trusted-text = You may name up to { $cpf-trusted-most } people on the { -cpf } website. They get a copy of messages about important changes. They cannot see your account or move your money.

cpf-services-special-heading = Where is my Special Account?

# $cpf-age: age from which the rule holds, such as “55”
# $cpf-special-closed: day on which the Special Account closed
cpf-services-special-text = For people aged { $cpf-age } or above it was closed on { $cpf-special-closed }. The money went to their other { -cpf } accounts.

## Guide: See my cpf savings

cpf-services-see-title = See my { -cpf } savings

# $cpf-site: web address of CPF
cpf-services-see-open = Open { $cpf-site } on a phone or a computer. Type it yourself, as a link in a message may be fake.

# $cpf-site: web address of CPF
cpf-services-see-open-another = The long bar on the screen is for addresses. Press it, write { $cpf-site }, and go on.

cpf-services-see-login = Press the button to log in, and use your { -singpass }. Logging in takes no money out.
cpf-services-see-login-another = With { -singpass } the page knows that it is you. Your savings stay where they are.
cpf-services-see-password-cause = I forgot my password.
cpf-services-see-password-cure = Choose { -singpass } on the first page of this guide. It shows how to set a new password.
cpf-services-see-look = Look at the amounts on the page. Only looking changes nothing, so take your time.

# $cpf-hotline: number of the CPF hotline
cpf-services-see-ask = If something is not clear, write your question down. You may call { $cpf-hotline } and ask.

cpf-services-see-leave = When you have finished, log out and close the page. Then nobody after you can see it.

## Guide: Someone may steal my cpf

cpf-services-stop-title = Someone may steal my { -cpf }
cpf-services-stop-end = Hang up, or stop writing to them. It is not rude. This can happen to anybody.

# $cpf-hotline: number of the CPF hotline
# $cpf-age: age from which the rule holds, such as “55”
cpf-services-stop-call = Call { $cpf-hotline }. If you are aged { $cpf-age } or above, ask for the { -cpf-safety-switch }.

cpf-services-stop-call-another = The { -cpf-safety-switch } closes your account for a while, so that no money can leave it. Say this name on the phone.
cpf-services-stop-young-cause = I am younger than that.

# $scamshield-helpline: number of the ScamShield Helpline
cpf-services-stop-young-cure = Call { $scamshield-helpline } and ask what to do. A person answers, day and night.

cpf-services-stop-closed = Your { -cpf } is then closed online, and no money goes out to you. Payments for a home or insurance still go on.
cpf-services-stop-singpass = Set a new { -singpass } password. Choose { -singpass } on the first page of this guide to see how.
cpf-services-stop-bank = Call the number on the back of your bank card. Ask the bank to freeze your account.

# $cpf-hotline: number of the CPF hotline
cpf-services-stop-report = Make a police report at any { -neighbourhood-police-centre }. Then call { $cpf-hotline } and tell { -cpf-board }.

cpf-services-stop-report-shows = A person behind a desk smiles at an older visitor.

# $cpf-hotline: number of the CPF hotline
cpf-services-stop-reopen = To open your account again, go to a { -cpf } service centre, or call { $cpf-hotline } in its opening hours.

cpf-services-stop-reopen-shows = A person behind a desk smiles at an older visitor.

## Guide: Choose who gets my cpf

cpf-services-after-title = Choose who gets my { -cpf }
cpf-services-after-who = Think about who should get your savings after you pass away. You alone decide this.
cpf-services-after-who-shows = An older person holds her phone. A helper sits beside her and looks on.
cpf-services-after-papers = Write down the full name, { -nric } number and email of each of them.
cpf-services-after-papers-shows = A hand holds up an identity card.

# $cpf-witnesses: how many witnesses are needed
# $cpf-witness-age: age from which one may be a witness
cpf-services-after-witness = Find { $cpf-witnesses } witnesses. They are aged { $cpf-witness-age } or above, have { -singpass }, and get none of this money.

cpf-services-after-witness-another = A witness only confirms that you wish this. The witness does not see whom you choose.
cpf-services-after-witness-shows = An older person holds her phone. A helper sits beside her and looks on.
cpf-services-after-nobody-cause = I know nobody who can be a witness.

# $cpf-hotline: number of the CPF hotline
cpf-services-after-nobody-cure = Call { $cpf-hotline } and ask how to do it at a { -cpf } service centre.

# $cpf-site: web address of CPF
# $cpf-label-nomination: words on the CPF website, in English
cpf-services-after-login = Open { $cpf-site } and log in with { -singpass }. Then look for “{ $cpf-label-nomination }”.

cpf-services-after-password-cause = I forgot my password.
cpf-services-after-password-cure = Choose { -singpass } on the first page of this guide. It shows how to set a new password.
cpf-services-after-face = The page may ask to see your face. Look into the camera, in good light.
cpf-services-after-fill = Type the names, and how much each should get. Read it all again before you send it.
cpf-services-after-confirm = Your witnesses get a message. They log in and confirm. Ask them whether they have done it.

## Without a smartphone

# $cpf-age: age from which the rule holds, such as “55”
# $cpf-hotline: number of the CPF hotline
cpf-services-without-call = If you are aged { $cpf-age } or above, a call to { $cpf-hotline } can stop money going out.

# $cpf-hotline: number of the CPF hotline
cpf-services-without-centre = You may go to a { -cpf } service centre, but call { $cpf-hotline } first and ask what to bring.

cpf-services-without-servicesg = Staff at a { -servicesg-centre } can also help with some { -cpf } matters.

## Is this really them?

# $cpf-sms-sender: name of the sender as it stands on the message
cpf-services-genuine-sms = A real { -sms } from { -cpf-board } has the sender “{ $cpf-sms-sender }”.

# $cpf-calls-from: number that the phone shows when CPF calls
# $cpf-hotline: number of the CPF hotline
cpf-services-genuine-call = { -cpf-board } calls only from { $cpf-calls-from }, but a thief can fake this. Hang up, and call { $cpf-hotline } yourself.

cpf-services-genuine-never = { -cpf-board } never asks you to take out or move money, or to tell a password.
cpf-services-genuine-app = { -cpf-board } never asks you to get an app from anywhere but your phone’s own app store.

# $cpf-site: web address of CPF
cpf-services-genuine-site = The real website is { $cpf-site }, so check each letter.

# $scamshield-helpline: number of the ScamShield Helpline
cpf-services-genuine-doubt = When in doubt, call { $scamshield-helpline } and ask.
