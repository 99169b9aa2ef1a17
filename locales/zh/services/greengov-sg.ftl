### GreenGov.SG: how the government saves power and water, and makes less waste.

greengov-sg-name = { -greengov-sg }
greengov-sg-short = 政府自己省电省水
greengov-sg-what = 这是政府给自己的环保计划：少用能源和水，少丢垃圾。

## More about it

greengov-sg-goal-heading = 它要做到什么

# $greengov-start: day on which it was started
greengov-sg-goal-start = 计划在{ $greengov-start }启动。

# $greengov-by: year of the goal
# $greengov-less: how much less power and water, in per cent
# $greengov-waste: how much less waste, in per cent
greengov-sg-goal-text = 到{ $greengov-by }，要少用{ $greengov-less }%的能源和水，少丢{ $greengov-waste }%的垃圾。

# $greengov-net: year of the further goal
greengov-sg-goal-net = { $greengov-net }左右，要做到不再增加让地球变暖的气体。

greengov-sg-far-heading = 做到了多少

# $greengov-year-to: last month of the year that is told of
# $greengov-base: year with which it is compared
greengov-sg-far-text = 到{ $greengov-year-to }为止的一年，它排出的这类气体比{ $greengov-base }少。

greengov-sg-cloud-heading = 电脑也有帮助
greengov-sg-cloud-text = 把服务放在{ -government-cloud }，也能减少这类气体。
greengov-sg-you-heading = 和您有什么关系
greengov-sg-you-text = 政府办公楼、学校、医院和地铁都参加。您不用做什么。
