### The ten enablers of National AI Strategy 2.0, in plain words.

nais-2-ten-enablers-name = { -nais-2-ten-enablers }
nais-2-ten-enablers-short = What helps { -ai-short } grow

# $nais-enablers-count: how many enablers the plan names
nais-2-ten-enablers-what = The plan names { $nais-enablers-count } enablers, which are things that help { -ai-short } grow. { -ai-short } lets computers do things that people do, such as speak and answer.

## More about it

nais-2-ten-enablers-act-heading = Those who act
nais-2-ten-enablers-act-industry = Industry: firms use { -ai-short } in their work.
nais-2-ten-enablers-act-government = Government: public offices use { -ai-short } to serve you.
nais-2-ten-enablers-act-research = Research: experts look for new kinds of { -ai-short }.
nais-2-ten-enablers-people-heading = People and skills
nais-2-ten-enablers-people-talent = Talent: people who know { -ai-short } very well.
nais-2-ten-enablers-people-capabilities = Capabilities: firms and workers gain the skills to use { -ai-short }.
nais-2-ten-enablers-people-place = Ecosystem Integration, once called Placemaking: people in { -ai-short } meet and work together.
nais-2-ten-enablers-base-heading = Computers, data and rules
nais-2-ten-enablers-base-compute = Compute: very powerful computers that { -ai-short } runs on.
nais-2-ten-enablers-base-data = Data: facts that { -ai-short } learns from, used with care.
nais-2-ten-enablers-base-trust = Trusted Environment: rules and safety, so that you can trust { -ai-short }.
nais-2-ten-enablers-base-leader = Leader in Thought and Action: Singapore helps the world to use { -ai-short } well.
nais-2-ten-enablers-you-heading = What it means for you
nais-2-ten-enablers-you-text = You need not do anything. This page only tells you what the government works on.
