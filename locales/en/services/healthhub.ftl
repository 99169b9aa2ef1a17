### HealthHub: booking a visit, seeing results, and a message about a bill.

healthhub-name = { -healthhub }
healthhub-short = Book a visit, see your results
healthhub-what = An app and a website for your health. You see your visits to polyclinics and public hospitals, your test results and your medicine.

## Before you start

healthhub-here = Yes, on your own phone. The website also opens on a computer.
healthhub-bring-phone = Your smartphone, if you want the app
healthhub-bring-singpass = A { -singpass } that works
healthhub-bring-card = Your appointment card or letter, if you have one

## More about it

healthhub-family-heading = Let family help you
healthhub-family-text = You may name a person you trust in { -healthhub }. You do it with your own { -singpass }.
healthhub-family-counter = Ask at the clinic’s counter how to do it. Both of you should bring your { -nric } cards.
healthhub-one-heading = There is more than one app

# $healthhub-one-app-year: year by which the health apps are to be one
healthhub-one-text = Some hospitals have apps of their own. By { $healthhub-one-app-year }, they and { -healthhub } are to become one app.

healthhub-one-language = These apps come in English, Chinese, Malay and Tamil.

## Guide: book a visit

healthhub-book-title = Book a visit to a polyclinic
healthhub-book-open = Open the { -healthhub } app. If you do not have it, get it from your phone’s own app store.

# $healthhub-site: web address of HealthHub
healthhub-book-open-another = You may also open { $healthhub-site } on a computer. An app from a message may be fake.

healthhub-book-login = Log in with { -singpass }. Show your password or secret number to nobody.
healthhub-book-password-cause = I forgot my password.
healthhub-book-password-cure = Choose { -singpass } on the first page of this guide. It shows how to set a new password.

# $healthhub-label-appointments: words on a button of HealthHub, in English
healthhub-book-visits = Press “{ $healthhub-label-appointments }”. Then choose to make a new one.

healthhub-book-choose = Choose your polyclinic, and a day and a time that suit you. Nothing is booked yet.
healthhub-book-choose-another = You may go back and look at other days. Take the time that is easy for you.
healthhub-book-full-cause = There is no free time.
healthhub-book-full-cure = Call the polyclinic, or go there and ask. Some places are kept each day for people who walk in.
healthhub-book-check = Read the place, the day and the time once more. If all is right, confirm.
healthhub-book-check-another = If something is wrong, go back and choose again. Nobody minds.
healthhub-book-keep = Write down the day and the time, and put the paper where you see it.

## Guide: see my results

healthhub-see-title = See my results and medicine

# $healthhub-site: web address of HealthHub
healthhub-see-open = Open the { -healthhub } app, or { $healthhub-site } on a computer.

healthhub-see-login = Log in with { -singpass }. Show your password or secret number to nobody.
healthhub-see-password-cause = I forgot my password.
healthhub-see-password-cure = Choose { -singpass } on the first page of this guide. It shows how to set a new password.
healthhub-see-find = Look for your test results or your medicine. Press the one that you want to see.
healthhub-see-read = Read in peace. Your results are private, so a helper may look away.
healthhub-see-ask = Is something not clear? Ask your doctor or nurse. Do not change your medicine by yourself.
healthhub-see-ask-shows = A person behind a desk smiles at an older visitor.

## Guide: a message about a bill

healthhub-bill-title = A message says I must pay
healthhub-bill-wait = Do not press any link in the message. Leave it for now. You have time to look.
healthhub-bill-open = Open the { -healthhub } app yourself, and log in with { -singpass }.
healthhub-bill-look = Look at your bills there. The app shows bills from polyclinics and public hospitals.
healthhub-bill-nothing-cause = There is no bill in the app.

# $scamshield-helpline: number of the ScamShield Helpline
healthhub-bill-nothing-cure = Then do not pay. Call the clinic by the number on your card or letter, or call { $scamshield-helpline }.

healthhub-bill-pay = You may pay in the app, or at the clinic’s counter. Pay only what you know.

## Without a smartphone

healthhub-without-call = Call your polyclinic to book. The number is on your appointment card or letter.
healthhub-without-walk = You may go to the polyclinic. Staff there can book for you.

# $healthhub-site: web address of HealthHub
healthhub-without-computer = On any computer, you may open { $healthhub-site }.

healthhub-without-family = A person you trust may help you with it, if you name them in { -healthhub }.

## Is this really them?

healthhub-genuine-store = Get the app only from your phone’s own app store. A fake one was sent by { -whatsapp }.

# $healthhub-site: web address of HealthHub
healthhub-genuine-site = The real website is { $healthhub-site }, so check each letter.

healthhub-genuine-link = Look at bills and visits in the app itself, not through a link in a message.

# $scamshield-helpline: number of the ScamShield Helpline
healthhub-genuine-doubt = When in doubt, call { $scamshield-helpline } and ask.
