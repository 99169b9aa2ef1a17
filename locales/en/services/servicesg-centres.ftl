### ServiceSG Centres: one place for many government services, and what to ask before going.

servicesg-centres-name = { -servicesg-centre }s
servicesg-centres-short = Many services at one counter
servicesg-centres-what = Counters where staff help you with the services of many government offices. You need not know which office does what.

## Before you start

servicesg-centres-here = Only at a centre. Ask the person at the desk whether one is near.
servicesg-centres-bring-card = Your { -nric } card
servicesg-centres-bring-letters = Letters and papers about your question
servicesg-centres-bring-phone = Your phone, if you have one

## More about it

servicesg-centres-help-heading = What they can help with

# $servicesg-as-of: month for which this was published
# $servicesg-services: how many services the centres help with
# $servicesg-agencies: how many agencies these belong to
servicesg-centres-help-text = In { $servicesg-as-of } they helped with over { $servicesg-services } services of { $servicesg-agencies } agencies. Some of these are { -singpass }, tax, passports and { -cpf }.

servicesg-centres-who-heading = Who may go
servicesg-centres-who-text = Citizens may go, above all seniors who need help with things online.
servicesg-centres-east-heading = Centres in the east and north-east

# $servicesg-place-tampines: name of the place, in English
# $servicesg-place-chai-chee: name of the place, in English
# $servicesg-place-punggol: name of the place, in English
servicesg-centres-east-text = { $servicesg-place-tampines }, { $servicesg-place-chai-chee } and { $servicesg-place-punggol }.

servicesg-centres-north-heading = Centres in the north

# $servicesg-place-canberra: name of the place, in English
# $servicesg-place-nee-soon: name of the place, in English
# $servicesg-place-woodlands: name of the place, in English
servicesg-centres-north-text = { $servicesg-place-canberra }, { $servicesg-place-nee-soon } and { $servicesg-place-woodlands }.

servicesg-centres-west-heading = Centres in the west

# $servicesg-place-frontier: name of the place, in English
# $servicesg-place-keat-hong: name of the place, in English
servicesg-centres-west-text = { $servicesg-place-frontier } and { $servicesg-place-keat-hong }. There may be newer centres, so ask at the desk.

servicesg-centres-not-heading = What they cannot do
servicesg-centres-not-text = Some things are done only at an agency’s own office. Some matters of the immigration office are like this.

## Guide: Get help at a centre

servicesg-centres-visit-title = Get help at a centre
servicesg-centres-visit-ask = Before you travel, ask the person at the desk which centre can do this, and when it is open.
servicesg-centres-visit-ask-another = Not every centre does everything. Asking first saves you a long way for nothing.
servicesg-centres-visit-ask-shows = A person behind a desk smiles at an older visitor.
servicesg-centres-visit-bring = Take your { -nric } card, and all letters about your question. Take your phone too, if you have one.
servicesg-centres-visit-bring-shows = A hand holds up an identity card.
servicesg-centres-visit-tell = Tell the staff what you need, or show them the letter. You may ask for somebody who speaks your language.
servicesg-centres-visit-tell-shows = A person behind a desk smiles at an older visitor.
servicesg-centres-visit-refused-cause = They say it is not done here.
servicesg-centres-visit-refused-cure = Ask which office does it and what to bring. Ask them to write it down for you.
servicesg-centres-visit-computer = Staff may sit with you at a computer. Type your password yourself, and tell it to nobody.
servicesg-centres-visit-password-cause = I forgot my password.
servicesg-centres-visit-password-cure = Tell the staff. They can help you get back into { -singpass }.
servicesg-centres-visit-after = Before you leave, ask what happens next. Ask them to write it down for you.
servicesg-centres-visit-after-shows = A person behind a desk smiles at an older visitor.

## Without a smartphone

servicesg-centres-without-computers = You need no smartphone, as there are computers with staff beside them.
servicesg-centres-without-family = A person you trust may come with you.

## Is this really them?

servicesg-centres-genuine-go = You go to the counter yourself, so be careful if somebody calls and says they are from there.
servicesg-centres-genuine-password = Type your password yourself, and tell no code to anybody.
servicesg-centres-genuine-officer = Government officers never ask you on the phone to move money.

# $scamshield-helpline: number of the ScamShield Helpline
servicesg-centres-genuine-doubt = When in doubt, call { $scamshield-helpline } and ask.
