### HealthCerts: COVID-19 papers for travel. Nothing new was found about them.

healthcerts-name = { -healthcerts }
healthcerts-short = { -covid }旅行证书
healthcerts-what = { -healthcerts } 是以前存在手机里的旅行证书。出国时，用来证明做过{ -covid }检测或打过疫苗。
healthcerts-what-now = 您要出国吗？请问航空公司需要什么文件。旧证书可以保留，也可以删除。

## Before you start

healthcerts-here = 不能。请问航空公司，或到柜台问怎样联络航空公司。

## More about it

healthcerts-now-heading = 现在还用吗？

# $healthcerts-past: year in which it was told as something of the past
healthcerts-now-text = { $healthcerts-past }，{ -govtech }提到它时，已说是过去的事。我们找不到它停用的日期。

healthcerts-country-heading = 如果外国要看
healthcerts-country-text = 每个国家的要求不同。旧证书可能已经过期。
healthcerts-how-heading = 当时怎么用
healthcerts-how-text = { -moh }通过 { -notarise } 在证书上盖章。官员再用 { -verify-healthcert } 查看证书是不是真的。

## Is this really them?

healthcerts-genuine-pay = 如果有信息说，您必须付钱买这种证书，请不要按里面的任何东西。
