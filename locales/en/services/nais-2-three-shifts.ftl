### The three shifts of National AI Strategy 2.0: how Singapore came to see AI.

nais-2-three-shifts-name = { -nais-2-three-shifts }
nais-2-three-shifts-short = New ways to see { -ai-short }

# $nais-shifts-year: year of this plan
nais-2-three-shifts-what = The { -ai-short } plan of { $nais-shifts-year } sees { -ai-short } in new ways. { -ai-short } lets computers do things that people do, such as speak and answer.

## More about it

nais-2-three-shifts-need-heading = From Opportunity to Necessity
nais-2-three-shifts-need-text = { -ai-short } was once a nice extra. Now Singapore needs it, and must learn to use it well.
nais-2-three-shifts-world-heading = From Local to Global
nais-2-three-shifts-world-text = Singapore works with other countries from the start. Hard problems are easier when many share the work.
nais-2-three-shifts-system-heading = From Projects to Systems
nais-2-three-shifts-system-text = Before, there were single projects. Now skills, computers and ideas grow together, so that { -ai-short } can help in many places.
nais-2-three-shifts-you-heading = What it means for you
nais-2-three-shifts-you-text = You need not do anything. You may meet { -ai-short } more often, such as at the clinic or in a public office.
