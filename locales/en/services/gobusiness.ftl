### GoBusiness: the website of the government for people with a business.

gobusiness-name = { -gobusiness }
gobusiness-short = For people with a business
gobusiness-what = This is the government’s website for people who run a business. Help, licences and advice are in one place.

## Before you start

gobusiness-here = You can do it on a phone or a computer.
gobusiness-bring-singpass = A { -singpass } account that works
gobusiness-bring-corppass = { -corppass }, if you act for a company

## More about it

gobusiness-do-heading = What you can do
gobusiness-do-text = You may look up which licences you need, and apply for them. It can also ask you questions and show what help there is.
gobusiness-who-heading = Who it is for
gobusiness-who-text = It is for people who own a business, and for those who want to start one.
gobusiness-size-heading = How much there is

# $gobusiness-as-of: year of these figures
# $gobusiness-services: how many services it had
# $gobusiness-advisers: how many guides by questions it had
gobusiness-size-text = In { $gobusiness-as-of } it had more than { $gobusiness-services } services. It also had more than { $gobusiness-advisers } guides that ask questions.

gobusiness-fee-heading = Fees
gobusiness-fee-text = The website is free. Each licence has its own fee.

## Without a smartphone

gobusiness-without-computer = You may use any computer instead of a phone.
gobusiness-without-desk = Or ask at the desk who can help you in person.

## Is this really them?

# $gobusiness-site: web address of GoBusiness
gobusiness-genuine-site = The real website is { $gobusiness-site }, so check each letter.

gobusiness-genuine-password = Tell your password and your codes to nobody.

# $scamshield-helpline: number of the ScamShield Helpline
gobusiness-genuine-doubt = When in doubt, call { $scamshield-helpline } and ask.
