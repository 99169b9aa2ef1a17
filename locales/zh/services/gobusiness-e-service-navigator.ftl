### GoBusiness e-Service Navigator: a list of services for businesses, promised for 2021.

gobusiness-e-service-navigator-name = { -gobusiness-navigator }
gobusiness-e-service-navigator-short = 企业服务目录
gobusiness-e-service-navigator-what = 这是 { -gobusiness } 上的目录，帮做生意的人找到合适的政府服务。
gobusiness-e-service-navigator-what-now = 请直接到 { -gobusiness } 找您需要的服务，或问柜台的工作人员。

## More about it

gobusiness-e-service-navigator-promise-heading = 当时的承诺

# $gbnav-promised: month for which it was promised
# $gbnav-services: how many services it was to hold
gobusiness-e-service-navigator-promise-text = 政府说，它会在{ $gbnav-promised }推出，里面会有超过{ $gbnav-services }项服务。

gobusiness-e-service-navigator-promise-kept = 这个承诺做到了，{ -gobusiness } 后来有了这样的目录。
gobusiness-e-service-navigator-known-heading = 现在的情况

# $gobusiness-as-of: year of these figures
# $gobusiness-services: how many services it had
gobusiness-e-service-navigator-known-text = 我们不知道它现在的样子。{ $gobusiness-as-of }时，{ -gobusiness } 有超过{ $gobusiness-services }项服务。
