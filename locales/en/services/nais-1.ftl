### The first National AI Strategy, of 2019: what it was for, and what came of it.

nais-1-name = { -nais-1 }
nais-1-short = The first plan for { -ai }
nais-1-what = Singapore’s first plan for { -ai }. { -ai } lets computers learn from many examples and help people to decide.
nais-1-what-now = A newer plan has taken its place. There is nothing for you to do.

## More about it

nais-1-what-heading = What it was for

# $nais-1-start: month in which it began
nais-1-what-start = It began in { $nais-1-start }. It was to make work and daily life better with { -ai }.

nais-1-what-fields = It looked at health, schools, town services, moving goods, and checks at the border.
nais-1-you-heading = What it brought you
nais-1-you-text = One example is a computer that sees signs of eye disease in a picture of the eye. This may help doctors to act sooner.
nais-1-led-heading = What it led to

# $nais-1-followed: year in which the next plan came
# $nais-1-startups: how many new companies came of it, about
# $nais-1-teams: how many research teams came of it, about
nais-1-led-text = It led to about { $nais-1-teams } research teams and { $nais-1-startups } new companies. The next plan, of { $nais-1-followed }, says so.
