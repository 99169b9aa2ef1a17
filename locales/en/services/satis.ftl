### SATIS: a system behind the scenes that finds and stops scam websites.

satis-name = { -satis }
satis-short = It finds and stops scam websites
satis-what = A computer system that looks for scam websites all the time. Those it finds can be blocked or taken down.

## More about it

satis-you-heading = What it means for you
satis-you-nothing = You need do nothing, as it works behind the scenes.
satis-you-report = If you see a strange link, report it in the { -scamshield-app }. Then it can be checked.
satis-how-heading = How it works
satis-how-engine = A part of it, { -rmse }, judges with artificial intelligence whether a website looks false.

# $satis-wider: year in which it was to do more
satis-how-wider = In { $satis-wider } it was to look also for the ways of paying and the phone numbers that scammers use.

satis-count-heading = How many scams there are

# $satis-cases-year: year of the first figure
# $satis-cases: how many scams there were in that year
# $satis-before-year: year of the second figure
# $satis-cases-before: how many scams there were the year before
satis-count-text = In { $satis-cases-year } there were { $satis-cases } scams. In { $satis-before-year } there were { $satis-cases-before }.
