### Smart Nation 2.0: what the plan is, its goals, and what each brings a resident.

smart-nation-2-0-name = { -smart-nation-2-0 }
smart-nation-2-0-short = 计划和目标
smart-nation-2-0-what = 新加坡善用科技的计划，要让大家的日常生活更好。

## The plan

smart-nation-2-0-plan-heading = 这是什么

smart-nation-2-0-plan-start = 总理在{ $smart-nation-2-0-launch }启动了这项计划。

smart-nation-2-0-plan-goals = 目标是{ -goal-trust }、{ -goal-growth }和{ -goal-community }。

## The goals

smart-nation-2-0-trust-heading = { -goal-trust }
smart-nation-2-0-trust-goal = 大家上网时，应该不用害怕。用的东西要安全，也要可靠。

smart-nation-2-0-trust-you = 对您来说，有 { -singpass } 可以证明您是谁。有疑问时，可以打 { $scamshield-helpline }。

smart-nation-2-0-growth-heading = { -goal-growth }
smart-nation-2-0-growth-goal = 个人和公司都应该能学新技能，善用新工具。
smart-nation-2-0-growth-you = 对您来说，不管什么年纪，都有机会学新技能。
smart-nation-2-0-community-heading = { -goal-community }
smart-nation-2-0-community-goal = 科技应该让大家更亲近，不让任何人落在后头。
smart-nation-2-0-community-you = 对您来说，有人会教您用手机和安全上网。您也可以说说哪里要改进。
