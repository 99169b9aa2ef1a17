### The Singpass passkey: logging in with no password, and how to make one.

singpass-passkey-name = { -singpass } { -passkey }
singpass-passkey-short = Log in with no password
singpass-passkey-what = A newer way to log in to { -singpass } with no password and no code by { -sms }. It does not work on fake pages.

## Before you start

singpass-passkey-here = Yes, on your own { -iphone } with the { -singpass } app on it.

## More about it

singpass-passkey-who-heading = Who it is for

# $singpass-app-passkey-start: day on which passkeys came to iPhones
singpass-passkey-who-text = It began on { $singpass-app-passkey-start }, as a trial for people with an { -iphone }. { -android } phones are to follow.

singpass-passkey-who-news = We found no newer news. For another phone or a computer, ask at the desk if it works there.
singpass-passkey-choice-heading = You need not use it
singpass-passkey-lost-heading = If your phone is lost
singpass-passkey-lost-text = Set up the { -singpass } app on another phone. Then the app and the { -passkey } on the lost phone stop working.

## Guide: make a passkey

singpass-passkey-make-title = Make a { -passkey }
singpass-passkey-make-update = Open your phone’s own app store. Look for { -singpass }, and update the app.
singpass-passkey-make-open = Open the { -singpass } app. Press the notice about the { -passkey } on its first page.
singpass-passkey-make-none-cause = I see no such notice.
singpass-passkey-make-none-cure = It may not have come to your phone yet. Log in as you did before.
singpass-passkey-make-follow = Do what the app tells you, until it says that the { -passkey } is ready.

# $singpass-app-digits: how many digits the secret number of the app has
singpass-passkey-make-use = Next time, choose the { -passkey } to log in. Use your finger, your face or your secret number of { $singpass-app-digits } digits.
