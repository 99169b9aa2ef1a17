### The Online Safety (Relief and Accountability) Act: a law against harm on the internet.

online-safety-act-2025-name = { -osra }
online-safety-act-2025-short = 防止网上伤害的法律
online-safety-act-2025-what = 保护大家在网上不受伤害的法律。{ -osc }根据这项法律成立。

## More about it

online-safety-act-2025-you-heading = 和您有什么关系
online-safety-act-2025-you-help = 如果网上的文字或照片伤害了您，可以向这个机构求助。它可以下令有关的人、应用或网站移除。
online-safety-act-2025-you-answer = 这项法律也帮您追究伤害者的责任。
online-safety-act-2025-since-heading = 从什么时候开始

# $osra-passed: day on which Parliament passed the law
# $osc-since: day on which the commission opened
online-safety-act-2025-since-text = 国会在{ $osra-passed }通过这项法律。这个机构在{ $osc-since }开始运作。

online-safety-act-2025-do-heading = 如果您在网上受到伤害

# $osc-site: web address of the Online Safety Commission
online-safety-act-2025-do-text = 留着证据，和信任的人一起看 { $osc-site }。
