### The fifteen actions of National AI Strategy 2.0, each in plain words.

nais-2-fifteen-actions-name = { -nais-2-fifteen-actions }
nais-2-fifteen-actions-short = What the plan wants to do

# $nais-actions-year: year in which the actions and the target were set
# $nais-actions-count: how many actions there are
# $nais-actions-from: fewest years the actions are to take
# $nais-actions-to: most years the actions are to take
nais-2-fifteen-actions-what = The { -ai-short } plan of { $nais-actions-year } lists { $nais-actions-count } actions. They are to take { $nais-actions-from } to { $nais-actions-to } years.

## More about it

nais-2-fifteen-actions-ai-heading = What { -ai-short } is
nais-2-fifteen-actions-ai-text = { -ai-short } lets computers do things that people do, such as speak and answer.
nais-2-fifteen-actions-firms-heading = Firms, offices and research
nais-2-fifteen-actions-firms-centres = Firms are to open centres for their best work in { -ai-short }. Whole industries may get such centres too.
nais-2-fifteen-actions-firms-startups = New small firms in { -ai-short } are to get help to grow fast.
nais-2-fifteen-actions-firms-public = Public offices are to work better with { -ai-short }, and serve you in new ways.
nais-2-fifteen-actions-firms-research = The plans for { -ai-short } research are to be renewed, so that Singapore stays strong in some fields.
nais-2-fifteen-actions-people-heading = People who make and use it
nais-2-fifteen-actions-people-creators = The best makers of { -ai-short } in the world are to be asked to work with Singapore.

# $nais-practitioners: target: how many people work with AI
# $nais-actions-year: year in which the actions and the target were set
nais-2-fifteen-actions-people-practitioners = There are to be { $nais-practitioners } people here whose job is { -ai-short }. This target was set in { $nais-actions-year }.

nais-2-fifteen-actions-people-firms = More firms are to use { -ai-short }, so that whole industries can change.
nais-2-fifteen-actions-people-workers = Workers are to learn how to use { -ai-short }, industry by industry.
nais-2-fifteen-actions-people-site = There is to be a well-known place where people in { -ai-short } work side by side.
nais-2-fifteen-actions-base-heading = Computers, data and rules
nais-2-fifteen-actions-base-compute = Singapore is to have many more very powerful computers.
nais-2-fifteen-actions-base-privacy = Singapore looks for ways to use data that keep private details hidden.
nais-2-fifteen-actions-base-data = Data that the government holds is to be shared, where this is good for all.
nais-2-fifteen-actions-base-rules = The rules for { -ai-short } are to suit what it does.
nais-2-fifteen-actions-base-safety = { -ai-short } is to be safer, and better able to keep working when something fails.
nais-2-fifteen-actions-base-partner = Singapore is to work with other countries on new { -ai-short }, and on rules for it.
nais-2-fifteen-actions-now-heading = How far it is

# $nais-actions-renewed: day on which the plan was renewed
nais-2-fifteen-actions-now-text = The plan was renewed on { $nais-actions-renewed }. We found no list that says which actions are done.
