### The Digital IC: showing who you are with the Singpass app.

digital-ic-name = { -digital-ic }
digital-ic-short = Your { -nric } on your phone
digital-ic-what = Your { -nric } card inside the { -singpass } app. At many places, you may show it instead of the card.

## Before you start

digital-ic-here = Yes, if the { -singpass } app is on your own phone.

## More about it

digital-ic-where-heading = Where you may show it

# $digital-ic-start: day from which government offices took it
digital-ic-where-text = Since { $digital-ic-start }, most government counters take it. Polyclinics and public libraries do too.

# $digital-ic-as-of: year in which this was so
digital-ic-where-card = In { $digital-ic-as-of }, some places still asked for the card itself, such as hotels. So did the { -ica }, for a new card.

digital-ic-who-heading = Who it is for
digital-ic-who-text = For everyone with an { -nric } card and the { -singpass } app.
digital-ic-lost-heading = If you lose the card

# $digital-ic-lost-days: how long one has to report a lost card
digital-ic-lost-text = Tell the { -ica }, and ask for a new card within { $digital-ic-lost-days }. You must do this even if you have a { -digital-ic }.

## Guide: show it

digital-ic-show-title = Show my { -digital-ic }
digital-ic-show-open = Open the { -singpass } app. Press the card that says { -digital-ic }.
digital-ic-show-unlock = Use your finger, your face or your secret number. Your card appears.

# $digital-ic-label-barcode: words on a button of the app, in English
digital-ic-show-barcode = At a library or polyclinic machine, press “{ $digital-ic-label-barcode }”. Hold the stripes in front of the reader.

digital-ic-show-scan-cause = The machine does not read it.
digital-ic-show-scan-cure = Make your screen brighter, and tilt the phone a little. Or show your card.
digital-ic-show-close = When you are done, close the app. Keep your phone in your own hand.

## Without a smartphone

digital-ic-without-card = Show your { -nric } card as before. You need no phone for that.

## Is this really them?

digital-ic-genuine-picture = Nobody should ask you for a picture of it. If someone does, do not send one.
digital-ic-genuine-lion = On the real one, the picture of the lion moves.
