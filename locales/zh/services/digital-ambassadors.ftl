### Digital Ambassadors: people who sit with you and show you your phone.

digital-ambassadors-name = { -digital-ambassador }
digital-ambassadors-short = 有人教您用手机
digital-ambassadors-what = 受过训练的人，坐在您旁边教您用手机。您自己按，他们在旁边看。

## Before you start

digital-ambassadors-here = 当面学。请问柜台的工作人员，哪里可以找到他们。

## More about it

digital-ambassadors-learn-heading = 可以学什么
digital-ambassadors-learn-text = 可以学发信息、视频通话、用 { -singpass }、用手机付钱。
digital-ambassadors-where-heading = 在哪里找他们
digital-ambassadors-where-text = 他们在民众联络所和图书馆的{ -sg-digital-hub }。
digital-ambassadors-where-vouchers = 发新的购物券时，他们也在民众联络所帮忙。
digital-ambassadors-who-heading = 谁可以请他们教
digital-ambassadors-who-text = 人人都可以请教，年长者优先。同样的问题可以再问。

## Without a smartphone

digital-ambassadors-without-ask = 没有智能手机也可以去。告诉他们您没有智能手机，问他们怎样帮您。
