### MyCareersFuture: looking for work on the website of the government.

mycareersfuture-name = { -mycareersfuture }
mycareersfuture-short = Find a job that fits you
mycareersfuture-what = This is the government’s website for finding work. It shows you jobs that fit what you can do.

## Before you start

mycareersfuture-here = You can do it on a phone or a computer.
mycareersfuture-bring-singpass = A { -singpass } account that works

## More about it

mycareersfuture-do-heading = What you can do
mycareersfuture-do-text = Log in with { -singpass } and look for jobs. It can also suggest jobs and courses for you.
mycareersfuture-who-heading = Who it is for
mycareersfuture-who-text = It is for anyone looking for work.
mycareersfuture-new-heading = What may change

# $mcf-new-agency: year for which the new agency was planned
mycareersfuture-new-text = A new agency for jobs and courses was planned for { $mcf-new-agency }. So the name or the look of this website may change.

## Without a smartphone

mycareersfuture-without-computer = You may use any computer instead of a phone.

# $mcf-centres-year: year in which this was told
# $mcf-centres: how many centres there were
mycareersfuture-without-person = You may also talk to somebody about work. In { $mcf-centres-year }, { -e2i } was to run { $mcf-centres } { -jobs-and-skills-centre }s. Ask at the desk which one is near you.

## Is this really them?

mycareersfuture-genuine-free = It costs nothing to use, so do not pay anybody for it.

# $mycareersfuture-site: web address of MyCareersFuture
mycareersfuture-genuine-site = The real website is { $mycareersfuture-site }, so check each letter.

# $scamshield-helpline: number of the ScamShield Helpline
mycareersfuture-genuine-doubt = When in doubt, call { $scamshield-helpline } and ask.
