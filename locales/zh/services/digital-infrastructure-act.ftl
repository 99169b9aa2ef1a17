### The planned Digital Infrastructure Act: a law for companies, so that services stop less often.

digital-infrastructure-act-name = { -digital-infrastructure-act }
digital-infrastructure-act-short = 计划中的法律
digital-infrastructure-act-what = 计划中的法律，管经营大型电脑中心的公司。目的是让银行、交通和政府服务保持运作。
digital-infrastructure-act-what-now = 您什么都不用做。想知道它成为法律了没有，请问柜台的工作人员。

## More about it

digital-infrastructure-act-plan-heading = 计划要求什么
digital-infrastructure-act-plan-safe = 有关公司必须防范网络攻击、火灾和水灾。
digital-infrastructure-act-plan-report = 如果发生严重故障，必须通报政府。
digital-infrastructure-act-you-heading = 对您有什么影响
digital-infrastructure-act-you-text = 责任在公司，不在您。您不用付钱。
digital-infrastructure-act-when-heading = 什么时候开始

# $dia-announced: day on which it was announced
# $dia-expected: year in which it was once expected
digital-infrastructure-act-when-text = 在{ $dia-announced }宣布，曾经预计{ $dia-expected }推出。我们没有查到它已经成为法律。
