### National AI Strategy 2.0: what the plan is, what it means for a resident, and what is new.

nais-2-name = { -nais-2 }
nais-2-short = 善用{ -ai-short }的计划
nais-2-what = 新加坡善用{ -ai-short }的计划，要造福本国和世界。{ -ai-short }让电脑做人会做的事，例如阅读、说话和回答。

## More about it

nais-2-plan-heading = 这是什么

# $nais-2-first: year of the first plan
# $nais-2-launch: day on which this plan was launched
nais-2-plan-start = 第一个{ -ai-short }策略在{ $nais-2-first }推出。这一个在{ $nais-2-launch }推出。

# $nais-2-enablers: how many enablers it names
# $nais-2-actions: how many actions it names
nais-2-plan-parts = 它列出{ $nais-2-enablers }个推动力和{ $nais-2-actions }项行动。本指南有别的页面一一说明。

nais-2-you-heading = { -ai-short }对您有什么意义
nais-2-you-goal = 计划希望大家用{ -ai-short }时，既放心又小心。您不用为它做什么。
nais-2-you-meet = 网页或电话自动回答您时，可能就是{ -ai-short }。它也可能出错，您可以再问真人。

# $scamshield-helpline: number of the ScamShield Helpline
nais-2-you-scam = 骗子也会用{ -ai-short }。来电或信息让您觉得奇怪，请打 { $scamshield-helpline }。

nais-2-new-heading = 最新情况

# $nais-2-updated: day on which it was renewed
nais-2-new-text = 策略在{ $nais-2-updated }更新。现在由总理领导的{ -national-ai-council }带领这项工作。
