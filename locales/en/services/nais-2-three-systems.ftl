### The three systems of National AI Strategy 2.0, in plain words.

nais-2-three-systems-name = { -nais-2-three-systems }
nais-2-three-systems-short = Parts that work together
nais-2-three-systems-what = The { -ai-short } plan works through systems: groups of people and things that help each other. { -ai-short } lets computers do things that people do, such as speak and answer.

## More about it

nais-2-three-systems-drivers-heading = Activity Drivers
nais-2-three-systems-drivers-text = Firms, the government and researchers find uses for { -ai-short } and put it to work.
nais-2-three-systems-people-heading = People and Communities
nais-2-three-systems-people-text = These are the people who make { -ai-short }, who work with it and who use it. They meet and learn from each other.
nais-2-three-systems-base-heading = Infrastructure and Environment
nais-2-three-systems-base-text = These are powerful computers, good data and clear rules, so that { -ai-short } works well and can be trusted.
nais-2-three-systems-you-heading = What it means for you
nais-2-three-systems-you-text = You need not do anything. It may help you to know that safety and trust are part of the plan.
