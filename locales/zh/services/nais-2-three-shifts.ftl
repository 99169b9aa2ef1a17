### The three shifts of National AI Strategy 2.0: how Singapore came to see AI.

nais-2-three-shifts-name = { -nais-2-three-shifts }
nais-2-three-shifts-short = 看待{ -ai-short }的新方式

# $nais-shifts-year: year of this plan
nais-2-three-shifts-what = { $nais-shifts-year }的{ -ai-short }策略，用新的方式看待{ -ai-short }。{ -ai-short }让电脑做人会做的事，例如说话和回答。

## More about it

nais-2-three-shifts-need-heading = 从机会到必需
nais-2-three-shifts-need-text = 以前{ -ai-short }是锦上添花。现在新加坡需要它，也要学会善用它。
nais-2-three-shifts-world-heading = 从本地到全球
nais-2-three-shifts-world-text = 新加坡从一开始就和别的国家合作。难题大家一起解决，会容易一些。
nais-2-three-shifts-system-heading = 从项目到系统
nais-2-three-shifts-system-text = 以前是一个个项目。现在人才、电脑和想法一起发展，让{ -ai-short }在许多地方帮上忙。
nais-2-three-shifts-you-heading = 对您有什么意义
nais-2-three-shifts-you-text = 您不用做什么。您可能更常遇到{ -ai-short }，例如在诊所或政府部门。
