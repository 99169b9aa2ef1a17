### The first National AI Strategy, of 2019: what it was for, and what came of it.

nais-1-name = { -nais-1 }
nais-1-short = 第一个{ -ai }计划
nais-1-what = 这是新加坡第一个{ -ai }计划。{ -ai }就是让电脑从许多例子中学习，帮人做决定。
nais-1-what-now = 新的计划已经取代它。您什么都不用做。

## More about it

nais-1-what-heading = 有什么目的

# $nais-1-start: month in which it began
nais-1-what-start = 计划在{ $nais-1-start }开始，要用{ -ai }改善工作和日常生活。

nais-1-what-fields = 重点是医疗、教育、市镇服务、货物运输和关卡检查。
nais-1-you-heading = 给您带来什么
nais-1-you-text = 例如，电脑看眼睛的照片，就能发现眼病的迹象。这可能让医生早一点治疗。
nais-1-led-heading = 后来的成果

# $nais-1-followed: year in which the next plan came
# $nais-1-startups: how many new companies came of it, about
# $nais-1-teams: how many research teams came of it, about
nais-1-led-text = 因此有了约{ $nais-1-teams }个研究团队和{ $nais-1-startups }家新公司。这是{ $nais-1-followed }的新计划说的。
