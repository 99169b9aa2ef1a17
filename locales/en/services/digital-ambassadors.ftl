### Digital Ambassadors: people who sit with you and show you your phone.

digital-ambassadors-name = { -digital-ambassador }s
digital-ambassadors-short = They teach you to use your phone
digital-ambassadors-what = Trained people who sit with you and show you how to use your phone. You press, while they watch and help.

## Before you start

digital-ambassadors-here = In person. Ask at the desk where you can meet one.

## More about it

digital-ambassadors-learn-heading = What you can learn
digital-ambassadors-learn-text = You may learn to send messages, make video calls, use { -singpass }, and pay by phone.
digital-ambassadors-where-heading = Where you meet them
digital-ambassadors-where-text = They are at { -sg-digital-hub }s, in community centres and libraries.
digital-ambassadors-where-vouchers = When new vouchers come, they also help with those at community centres.
digital-ambassadors-who-heading = Who may ask
digital-ambassadors-who-text = Anybody may ask, and seniors are helped first. You may ask the same thing again.

## Without a smartphone

digital-ambassadors-without-ask = If you have no smartphone, you may still go. Tell them, and ask how they can help.
