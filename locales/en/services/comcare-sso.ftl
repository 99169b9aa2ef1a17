### ComCare and the Social Service Offices: help when there is too little money to live on, and how to ask for it.

comcare-sso-name = { -comcare } and { -social-service-office }
comcare-sso-short = When money is not enough
comcare-sso-what = { -comcare } helps people who cannot pay for their daily needs. At a { -social-service-office } an officer listens to you and looks for help that fits.

## Before you start

comcare-sso-here = Go to a { -social-service-office }, or apply on a phone or a computer.
comcare-sso-bring-cards = { -nric } cards of all at home, and birth papers of children

# $comcare-statement-months: how many months the bank papers must show
comcare-sso-bring-bank = Bank books or bank statements of all at home, for the last { $comcare-statement-months } months

comcare-sso-bring-bills = Bills, pay slips or letters from a doctor, if you have them

## More about it

comcare-sso-who-heading = Who may ask
comcare-sso-who-text = Citizens, and permanent residents with a citizen in the family at home. It is for those who cannot work now or earn little, and have little saved.
comcare-sso-who-ask = Are you not sure? Ask all the same, as the office looks at each home on its own.
comcare-sso-gives-heading = What it may give
comcare-sso-gives-text = It may give cash each month, and help with rent, bills and the doctor. It may help you find work.
comcare-sso-gives-long = There is long help too, for those who can never work again and have nobody to help them.
comcare-sso-where-heading = Where the offices are

# $comcare-offices: how many Social Service Offices there were
# $comcare-as-of: year in which there were so many
# $comcare-call: number of ComCare Call
comcare-sso-where-text = In { $comcare-as-of } there were { $comcare-offices } offices, in all the towns of HDB flats. Call { $comcare-call } and ask for the one that is near you.

## Guide: ask at an office

comcare-sso-office-title = Ask at an office

# $comcare-call: number of ComCare Call
comcare-sso-office-call = Call { $comcare-call }. Ask which office is yours, when it is open, and if you must book a time.

comcare-sso-office-papers = Put the papers together. If one is missing, go all the same, and ask what to do.
comcare-sso-office-go = Go to the office with the papers. Someone you trust may come with you.
comcare-sso-office-talk = Tell the officer what you cannot pay for. Many people ask for help, and it is no shame.
comcare-sso-office-wait = Ask when you will hear from them, and how. Write down the name of the officer.

## Guide: apply online

comcare-sso-online-title = Apply on a phone or computer

# $supportgowhere-site: web address of SupportGoWhere
comcare-sso-online-open = Open { $supportgowhere-site } on a phone or a computer. Type it yourself.

comcare-sso-online-find = Look for { -comcare } on the page, and choose to apply.
comcare-sso-online-login = Log in with { -singpass }. The page fills in some things about you by itself.
comcare-sso-online-papers = Add the papers that it asks for. A helper may take the pictures with you.
comcare-sso-online-stop-cause = This is too hard for me.

# $comcare-call: number of ComCare Call
comcare-sso-online-stop-cure = You may stop. Call { $comcare-call } for help, or take your papers to a { -social-service-office }.

comcare-sso-online-send = Read it all once more, then send it. You can look on the same page later to see how it goes.

## Without a smartphone

comcare-sso-without-office = Go to a { -social-service-office } and apply there. You need no phone.

# $comcare-call: number of ComCare Call
comcare-sso-without-call = Or call { $comcare-call } from any phone and ask.

## Is this really them?

comcare-sso-genuine-free = It costs nothing to ask or to apply, so pay nobody for it.
comcare-sso-genuine-message = The ministry never asks in a message for money, your bank log-in, your card or an { -otp }.
