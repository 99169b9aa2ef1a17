### The ScamShield app: checking a message, getting the app, and what to do about a strange app.

scamshield-app-name = { -scamshield-app }
scamshield-app-short = Check a message, block scam calls
scamshield-app-what = A free app for your phone. It blocks known scam calls. You can also check a message, a number or a link with it.

## Before you start

scamshield-app-here = Yes, on your own phone.
scamshield-app-bring = Your own smartphone

## More about it

scamshield-app-phones-heading = Scam messages on your phone
scamshield-app-phones-text = On an { -iphone }, a scam { -sms } goes into the folder for junk. Open the app now and then, so that it stays up to date.
scamshield-app-phones-more = On an { -android } phone, it stays where it is, and the app warns you.
scamshield-app-limits-heading = What it cannot do

# $scamshield-helpline: number of the ScamShield Helpline
scamshield-app-limits-text = It cannot catch every scam. If you are not sure, call { $scamshield-helpline }.

scamshield-app-limits-more = A report in the app is not a police report. If you lost money, make a police report too.

## Guide: check a message

scamshield-app-check-title = Check a message

# $scamshield-app-label-check: words in the app, in English
scamshield-app-check-open = Open the { -scamshield-app }. Press “{ $scamshield-app-label-check }”. Do not press anything in the message itself.

scamshield-app-check-english-cause = I cannot read the English words.
scamshield-app-check-english-cure = The app shows the same English words as this guide. Compare the letters, or ask at the desk.

# $scamshield-app-label-start: words in the app, in English
scamshield-app-check-start = Press “{ $scamshield-app-label-start }”.

# $scamshield-app-label-message: words in the app, in English
scamshield-app-check-kind = Press “{ $scamshield-app-label-message }”.

scamshield-app-check-from = Choose where the message came from, such as { -sms } or { -whatsapp }.
scamshield-app-check-put = Add a picture of the message. Or copy the words of the message into the box.
scamshield-app-check-put-another = A picture of what your screen shows is called a screenshot. A helper can show you how to make one on your phone.

# $scamshield-app-label-picture: words in the app, in English
# $scamshield-app-label-words: words in the app, in English
scamshield-app-check-press = For a picture, press “{ $scamshield-app-label-picture }”. For copied words, press “{ $scamshield-app-label-words }”.

# $scamshield-app-label-beware: words in the app, in English
scamshield-app-check-read = Read the answer. “{ $scamshield-app-label-beware }” means that you should not reply, pay or press anything.

# $scamshield-helpline: number of the ScamShield Helpline
scamshield-app-check-read-another = The app says what it thinks of the message. If you do not understand the answer, call { $scamshield-helpline } and ask a person.

# $scamshield-app-label-unsure: words in the app, in English
scamshield-app-check-unsure-cause = It says “{ $scamshield-app-label-unsure }”.

# $scamshield-helpline: number of the ScamShield Helpline
scamshield-app-check-unsure-cure = The app does not know this one. Do nothing with the message, and call { $scamshield-helpline }.

## Guide: get the app

scamshield-app-get-title = Get the app
scamshield-app-get-store = Open your phone’s own app store. Do not use a link from a message.
scamshield-app-get-find = Search for { -scamshield }. Check the name letter by letter, as there have been fake apps.
scamshield-app-get-find-another = Press the long box on the screen, and write the name { -scamshield }. If you are not sure, ask at the desk first.
scamshield-app-get-install = Press the button to get the app. The app is free. Your phone may ask for your password, finger or face.

# $scamshield-app-label-setup: words in the app, in English
scamshield-app-get-setup = Open the app, and press “{ $scamshield-app-label-setup }”.

# $scamshield-app-label-done: words in the app, in English
scamshield-app-get-allow = Do what the app shows, one screen after the other. On an { -iphone }, press “{ $scamshield-app-label-done }” at the end.

scamshield-app-get-allow-another = The app asks to look at calls and { -sms }, so that it can block scams. You may allow it, or say no.
scamshield-app-get-done = The app says that it is active. From now on it works by itself.

## Guide: I put a strange app on my phone

scamshield-app-strange-title = I put a strange app on my phone
scamshield-app-strange-off = Turn on { -flight-mode } on that phone. Then nobody far away can use the phone.
scamshield-app-strange-wifi = If { -wifi } is still on, turn it off. Leave the phone like this for now.
scamshield-app-strange-off-another = Look in the settings of the phone for the sign of a small plane, and press it. Calls and the internet then stop.

# $scamshield-helpline: number of the ScamShield Helpline
scamshield-app-strange-call = Take another phone, and call { $scamshield-helpline }. Say which app it is, and who told you to get it.

scamshield-app-strange-look = On another device, or at a branch of your bank, check your bank account, your { -singpass } and your { -cpf }.
scamshield-app-strange-bank = If money is gone, call the number on the back of your bank card. Ask the bank to freeze your account.
scamshield-app-strange-report = Make a police report at any { -neighbourhood-police-centre }. Do not wipe the phone before the police have seen it.
scamshield-app-strange-report-shows = A person behind a desk smiles at an older visitor.

## Without a smartphone

# $scamshield-helpline: number of the ScamShield Helpline
scamshield-app-without-call = Call { $scamshield-helpline } on any phone. A person checks with you, day and night.

scamshield-app-without-family = A person you trust may check the message for you with the app on their phone.

## Is this really them?

scamshield-app-genuine-store = Get the app only from your phone’s own app store, never from a link or from somebody who calls you.

# $scamshield-app-false-since: month since which fake apps are known, such as “April 2026”
scamshield-app-genuine-false = Since { $scamshield-app-false-since }, fake apps about activities for seniors have deleted { -scamshield } from { -android } phones.

scamshield-app-genuine-gone = If the app is gone and you did not delete it, use the guide about a strange app above.
