### SATIS: a system behind the scenes that finds and stops scam websites.

satis-name = { -satis }
satis-short = It finds and stops scam websites
satis-what = A computer system that looks for scam websites all the time. Those it finds can be blocked or taken down.

## More about it

satis-you-heading = What it means for you
satis-you-nothing = You need not do anything. It works behind the scenes.
satis-you-report = If you see a strange link, report it in the { -scamshield-app }. Then it can be checked.
satis-how-heading = How it works
satis-how-engine = One part of it, { -rmse }, uses artificial intelligence to judge whether a website looks fake.

# $satis-wider: year in which it was to do more
satis-how-wider = In { $satis-wider } it was being widened to ways of paying and phone numbers that scammers use.

satis-count-heading = How many scams there are

# $satis-cases-year: year of the first figure
# $satis-cases: how many scams there were in that year
# $satis-before-year: year of the second figure
# $satis-cases-before: how many scams there were the year before
satis-count-text = In { $satis-cases-year } there were { $satis-cases } scam cases. In { $satis-before-year } there were { $satis-cases-before }.
