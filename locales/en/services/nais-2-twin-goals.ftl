### The twin goals of National AI Strategy 2.0: Excellence and Empowerment.

nais-2-twin-goals-name = { -nais-2-twin-goals }
nais-2-twin-goals-short = Excellence and Empowerment
nais-2-twin-goals-what = The goals of the { -ai-short } plan are to be very good at { -ai-short }, and to help everybody use it. { -ai-short } lets computers do things that people do, such as speak and answer.

## More about it

nais-2-twin-goals-excellence-heading = Excellence
nais-2-twin-goals-excellence-text = Singapore picks some kinds of { -ai-short } and wants to be among the best in them.
nais-2-twin-goals-excellence-needs = It is to help with big needs, such as the health of all and climate change.
nais-2-twin-goals-empowerment-heading = Empowerment
nais-2-twin-goals-empowerment-text = People, firms and groups should be able to use { -ai-short } without fear, and judge it for themselves.
nais-2-twin-goals-empowerment-equal = { -ai-short } should make things more equal, by giving everyone tools to do well.
nais-2-twin-goals-you-heading = What it means for you
nais-2-twin-goals-you-text = These goals are for you too. If you want to learn about { -ai-short }, ask the person at the desk where there is a class.
