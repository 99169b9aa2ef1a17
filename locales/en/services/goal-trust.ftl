### The goal Trust: what it means, what it brings a resident, and what you can do.

goal-trust-name = Goal: { -goal-trust }
goal-trust-short = Going online without fear
goal-trust-what = A goal of { -smart-nation-2-0 }. You should be able to use a phone or a computer without fear.

## More about it

goal-trust-means-heading = What it means
goal-trust-means-safe = The things you use should be safe and should work. What is private should stay private.
goal-trust-means-guard = The government guards its systems against hackers.
goal-trust-brings-heading = What it brings you
goal-trust-brings-singpass = { -singpass } lets you show who you are online in a safe way.
goal-trust-brings-check = If a call or a message seems strange, you may check it with the { -scamshield-app }.
goal-trust-brings-laws = Laws are changed too, as new dangers appear.
goal-trust-brings-osc = If somebody hurts you online, you may tell the { -osc }.
goal-trust-do-heading = What you can do
goal-trust-do-secret = Keep your passwords and codes to yourself. Nobody who helps you needs them.

# $scamshield-helpline: number of the ScamShield Helpline
goal-trust-do-call = When in doubt, call { $scamshield-helpline } and ask.
