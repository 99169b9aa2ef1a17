### National AI Strategy 2.0: what the plan is, what it means for a resident, and what is new.

nais-2-name = { -nais-2 }
nais-2-short = The plan for using { -ai-short }
nais-2-what = Singapore’s plan to use { -ai-short } for the good of people here and in the world. { -ai-short } lets computers do things that people do, such as read, speak and answer.

## More about it

nais-2-plan-heading = What it is

# $nais-2-first: year of the first plan
# $nais-2-launch: day on which this plan was launched
nais-2-plan-start = The first plan for { -ai-short } came in { $nais-2-first }. This one was launched on { $nais-2-launch }.

# $nais-2-enablers: how many enablers it names
# $nais-2-actions: how many actions it names
nais-2-plan-parts = It names { $nais-2-enablers } things that help { -ai-short } grow, and { $nais-2-actions } actions. Other pages of this guide tell you about each.

nais-2-you-heading = What { -ai-short } means for you
nais-2-you-goal = The plan wants all of us to use { -ai-short } with trust and with care. You need not do anything for it.
nais-2-you-meet = When a page or a call answers you by itself, that may be { -ai-short }. It can be wrong, so you may ask a person too.

# $scamshield-helpline: number of the ScamShield Helpline
nais-2-you-scam = Scammers use { -ai-short } too. If a call or a message feels strange, call { $scamshield-helpline }.

nais-2-new-heading = What is new

# $nais-2-updated: day on which it was renewed
nais-2-new-text = The plan was renewed on { $nais-2-updated }. The { -national-ai-council }, led by the Prime Minister, now guides it.
