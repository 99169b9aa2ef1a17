### Primary One registration: signing up a child for school.

primary-one-registration-name = { -primary-one } registration
primary-one-registration-short = Register a child for school
primary-one-registration-what = How a child is registered for the first year of primary school. A parent does it online.

## Before you start

primary-one-registration-here = On a phone or a computer.
primary-one-registration-bring-singpass = The { -singpass } of one parent

## More about it

primary-one-registration-who-heading = Which children
primary-one-registration-who-text = Children who are citizens must be registered. The { -moe } says each year which dates of birth it is for.
primary-one-registration-when-heading = When and how

# $p1-from: first day of the last known time
# $p1-to: last day of it
# $p1-site: web address of Primary One registration
primary-one-registration-when-text = The last time we know of was from { $p1-from } to { $p1-to }. See { $p1-site } for the next dates.

# $p1-online-year: year in which it was first all online
# $p1-portal-since: day since which there is one website
primary-one-registration-when-online = In { $p1-online-year } it was all online for the first time, with { -singpass } and { -formsg }. Since { $p1-portal-since } one website serves all children.

primary-one-registration-you-heading = If you are a grandparent
primary-one-registration-you-text = You may help to choose a school and remember the dates. But a parent must log in and send the form.

## Without a smartphone

primary-one-registration-without-school = If a parent cannot do it online, they may call the school of their choice and ask for help.

## Is this really them?

# $p1-site: web address of Primary One registration
primary-one-registration-genuine-site = The real website is { $p1-site }, so check each letter.
