### Active Ageing Centres: places near home for company and activities.

active-ageing-centres-name = { -active-ageing-centre }s
active-ageing-centres-short = Friends and activities near home
active-ageing-centres-what = Places near home where older people meet, exercise, eat together and make friends. You may just walk in.

## Before you start

active-ageing-centres-here = In person, at a centre near you. Ask at the desk where it is.

## More about it

active-ageing-centres-do-heading = What you can do there
active-ageing-centres-do-text = You may join exercise, crafts, classes and shared meals. Volunteers may also visit you at home.
active-ageing-centres-do-cost = Much of it is free. Ask before you join.
active-ageing-centres-who-heading = Who may go
active-ageing-centres-who-text = They are for older people who live nearby. If you are not sure, walk in and ask.
active-ageing-centres-where-heading = Where they are

# $aac-as-of: month in which there were so many
# $aac-count: how many centres there were
active-ageing-centres-where-text = In { $aac-as-of } there were { $aac-count } centres. They are part of { -age-well-sg }, a plan that helps people age well near home.

# $aic-hotline: number of the help line of AIC
active-ageing-centres-where-call = Call { $aic-hotline } and ask which one is near you.

## Without a smartphone

active-ageing-centres-without-walk = You need no phone. Walk in, and take a friend along if you like.

## Is this really them?

# $aac-false-app-year: year in which fake apps were sent
active-ageing-centres-genuine-app = In { $aac-false-app-year } scammers sent older people a fake app for activities. Do not install an app that comes in a message.
