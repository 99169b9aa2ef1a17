### Government cloud: where many services of the government run, and how far the move has come.

government-cloud-name = { -government-cloud }
government-cloud-short = 政府服务在哪里运行
government-cloud-what = 许多政府服务放在大公司的电脑里，通过网络运行。这就叫“云端”。

## More about it

government-cloud-why-heading = 为什么这样做
government-cloud-why-text = 服务可以更快推出，也更快改进。
government-cloud-why-secret = 只有不太机密的系统才会这样做。
government-cloud-far-heading = 做到了多少

# $gcloud-then: month of this figure
# $gcloud-then-share: share that had moved, in per cent
# $gcloud-goal-year: year of the goal
# $gcloud-goal: goal, in per cent
government-cloud-far-then = 到{ $gcloud-then }，有{ $gcloud-then-share }%的这类系统搬了过去。当时的目标是{ $gcloud-goal-year }达到{ $gcloud-goal }%。

# $gcloud-goal-year: year of the goal
# $gcloud-now: year of this figure
# $gcloud-now-share: share that had moved, in per cent
government-cloud-far-now = 目标在{ $gcloud-goal-year }达到了。到{ $gcloud-now }，已经超过{ $gcloud-now-share }%。

government-cloud-law-heading = 怎样保护它
government-cloud-law-text = 政府计划的 { -digital-infrastructure-act }，要保护云端和大型电脑中心，防备攻击、火灾和水灾。
government-cloud-you-heading = 和您有什么关系
government-cloud-you-text = 您不用做什么。您用的服务可能会更快变好。
