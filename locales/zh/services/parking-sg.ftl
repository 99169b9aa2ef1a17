### Parking.sg: paying for parking by phone instead of by paper coupon.

parking-sg-name = { -parking-sg }
parking-sg-short = 用手机付停车费
parking-sg-what = 在使用停车固本的停车场，可以用这个应用付停车费。

## Before you start

parking-sg-here = 在{ -hdb }和{ -ura }使用固本的停车场。
parking-sg-bring-car = 您的车牌号码
parking-sg-bring-bank = 您的银行卡

## More about it

parking-sg-who-heading = 谁可以用
parking-sg-who-text = 开车、有智能手机和银行卡的人。
parking-sg-do-heading = 可以做什么
parking-sg-do-sign = 您付的是停车场的收费。入口的牌子写着多少钱。
parking-sg-do-pay = 输入车牌号码，选停车场和时间，然后开始。
parking-sg-do-early = 如果提早离开，在应用里结束，会退回一些钱。
parking-sg-do-longer = 如果要停久一点，在哪里都可以加时间。

## Without a smartphone

parking-sg-without-coupon = 也可以用停车固本。油站、{ -seven-eleven } 和 { -cheers } 有卖。

# $parking-hdb-stop: day from which HDB branches sell no coupons
parking-sg-without-hdb = 从{ $parking-hdb-stop }起，{ -hdb }分行不再卖固本。

## Is this really them?

parking-sg-genuine-store = 只从手机自己的应用商店下载这个应用。
