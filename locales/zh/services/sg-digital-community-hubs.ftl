### SG Digital community hubs: learning the phone with a person, one to one.

sg-digital-community-hubs-name = { -sg-digital-hub }
sg-digital-community-hubs-short = 有人教您用手机
sg-digital-community-hubs-what = 设在民众联络所和图书馆的援助站。{ -digital-ambassador }会一对一教您用手机。

## Before you start

sg-digital-community-hubs-here = 有些民众联络所有援助站。请问柜台的工作人员。
sg-digital-community-hubs-bring-phone = 您的手机（如果有）
sg-digital-community-hubs-bring-card = 您的{ -nric }

## More about it

sg-digital-community-hubs-learn-heading = 可以学什么
sg-digital-community-hubs-learn-text = 可以学发信息、视频通话、{ -singpass }，还有用{ -qr-code }付钱。也可以学怎么看出诈骗。
sg-digital-community-hubs-who-heading = 谁可以去
sg-digital-community-hubs-who-text = 觉得手机或上网难的人，都可以去。年长者优先。
sg-digital-community-hubs-where-heading = 在哪里

# $hubs-as-of: month for which this was published
# $hubs-count: how many hubs there were
sg-digital-community-hubs-where-text = { $hubs-as-of }时，共有{ $hubs-count }个。我们不知道现在的地点和时间，去之前请先问柜台的工作人员。

## Guide: Learn one thing on my phone

sg-digital-community-hubs-learn-title = 学用手机做一件事
sg-digital-community-hubs-learn-choose = 想一件您想学的事，例如和女儿视频通话。
sg-digital-community-hubs-learn-choose-shows = 一位年长者拿着手机，帮手坐在旁边看着。
sg-digital-community-hubs-learn-find = 请问柜台的工作人员，最近的援助站在哪里，几点开门。
sg-digital-community-hubs-learn-find-shows = 柜台后的工作人员对年长者微笑。
sg-digital-community-hubs-learn-go = 带手机和{ -nric }去。到了援助站，请找{ -digital-ambassador }。
sg-digital-community-hubs-learn-go-shows = 有人用手举着{ -nric }。
sg-digital-community-hubs-learn-nophone-cause = 我没有手机。
sg-digital-community-hubs-learn-nophone-cure = 没关系，还是可以去。告诉他们您没有手机，问他们怎么帮您。
sg-digital-community-hubs-learn-try = 自己拿着手机，自己按。您可以请他们等一等，或再说一遍。
sg-digital-community-hubs-learn-try-another = 自己动手，最容易记住。他们坐在旁边，按错了也不要紧。
sg-digital-community-hubs-learn-try-shows = 一位年长者拿着手机，帮手坐在旁边看着。
sg-digital-community-hubs-learn-secret = 需要密码或验证码时，由您自己输入。请他们转过头去。
sg-digital-community-hubs-learn-again = 试试不用人帮，自己从头再做一次。然后把步骤写下来，回家也能看。
sg-digital-community-hubs-learn-forget-cause = 我一回家就忘了。
sg-digital-community-hubs-learn-forget-cure = 这很平常。带着您写的步骤，再去学一次就好。

## Without a smartphone

sg-digital-community-hubs-without-go = 没有智能手机，也可以去问一问。
sg-digital-community-hubs-without-paper = 想要印在纸上的购物券，请在本指南选{ -cdc-vouchers }。

## Is this really them?

sg-digital-community-hubs-genuine-call = { -imda }说过，它的官员绝不会打电话问您的个人资料。
sg-digital-community-hubs-genuine-password = 帮您的人，不需要知道您的密码或验证码。

# $scamshield-helpline: number of the ScamShield Helpline
sg-digital-community-hubs-genuine-doubt = 有疑问时，请打 { $scamshield-helpline } 问一问。
