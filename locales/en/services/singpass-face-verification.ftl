### Singpass Face Verification: logging in with one’s face, and what to do when somebody else asks for it.

singpass-face-verification-name = { -singpass-face-verification }
singpass-face-verification-short = Show that it is you with your face
singpass-face-verification-what = A camera looks at your face and checks that it is you. You may use it in place of a code.

## Before you start

singpass-face-verification-here = Yes, on a phone or a computer with a camera that looks at you.
singpass-face-verification-bring-camera = A phone or a computer with a camera
singpass-face-verification-bring-card = Your { -nric } card
singpass-face-verification-bring-password = A { -singpass } password that works

## More about it

singpass-face-verification-when-heading = When it is asked for
singpass-face-verification-when-text = { -singpass } may ask for your face on a new phone or computer. This keeps others out and cannot be turned off.
singpass-face-verification-when-choice = At other times you may choose. A code or the { -singpass } app works too.
singpass-face-verification-bank-heading = When a bank asks for it
singpass-face-verification-bank-text = A bank may ask for it when you set up the bank’s app to approve payments. It does not ask each time.
singpass-face-verification-picture-heading = What happens to the picture
singpass-face-verification-picture-text = Your face is compared with the picture of you that the government has.
singpass-face-verification-picture-kept = Some of it may be kept to check you and to make the service better. It is locked, so that others cannot read it.

## Guide: log in with my face

singpass-face-verification-login-title = Log in with my face

# $face-label-password: words on the log-in page of Singpass, in English
singpass-face-verification-login-open = On the page that you want, choose to log in with { -singpass }. Then choose “{ $face-label-password }”.

singpass-face-verification-login-open-another = You do this in the browser of a phone or computer. If you see a { -qr-code } first, look for these words near it.
singpass-face-verification-login-type = Type your { -nric } number and your { -singpass } password. Go on to the next page.
singpass-face-verification-login-forgot-cause = I forgot my password.
singpass-face-verification-login-forgot-cure = Choose { -singpass } on the first page of this guide. It shows how to set a new password.

# $face-label-choice: words on the log-in page of Singpass, in English
singpass-face-verification-login-choose = The page asks how to check that it is you. Choose “{ $face-label-choice }”.

singpass-face-verification-login-choose-another = The page offers a code by { -sms } and a look at your face. Take the one about your face.

# $face-label-allow: words on a button of the phone or computer, in English
singpass-face-verification-login-camera = The page asks if it may use your camera. Press “{ $face-label-allow }”.

singpass-face-verification-login-dark-cause = The camera does not open.
singpass-face-verification-login-dark-cure = In the settings of your phone or computer, let the page use the camera. Then try again.

# $face-label-begin: words on a button of the page, in English
singpass-face-verification-login-look = Press “{ $face-label-begin }”. Look into the camera and keep still, until the page says that it is done.

singpass-face-verification-login-look-another = It is like a photo for a card. Only your own face must be in the picture.
singpass-face-verification-login-light-cause = It does not know my face.
singpass-face-verification-login-light-cure = Uncover your face and keep still. Let light fall on your face, with no bright light behind you.
singpass-face-verification-login-changed-cause = My face looks different now.
singpass-face-verification-login-changed-cure = After an illness or an operation, you may ask { -ica } for a new { -nric } card with a new picture.
singpass-face-verification-login-still-cause = I tried it all. It still does not work.

# $singpass-helpdesk: number of the Singpass help desk
singpass-face-verification-login-still-cure = Call { $singpass-helpdesk } and ask for help with your face check.

singpass-face-verification-login-done = You are logged in and see the page that you wanted. When you have finished, log out.

## Guide: someone else asks for my face

singpass-face-verification-asked-title = Someone else asks for my face
singpass-face-verification-asked-stop = Stop here. Do a face check only for something that you began yourself. Do not look into the camera.
singpass-face-verification-asked-hang = If someone is on the phone with you, you may hang up. That is not rude.

# $scamshield-helpline: number of the ScamShield Helpline
singpass-face-verification-asked-ask = Call { $scamshield-helpline } and tell them what happened. Someone answers day and night.

# $singpass-scam-support: number of Singpass for scams, with the key to press after it
singpass-face-verification-asked-call = Did you already show your face? Then call { $singpass-scam-support } too. They can close your { -singpass } for a while.

## Without a smartphone

singpass-face-verification-without-code = You need not use your face. You may ask for a code by { -sms } instead, if the page offers it.

# $singpass-counters: web address that lists Singpass counters
singpass-face-verification-without-counter = Staff at a { -singpass } counter can help you. Find one at { $singpass-counters }.

# $singpass-helpdesk: number of the Singpass help desk
singpass-face-verification-without-help = If you have no camera, call { $singpass-helpdesk } and ask what you can do.

## Is this really them?

singpass-face-verification-genuine-began = A real face check comes only after you began to log in or to set something up.

# $singpass-site: web address of Singpass
singpass-face-verification-genuine-site = The website of { -singpass } is { $singpass-site }, so check each letter.

singpass-face-verification-genuine-links = { -singpass } never sends you a link to a face check by { -sms } or { -whatsapp }.
singpass-face-verification-genuine-nobody = Never show your face to the camera because a caller asks you to, whoever they say they are.
