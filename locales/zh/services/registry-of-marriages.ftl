### The Registry of Marriages: how a couple signs up to marry.

registry-of-marriages-name = { -registry-of-marriages }
registry-of-marriages-short = 在新加坡结婚
registry-of-marriages-what = 新人登记结婚的地方。您的孩子或孙子结婚，也许会请您到场。

## Before you start

registry-of-marriages-here = 用手机或电脑，或到注册局。
registry-of-marriages-bring-cards = 新人的{ -nric }
registry-of-marriages-bring-singpass = 可以登录的 { -singpass }

## More about it

registry-of-marriages-who-heading = 给谁
registry-of-marriages-who-text = 给按民事法结婚的新人。回教徒新人到{ -registry-of-muslim-marriages }。
registry-of-marriages-how-heading = 怎样登记

registry-of-marriages-how-text = 新人用 { -singpass } 在 { $marriage-site } 登记。最迟要在结婚{ $rom-notice }天前办好。

registry-of-marriages-how-fee = { $rom-fee-year }，有一方是公民或永久居民的，费用是{ $rom-fee }。现在是不是还一样，请先问清楚。

registry-of-marriages-day-heading = 结婚当天

registry-of-marriages-day-text = 新人、证婚人和{ $rom-witnesses }位见证人要在同一个地方。如果您当见证人，请带{ -nric }。

registry-of-marriages-day-paper = 从{ $rom-digital-since }起，结婚证书用电邮寄来。新人也可以要一张纸的，留作纪念。

## Without a smartphone

registry-of-marriages-without-office = 没有网络的新人，可以用注册局里的自助机。在那里用 { -nets } 付费。

## Is this really them?

registry-of-marriages-genuine-site = 真正的网站是 { $marriage-site }，请看清楚每个字母。
