### Hard words: the words themselves, and one sentence that explains each where it stands on a page.

## Names that no other file has

-two-factor = 2FA
-app = app
-link = link
-website = website
-browser = browser
-download = download
-phishing = phishing
-screenshot = screenshot
-e-wallet = e-wallet

## What each means

hard-app = An { -app } is a small program on your phone that does one kind of job.
hard-browser = A { -browser } is the program that shows websites on a phone or a computer.
hard-download = To { -download } is to bring a program or a file onto your phone.
hard-e-wallet = An { -e-wallet } is money kept in an app, to pay with your phone.
hard-link = A { -link } is a few words that open a page when you press them.
hard-nric = Your { -nric } is your Singapore identity card, with your name and number.
hard-otp = An { -otp } is a code that works only once, and that you tell nobody.
hard-phishing = In { -phishing }, a fake message or page tricks you into telling your secrets.
hard-pin = A { -pin } is a secret number, such as the one for your bank card.
hard-qr-code = A { -qr-code } is a square of black and white dots that a phone camera can read.
hard-screenshot = A { -screenshot } is a picture that your phone takes of its own screen.
hard-sms = An { -sms } is a short message that comes to your mobile number.
hard-two-factor = With { -two-factor } you show who you are in another way too, such as by a code.
hard-website = A { -website } is a set of pages on the internet that have one address.
