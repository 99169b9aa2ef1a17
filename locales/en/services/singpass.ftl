### Singpass: what it is, and how to get in, share codes and stop misuse.

singpass-name = { -singpass }
singpass-short = Log in, or get back in
singpass-what = Your own key to government services online. You log in with it to show who you are.

## Before you start

singpass-here = Some community centres have a { -singpass } counter.
singpass-bring-card = Your { -nric } card
singpass-bring-phone = Your phone, if you have one

## Guide: I cannot get in

singpass-reset-title = I cannot get in

# $singpass-site: web address of Singpass
singpass-reset-open = Open { $singpass-site } on a phone or a computer. Type it yourself, as a link in a message may be fake.
singpass-reset-open-another = The long bar on the screen is for addresses. Press it, write { $singpass-site }, and go on.

# $singpass-label-services: words on the Singpass website, in English
# $singpass-label-reset: words on the Singpass website, in English
singpass-reset-menu = Look for “{ $singpass-label-services }”. Then press “{ $singpass-label-reset }”. A page opens and asks who you are.
singpass-reset-menu-another = Move the page up with your finger until you see these words. They are a link: press it.

singpass-reset-card = Type your { -nric } number, and the day your card was issued. Keep the card in front of you.
singpass-reset-card-shows = A hand holds up an identity card.
singpass-reset-prove = Show that it is you. Look into the camera, or ask for a code by { -sms } and type it.
singpass-reset-prove-another = Look at the phone as at a mirror, in good light. Or wait for a message with a number, and type that number.
singpass-reset-face-cause = The camera does not know my face.
singpass-reset-face-cure = Uncover your face and keep still. Let light fall on your face, with no bright light behind you.
singpass-reset-code-cause = No code comes.

# $singpass-resend-wait: how long to wait before asking again, such as “1 minute”
# $singpass-label-resend: words on the Singpass website, in English
# $singpass-retry-wait: how long to wait before a new try, such as “5 minutes”
singpass-reset-code-cure = Wait { $singpass-resend-wait }, then press “{ $singpass-label-resend }”. If none comes, try again after { $singpass-retry-wait }.

singpass-reset-neither-cause = I have no camera and get no code.

# $singpass-letter-time: how long a letter takes, such as “3 working days”
singpass-reset-neither-cure = You may ask for a letter with a new password. It comes in about { $singpass-letter-time } to the address on your card.

# $singpass-password-least: fewest characters of a password
# $singpass-password-most: most characters of a password
singpass-reset-new = Make a new password of letters and numbers, { $singpass-password-least } to { $singpass-password-most } in all. Tell it to nobody.
singpass-reset-new-another = Think of letters and numbers that only you know. No name and no birthday.

singpass-reset-refused-cause = The page does not take my new password.
singpass-reset-refused-cure = Choose a password that you have not used before. Leave out your { -nric } number.
singpass-reset-login = Log in with your new password. If the page says no, type it again slowly.
singpass-reset-login-another = Your { -nric } number goes into the upper field, the new password into the lower one.
singpass-reset-still-no-cause = The page still says no.

# $singpass-retry-wait: how long to wait before a new try, such as “5 minutes”
# $singpass-helpdesk: number of the Singpass help desk
singpass-reset-still-no-cure = Wait { $singpass-retry-wait } and try again. If it still says no, call { $singpass-helpdesk }.

## Guide: let family get my codes

singpass-family-title = Let family get my codes
singpass-family-choose = Choose a person you trust. Your codes will go to their phone. They do not see what you do.
singpass-family-choose-shows = An older person holds her phone. A helper sits beside her and looks on.

# $singpass-counters: web address that lists Singpass counters
singpass-family-go = Go to a { -singpass } counter together. Both of you bring your { -nric } cards. Find a counter at { $singpass-counters }.

singpass-family-go-shows = A person behind a desk smiles at an older visitor.
singpass-family-away-cause = One of us cannot come.

# $singpass-helpdesk: number of the Singpass help desk
singpass-family-away-cure = Call { $singpass-helpdesk }. Ask for a video call with both of you.

singpass-family-agree = Show your cards, and say that you both agree. Staff then link your { -singpass } to that phone.
singpass-family-agree-shows = A hand holds up an identity card.
singpass-family-use = When you log in next, the code comes to that phone. Ask for it, and type it yourself.

## Guide: someone may be using my Singpass

singpass-misuse-title = Someone may be using my { -singpass }

# $singpass-scam-support: number of Singpass for scams, with the key to press after it
singpass-misuse-call = Take a mobile phone with a Singapore number. Call { $singpass-scam-support }. The line is open day and night.

singpass-misuse-blocked-cause = The call does not let me go on.

# $scamshield-helpline: number of the ScamShield Helpline
singpass-misuse-blocked-cure = Use a mobile phone with a Singapore number. If you tried too often today, call { $scamshield-helpline } for advice.

# $singpass-key-suspend: the key of the telephone to press
singpass-misuse-press = Press { $singpass-key-suspend } to close your { -singpass } for a while, so that nobody can misuse it. Stay on the line.
singpass-misuse-press-another = While the voice speaks, open the keys on your phone. Then press { $singpass-key-suspend }.

singpass-misuse-number = Type your { -nric } number with the keys of the phone. You find it on your card.
singpass-misuse-number-shows = A hand holds up an identity card.
singpass-misuse-code = A code comes by { -sms } to this phone. Type it, and your { -singpass } is closed for a while.
singpass-misuse-report = Then tell the police. You may go to any { -neighbourhood-police-centre } and make a report.
singpass-misuse-report-shows = A person behind a desk smiles at an older visitor.

# $singpass-scam-support: number of Singpass for scams, with the key to press after it
# $singpass-key-reopen: the key of the telephone to press
singpass-misuse-reopen = To open it again, call { $singpass-scam-support }. Then press { $singpass-key-reopen }. An officer will help you.

## Without a smartphone

singpass-without-counter = Staff at a { -singpass } counter can help you set a new password.
singpass-without-self = You must go there yourself, as nobody else may ask for your password.

# $singpass-letter-time: how long a letter takes, such as “3 working days”
singpass-without-letter = On any computer, you may ask for a letter with a password, which comes in about { $singpass-letter-time }.

singpass-without-family = A person you trust may get your codes, if both of you agree at a counter.

## Is this really them?

singpass-genuine-links = { -singpass } never sends you a link or a { -qr-code } by { -sms } or { -whatsapp }.

# $singpass-site: web address of Singpass
singpass-genuine-site = The real website is { $singpass-site }, so check each letter.

singpass-genuine-secret = Keep your password and { -otp } to yourself, even if someone says they are from the government.

# $singpass-scam-support: number of Singpass for scams, with the key to press after it
singpass-genuine-code = If you get a code that you did not ask for, call { $singpass-scam-support }.

singpass-genuine-apps = Fake apps have deleted { -singpass } from phones, so get apps only from your phone’s own app store.
