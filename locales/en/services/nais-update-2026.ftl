### The update of the National AI Strategy in May 2026: what is new, and what it means for a resident.

nais-update-2026-name = { -nais-update-2026 }
nais-update-2026-short = What is new in the plan

# $nais-update-day: day on which the plan was renewed
# $nais-update-aims: how many priorities it has
nais-update-2026-what = The government renewed its { -ai-short } plan on { $nais-update-day }. It builds on { -nais-2 }, and has { $nais-update-aims } aims.

## More about it

nais-update-2026-ai-heading = What { -ai-short } is
nais-update-2026-ai-text = { -ai-short } lets computers do things that people do, such as speak and answer.
nais-update-2026-trades-heading = Key industries and public offices
nais-update-2026-trades-text = { -ai-short } is to change factories, banks, transport and health care.
nais-update-2026-trades-public = Public offices are to use it more, to serve you better.
nais-update-2026-work-heading = Work
nais-update-2026-work-text = More firms are to use { -ai-short }, and workers are to be made ready for it.
nais-update-2026-world-heading = Singapore and the world
nais-update-2026-world-text = Singapore wants the world to come here for { -ai-short }.
nais-update-2026-you-heading = What it means for you
nais-update-2026-you-text = You need not do anything. If a service uses { -ai-short } and you do not understand it, you may ask the staff to explain.
