### Change of address: telling the government of a new home.

ica-change-address-name = Change of address
ica-change-address-short = When you move to a new home

# $ica-days: within how many days it must be told
ica-change-address-what = When you move, you must tell the { -ica } your new address. Do it within { $ica-days } days after you move.

## Before you start

ica-change-address-here = On a phone or a computer.
ica-change-address-bring-singpass = A { -singpass } that works
ica-change-address-bring-address = Your new address

## More about it

ica-change-address-who-heading = Who must do it
ica-change-address-who-text = Everybody who has an { -nric } and moves to a new home.
ica-change-address-together-heading = Moving together

# $ica-others: how many others may be added
ica-change-address-together-text = One person may also do it for up to { $ica-others } others who move to the same home. Each of them must agree by { -sms }.

ica-change-address-safe-heading = Why your face is checked

# $ica-face-since: month since which the face is checked
ica-change-address-safe-text = Thieves changed other people’s addresses to steal their { -singpass }. To stop them, your face has been checked since { $ica-face-since }.

## Guide: change my address

ica-change-address-change-title = Change my address

# $ica-site: web address of ICA
ica-change-address-change-open = Open { $ica-site } on a phone or a computer. Type it yourself. Then look for the change of address.

ica-change-address-change-login = Log in with { -singpass }, and let it check your face. Only you may do this step.
ica-change-address-change-fill = Type the new address, and read it once more. You may add those who move with you.

# $ica-letter-from: after how many days the letter may come
# $ica-letter-to: after how many days it comes at the latest
ica-change-address-change-letter = A letter with a { -pin } comes to the new home in { $ica-letter-from } to { $ica-letter-to } days. Type the { -pin } on the same website.

ica-change-address-change-sticker = Then a sticker with the new address comes by post. Stick it on the back of your { -nric }.

## Without a smartphone

ica-change-address-without-family = If your family moves with you, one of them may add you. Or ask at the desk which office can help.

# $ica-police-until: day on which the police stopped doing it
ica-change-address-without-police = Police posts have not done this since { $ica-police-until }, so you need not go there.

## Is this really them?

# $ica-site: web address of ICA
ica-change-address-genuine-site = The real website is { $ica-site }, so check each letter.

ica-change-address-genuine-letter = Show nobody the letter with the { -pin }, and let nobody change your address without you.
