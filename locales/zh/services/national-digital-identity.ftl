### The National Digital Identity: the national work behind Singpass.

national-digital-identity-name = { -national-digital-identity }
national-digital-identity-short = { -singpass } 背后的计划
national-digital-identity-what = { -singpass } 背后的国家计划。让您在网上安全地证明自己是谁。

## More about it

national-digital-identity-you-heading = 和您有什么关系
national-digital-identity-you-name = 大家平常叫它 { -singpass }。
national-digital-identity-you-use = 您可以用它登录政府的服务，也可以登录银行和其他公司的服务。
national-digital-identity-many-heading = 有多少服务

# $ndi-then: year of these numbers
# $ndi-services-then: how many services
# $ndi-offices-then: how many offices and firms
national-digital-identity-many-then = { $ndi-then }，可以登录{ $ndi-offices-then }多个机构和公司的服务，共超过{ $ndi-services-then }项。

national-digital-identity-many-now = 之后的报道数字不一样，所以这里不写。
national-digital-identity-how-heading = 如果您想用
national-digital-identity-how-text = 请在本指南第一页选 { -singpass }，那里会教您每一步。
