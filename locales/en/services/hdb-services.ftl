### HDB: safer fittings at home for seniors, and the flat's own page.

hdb-services-name = { -hdb } services
hdb-services-short = A safer home, and your flat
hdb-services-what = Help for people who live in { -hdb } flats. You may have your home made safer, and see letters about your flat online.

## Before you start

hdb-services-here = On a phone or a computer.
hdb-services-bring-singpass = A { -singpass } that works
hdb-services-bring-letters = Letters from { -hdb }, if you have any

## More about it

hdb-services-pay-heading = What safer fittings cost
hdb-services-pay-text = The government pays most of the cost of these fittings ({ -ease }). How much you pay depends on your flat, so ask before you agree.
hdb-services-call-heading = Is there a number to call?

# $hdb-site: web address of HDB
hdb-services-call-text = This guide gives none, as the old numbers may no longer work. Look at { $hdb-site }, or ask at the desk.

## Guide: Make my home safer

hdb-services-safer-title = Make my home safer

# $hdb-ease-age: age from which a home may get the fittings
# $hdb-ease-as-of: year in which these ages were published
hdb-services-safer-who = { -ease } may be for you if somebody at home is aged { $hdb-ease-age } or above. { -hdb } published this in { $hdb-ease-as-of }.

hdb-services-safer-who-another = { -ease } is help from { -hdb } to make a flat safe for older people.
hdb-services-safer-who-shows = An older person holds her phone. A helper sits beside her and looks on.
hdb-services-safer-younger-cause = Nobody at home is that old.

# $hdb-ease-age-help: the same for somebody who needs help every day
hdb-services-safer-younger-cure = You may still ask if somebody aged { $hdb-ease-age-help } or above needs help each day.

hdb-services-safer-what = Think of what would help: bars to hold, a floor that is less slippery, a shower seat, or a ramp.

# $hdb-site: web address of HDB
# $hdb-label-ease: words on the HDB website, in English
hdb-services-safer-open = Open { $hdb-site }. Type the address yourself. Then look for “{ $hdb-label-ease }” on the page.

# $hdb-site: web address of HDB
hdb-services-safer-open-another = The long bar on the screen is for addresses. Press it, write { $hdb-site }, and go on.

hdb-services-safer-apply = Read the page and do what it says to apply. If it asks you to log in, use { -singpass }.
hdb-services-safer-alone-cause = I cannot do this by myself.
hdb-services-safer-alone-cure = Ask family, or the person at the desk. Show them this page.
hdb-services-safer-password-cause = I forgot my password.
hdb-services-safer-password-cure = Choose { -singpass } on the first page of this guide. It shows how to set a new password.
hdb-services-safer-visit = Somebody may come to look at your home. Ask to see a pass before you open the gate.
hdb-services-safer-visit-shows = A hand holds up an identity card.
hdb-services-safer-agree = Ask what will be done and how much you pay. Agree only when it is clear to you.
hdb-services-safer-agree-shows = An older person holds her phone. A helper sits beside her and looks on.

## Guide: See my flat’s own page

hdb-services-page-title = See my flat’s own page

# $hdb-site: web address of HDB
hdb-services-page-open = Open { $hdb-site } on a phone or a computer. Type it yourself, as a link in a message may be fake.

# $hdb-site: web address of HDB
hdb-services-page-open-another = The long bar on the screen is for addresses. Press it, write { $hdb-site }, and go on.

# $hdb-label-page: words on the HDB website, in English
hdb-services-page-login = Look for “{ $hdb-label-page }” and press it. Log in with { -singpass }.

hdb-services-page-login-another = It is a page only for you and your flat. With { -singpass } it knows that it is you.
hdb-services-page-password-cause = I forgot my password.
hdb-services-page-password-cure = Choose { -singpass } on the first page of this guide. It shows how to set a new password.
hdb-services-page-look = Look for the letter or payment you want to see. Only looking changes nothing.
hdb-services-page-missing-cause = I cannot find what I am looking for.
hdb-services-page-missing-cure = Leave it for now. Ask the person at the desk, and bring the letter if you have one.
hdb-services-page-leave = When you have finished, log out and close the page. Then nobody after you can see it.

## Without a smartphone

hdb-services-without-computer = You may use any computer in place of a phone.
hdb-services-without-desk = To see somebody in person, first ask at the desk where to go and whether you must book.

## Is this really them?

# $hdb-site: web address of HDB
hdb-services-genuine-site = The real website is { $hdb-site }, so check each letter.

hdb-services-genuine-door = If somebody comes to your door, ask to see a pass, and give nobody your { -singpass } or phone.
hdb-services-genuine-officer = Government officers never ask you on the phone to move money.

# $scamshield-helpline: number of the ScamShield Helpline
hdb-services-genuine-doubt = When in doubt, call { $scamshield-helpline } and ask.
