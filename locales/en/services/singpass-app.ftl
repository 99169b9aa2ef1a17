### The Singpass app: setting it up, logging in with it, and a new or lost phone.

singpass-app-name = { -singpass } app
singpass-app-short = Log in with your own phone
singpass-app-what = { -singpass } on your own phone. You open it with your finger, your face or a secret number.

## Before you start

singpass-app-here = Yes, if you have your own phone with you and it is online.
singpass-app-bring-phone = Your smartphone
singpass-app-bring-card = Your { -nric } card
singpass-app-bring-password = A { -singpass } password that works

## More about it

singpass-app-language-heading = In your own language
singpass-app-language-text = The app speaks English, Chinese, Malay and Tamil. You change this in the settings of the app.
singpass-app-language-inbox = Messages in the app stay in the language in which an office wrote them.
singpass-app-one-heading = Only on one phone
singpass-app-one-text = The app works on one phone at a time. When you set it up on another, it stops on the old one.
singpass-app-passkey-heading = What is a passkey?

# $singpass-app-passkey-start: day on which passkeys came to iPhones
singpass-app-passkey-text = A passkey is a newer way to log in. It came to iPhones on { $singpass-app-passkey-start }.

singpass-app-passkey-stay = You may leave it. Your other ways to log in still work.

## Guide: set up the app

singpass-app-setup-title = Set up the app

# $singpass-app-maker: name of the maker as the app store shows it, in English
singpass-app-setup-store = Open your phone’s own app store. Look for { -singpass }. Its maker must be “{ $singpass-app-maker }”. Then get the app.

singpass-app-setup-store-another = An app store is the shop on your phone where apps come from. If the maker has another name, leave that app.

# $singpass-app-label-okay: words on a button of the app, in English
# $singpass-app-label-next: words on a button of the app, in English
singpass-app-setup-open = Open the app and press “{ $singpass-app-label-okay }”. Then press “{ $singpass-app-label-next }” until you can log in.

singpass-app-setup-login = Type your { -singpass } ID and your password. For most people the ID is the { -nric } number.
singpass-app-setup-login-another = The ID goes into the upper field. The password goes into the lower one. Take your time. Nothing will be lost.
singpass-app-setup-password-cause = I forgot my password.
singpass-app-setup-password-cure = Choose { -singpass } on the first page of this guide. It shows how to set a new password.
singpass-app-setup-code = A code comes by { -sms }. Type it into the app. Tell it to nobody.
singpass-app-setup-code-cause = No code comes.

# $singpass-retry-wait: how long to wait before a new try, such as “5 minutes”
# $singpass-helpdesk: number of the Singpass help desk
singpass-app-setup-code-cure = Try again after { $singpass-retry-wait }. If still no code comes, call { $singpass-helpdesk }.

# $singpass-app-label-continue: words on a button of the app, in English
singpass-app-setup-face = The app may want to see your face. Press “{ $singpass-app-label-continue }”, look at the phone and keep still.

singpass-app-setup-face-another = Hold the phone before you like a mirror. The app checks that it is you and nobody else.
singpass-app-setup-light-cause = The app does not know my face.
singpass-app-setup-light-cure = Uncover your face and keep still. Let light fall on your face, with no bright light behind you.
singpass-app-setup-camera-cause = My phone has no camera that works.
singpass-app-setup-camera-cure = You may ask for a letter with a code. It comes to the address on your card.

# $singpass-app-digits: how many digits the secret number of the app has
singpass-app-setup-number = Choose a secret number of { $singpass-app-digits } digits. It opens the app. Type it again when the app asks.

singpass-app-setup-number-another = Choose a number that only you know. Your birthday is not a good choice.
singpass-app-setup-finger = You may also open the app with your finger or face. Put only your own on this phone.
singpass-app-setup-ready = Wait until the app says that it is ready. Do not close it before that.

## Guide: log in on a computer

singpass-app-login-title = Log in on a computer
singpass-app-login-page = On the computer, choose to log in with { -singpass }. A { -qr-code } comes up. Leave it there.
singpass-app-login-page-another = Is the page on your phone? Then press the { -qr-code } with your finger. The app opens by itself.

# $singpass-app-label-scan: words on a button of the app, in English
singpass-app-login-scan = Open the { -singpass } app on your phone. Press “{ $singpass-app-label-scan }”.

singpass-app-login-scanner-cause = The camera does not open.
singpass-app-login-scanner-cure = In the settings of your phone, let { -singpass } use the camera. Then try again.
singpass-app-login-hold = Hold your phone up to the computer, so that it sees the whole { -qr-code }.
singpass-app-login-expired-cause = It says that the request has expired.
singpass-app-login-expired-cure = In the settings of your phone, let the date and the time set themselves. Then try again.
singpass-app-login-check = Read the web address in the app. It must be the same as on the computer. If not, stop.
singpass-app-login-check-another = Read both addresses letter by letter. You may ask a helper to read with you.

# $singpass-app-label-login: words on a button of the app, in English
singpass-app-login-confirm = Press “{ $singpass-app-label-login }”. Then use your finger, your face or your secret number.

singpass-app-login-done = The page opens on the computer. When you have finished, log out there.

## Guide: my phone is new or lost

singpass-app-lost-title = My phone is new or lost
singpass-app-lost-new = If your phone is new, set up the app on it. The app on the old phone then stops by itself.

# $singpass-site: web address of Singpass
singpass-app-lost-open = If your phone is lost, open { $singpass-site } on a computer. Log in there.

singpass-app-lost-password-cause = I cannot log in there.

# $singpass-helpdesk: number of the Singpass help desk
singpass-app-lost-password-cure = Call { $singpass-helpdesk }, or go to a { -singpass } counter with your { -nric } card.

# $singpass-app-label-account: words on the Singpass website, in English
# $singpass-app-label-manage: words on the Singpass website, in English
singpass-app-lost-manage = Choose “{ $singpass-app-label-account }”. Then choose “{ $singpass-app-label-manage }”.

# $singpass-app-label-off: words on a button of the Singpass website, in English
singpass-app-lost-off = Press “{ $singpass-app-label-off }”. The app on the lost phone then stops.

singpass-app-lost-counter = You may also go to a { -singpass } counter with your { -nric } card. Staff can switch the app off.
singpass-app-lost-counter-shows = A person behind a desk smiles at an older visitor.

# $singpass-scam-support: number of Singpass for scams, with the key to press after it
singpass-app-lost-call = Do you think that someone is using your { -singpass }? Then call { $singpass-scam-support }, day or night.

## Without a smartphone

singpass-app-without-password = You do not need the app. You may log in with your password and a code by { -sms }.
singpass-app-without-computer = On a computer with a camera, your face may take the place of the code.
singpass-app-without-family = A person you trust may get your codes, if both of you agree at a { -singpass } counter.

# $singpass-counters: web address that lists Singpass counters
singpass-app-without-counter = Find a counter at { $singpass-counters }, or ask the person at the desk.

## Is this really them?

# $singpass-app-maker: name of the maker as the app store shows it, in English
singpass-app-genuine-maker = The maker of the real app is “{ $singpass-app-maker }”.

singpass-app-genuine-links = { -singpass } never sends you a link or a { -qr-code } by { -sms } or { -whatsapp }.
singpass-app-genuine-secret = Keep your secret number and your codes to yourself, whoever asks.
singpass-app-genuine-scan = Scan a { -singpass } code only with the { -singpass } app, and only for a log-in that you began.

# $scamshield-helpline: number of the ScamShield Helpline
singpass-app-genuine-gone = If the app is suddenly gone, put your phone in flight mode and call { $scamshield-helpline } from another phone.
