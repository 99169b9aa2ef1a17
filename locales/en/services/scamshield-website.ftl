### The ScamShield website: help against scams, gathered on one website.

scamshield-website-name = { -scamshield } website
scamshield-website-short = All help against scams, together
scamshield-website-what = A government website about scams. You can also find the app, the helpline and the alerts there.

## Before you start

scamshield-website-here = Look at it on a phone or a computer, alone or with a helper.
scamshield-website-bring = A smartphone or a computer

## More about it

scamshield-website-finds-heading = What you can do there
scamshield-website-finds-read = You can read about new scam tricks, and how to stay safe.
scamshield-website-finds-write = You can also type a question to the helpline staff there, and they will reply.
scamshield-website-told-heading = If you told a scammer something

# $singpass-scam-support: number of Singpass for scams, with the key to press after it
scamshield-website-told-text = Report it in the { -scamshield-app }, change your passwords, and watch your accounts. If it was about { -singpass }, call { $singpass-scam-support }.

scamshield-website-lost-heading = If you lost money

# $scamshield-helpline: number of the ScamShield Helpline
scamshield-website-lost-text = Call your bank and { $scamshield-helpline }, and make a police report.

## Is this really them?

# $scamshield-site: web address of ScamShield
scamshield-website-genuine-site = The real address is { $scamshield-site }. Type it yourself, and check each letter.
