### CHAS: paying less at the clinic, getting the card, and showing it.

chas-name = { -chas }
chas-short = Pay less at the clinic
chas-what = With { -chas }, Singapore citizens may pay less at many private clinics and dentists. You show a card, and the clinic takes the help off your bill.

## Before you start

chas-here = Apply on a phone or a computer, or on paper. Use the card at a clinic.
chas-bring-card = Your { -chas-card }, { -pioneer-card } or { -merdeka-card }

## More about it

chas-danger-heading = If a life is in danger

# $scdf-emergency: number for an ambulance or a fire
chas-danger-text = Call { $scdf-emergency } for an ambulance.

chas-card-heading = Which card
chas-card-colours = The { -chas-card } is blue, orange or green. The name of the colour says how much help you get.
chas-card-older = Your { -pioneer-card } or { -merdeka-card } is your { -chas-card } too. It gives you more help.
chas-for-heading = What it helps with
chas-for-text = It may help with a cold or fever, with long illness, and with some care for teeth. Ask the clinic what your card covers.

## Guide: apply for the card

chas-apply-title = Apply for the card

# $chas-apply-site: web address where one applies
chas-apply-open = Open { $chas-apply-site } on a phone or a computer. Type it yourself.

chas-apply-login = Log in with { -singpass }. The page is then about you.
chas-apply-home = Name all the family who share your address. You send in only one form for your home.
chas-apply-send = Read it all once more, then send it. Until then, nothing is changed.

# $chas-hotline: number of the CHAS help line
chas-apply-wait = Wait for the answer. A card comes by post. If you have a question, call { $chas-hotline } on a working day.

## Guide: use the card at a clinic

chas-clinic-title = Use the card at a clinic
chas-clinic-find = Ask the clinic if it takes the { -chas-card }, before you see the doctor. You may call and ask first.
chas-clinic-show = Show your card together with your { -nric } card at the desk of the clinic.
chas-clinic-left-cause = I left my card at home.
chas-clinic-left-cure = You may show the card in the { -singpass } app. If you do not use the app, ask the clinic.
chas-clinic-price = Ask what you will have to pay. Each clinic sets its own price.
chas-clinic-pay = After you see the doctor, pay what is left. The help is already off your bill.

## Guide: show the card on my phone

chas-phone-title = Show the card on my phone
chas-phone-open = Open the { -singpass } app on your own phone, and log in.

# $chas-label-cards: words in the Singpass app, in English
chas-phone-cards = Look for “{ $chas-label-cards }”. Move along the cards with your finger until you see the { -chas-card }.

chas-phone-none-cause = The card is not there.

# $chas-card-age: least age for the card in the app, in years
# $chas-hotline: number of the CHAS help line
chas-phone-none-cure = Show the card that came by post. The app shows it only from the age of { $chas-card-age }. To ask, call { $chas-hotline }.

chas-phone-show = Hold out the phone to the staff of the clinic. Keep it in your own hand.
chas-phone-close = Close the app when you are done. Take no picture of the card, and send none.

## Without a smartphone

chas-without-card = The card that comes by post works as well as the one on a phone.

# $chas-hotline: number of the CHAS help line
chas-without-form = Ask for a form on paper at a community centre, a polyclinic or a hospital. Call { $chas-hotline } if they have none.

## Is this really them?

# $chas-site: web address of CHAS
# $chas-apply-site: web address where one applies
chas-genuine-site = The real pages are { $chas-site } and { $chas-apply-site }.

chas-genuine-free = It costs nothing to apply, so pay nobody for a card.
