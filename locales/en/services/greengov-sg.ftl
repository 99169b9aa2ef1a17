### GreenGov.SG: how the government saves power and water, and makes less waste.

greengov-sg-name = { -greengov-sg }
greengov-sg-short = The government saves energy
greengov-sg-what = This is the government’s plan for itself. It wants to use less energy and water, and make less waste.

## More about it

greengov-sg-goal-heading = What it wants

# $greengov-start: day on which it was started
greengov-sg-goal-start = It was started on { $greengov-start }.

# $greengov-by: year of the goal
# $greengov-less: how much less power and water, in per cent
# $greengov-waste: how much less waste, in per cent
greengov-sg-goal-text = By { $greengov-by } it wants to use { $greengov-less }% less energy and water. It wants to throw away { $greengov-waste }% less.

# $greengov-net: year of the further goal
greengov-sg-goal-net = Around { $greengov-net } it wants to add no more of the gases that warm the earth.

greengov-sg-far-heading = How far it has come

# $greengov-year-to: last month of the year that is told of
# $greengov-base: year with which it is compared
greengov-sg-far-text = In the year up to { $greengov-year-to }, it gave off less of these gases than in { $greengov-base }.

greengov-sg-cloud-heading = Computers can help too
greengov-sg-cloud-text = Services that run on the { -government-cloud } give off less of these gases.
greengov-sg-you-heading = What it means for you
greengov-sg-you-text = Public offices, schools, hospitals and trains take part. You need not do anything.
