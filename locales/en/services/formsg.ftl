### FormSG: how to know a real form of the government, and how to fill it in.

formsg-name = { -formsg }
formsg-short = Is this form from the government?
formsg-what = The government’s own forms on the internet. Many offices use them to ask for your details.

## Before you start

formsg-here = Yes. You may look at the form together with the person at the desk.
formsg-bring-message = The message or letter that led you to the form
formsg-bring-phone = Your phone, as a code may be sent to it
formsg-bring-singpass = A { -singpass } that works, if the form asks for it

## More about it

formsg-asks-heading = What a form may ask
formsg-asks-text = It may ask you to log in with { -singpass }. It may send a code to check your own number.
formsg-asks-never = It never asks for a bank password, or for a code from your bank.
formsg-fee-heading = If a form asks for a payment
formsg-fee-text = Some forms lead to a payment. If you did not expect one, ask the office first.

## Guide: is this form real?

formsg-real-title = Is this form real?
formsg-real-wait = Do not fill in anything yet. Think: did you expect a form from this office?

# $formsg-site: web address of the government’s forms
formsg-real-address = Look at the web address at the top. A real { -formsg } form begins with { $formsg-site }, and then comes a slash.

formsg-real-address-another = Press the address once, so that you see all of it. Read it letter by letter, up to the first slash.
formsg-real-other-cause = The address looks different.

# $scamshield-helpline: number of the ScamShield Helpline
formsg-real-other-cure = Do not type anything. Call { $scamshield-helpline } and read the address to them.

# $formsg-label-line: words at the top of the form, in English
formsg-real-line = At the top it says “{ $formsg-label-line }”. A fake page can copy this, so trust the address more.

formsg-real-office = Read which office asks, and why. Ask yourself and your helper if this makes sense.
formsg-real-office-shows = An older person holds her phone. A helper sits beside her and looks on.

# $scamshield-helpline: number of the ScamShield Helpline
formsg-real-ask = If you are still not sure, call { $scamshield-helpline } and ask. Someone answers day and night.

## Guide: fill in a form

formsg-fill-title = Fill in a form

# $formsg-site: web address of the government’s forms
formsg-fill-open = Open the form and look at the address. It must begin with { $formsg-site }, and then a slash.

formsg-fill-gone-cause = It says that the form is not there.
formsg-fill-gone-cure = Ask the office that gave you the link. The form may be closed.

# $formsg-label-login: words on a button of the form, in English
formsg-fill-login = If you see “{ $formsg-label-login }”, press it and log in. Some fields may then be filled in for you.

formsg-fill-forgot-cause = I forgot my password.
formsg-fill-forgot-cure = Choose { -singpass } on the first page of this guide. It shows how to set a new password.
formsg-fill-answer = Answer one question after the other. Take your time. Nothing is sent before the end.

# $formsg-label-verify: words on a button of the form, in English
formsg-fill-verify = If you see “{ $formsg-label-verify }” beside your number, press it. A code comes by { -sms }. Type it into the form.

# $formsg-code-valid: how long a code works, such as “30 minutes”
formsg-fill-verify-another = The form checks that the phone is yours. The code works for { $formsg-code-valid }.

formsg-fill-none-cause = No code comes.

# $formsg-label-resend: words on a button of the form, in English
formsg-fill-none-cure = Check that your number is right. Then press “{ $formsg-label-resend }”.

# $formsg-label-send: words on a button of the form, in English
formsg-fill-send = Read it all once more. Then press “{ $formsg-label-send }”.

formsg-fill-send-another = You can still change your answers now. When you press the button, the form goes to the office.

# $formsg-label-response: words on the last page of the form, in English
formsg-fill-keep = Write down the “{ $formsg-label-response }”. With it the office can find your form.

## Without a smartphone

formsg-without-computer = You may fill in a form on any computer.
formsg-without-paper = Ask the office whether there is a paper form, or a counter where you can go.
formsg-without-desk = The person at the desk can read the form to you. You type what is secret yourself.

## Is this really them?

# $formsg-site: web address of the government’s forms
formsg-genuine-address = A real form begins with { $formsg-site }, so check each letter.

# $formsg-ending: how web addresses of the government end
formsg-genuine-ending = Up to the first slash, addresses of the government end in “{ $formsg-ending }”.

formsg-genuine-bank = A form that wants a bank password or a bank code is not from the government.
formsg-genuine-app = For a form you need not install an app.

# $scamshield-helpline: number of the ScamShield Helpline
formsg-genuine-doubt = When in doubt, call { $scamshield-helpline } and ask.
