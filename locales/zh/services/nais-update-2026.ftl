### The update of the National AI Strategy in May 2026: what is new, and what it means for a resident.

nais-update-2026-name = { -nais-update-2026 }
nais-update-2026-short = 策略的新内容

# $nais-update-day: day on which the plan was renewed
# $nais-update-aims: how many priorities it has
nais-update-2026-what = 政府在{ $nais-update-day }更新{ -ai-short }策略。它延续{ -nais-2 }，有{ $nais-update-aims }个重点。

## More about it

nais-update-2026-ai-heading = 什么是{ -ai-short }
nais-update-2026-ai-text = { -ai-short }让电脑做人会做的事，例如说话和回答。
nais-update-2026-trades-heading = 重要行业和政府部门
nais-update-2026-trades-text = { -ai-short }将改变制造业、金融、交通物流和医疗保健。
nais-update-2026-trades-public = 政府部门将更多地使用它，为您提供更好的服务。
nais-update-2026-work-heading = 工作
nais-update-2026-work-text = 更多公司会用{ -ai-short }，员工也要做好准备。
nais-update-2026-world-heading = 新加坡与世界
nais-update-2026-world-text = 新加坡要成为全球的{ -ai-short }中心。
nais-update-2026-you-heading = 对您有什么意义
nais-update-2026-you-text = 您不用做什么。服务用了{ -ai-short }而您不明白，可以请职员解释。
