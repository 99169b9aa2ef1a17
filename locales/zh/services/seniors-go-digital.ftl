### Seniors Go Digital: free lessons on the phone and the internet, in three parts.

seniors-go-digital-name = { -seniors-go-digital }
seniors-go-digital-short = 给年长者的免费课程
seniors-go-digital-what = 教年长者用手机和上网的免费课。可以一对一学，也可以几个人一起学。
seniors-go-digital-what-now = 请问柜台的工作人员，附近现在还有没有课。

## Before you start

seniors-go-digital-here = 请问柜台的工作人员。上课的地方是{ -sg-digital-hub }。
seniors-go-digital-bring-phone = 您的手机（如果有）

## What you can learn

seniors-go-digital-talk-heading = 先学：和家人联络
seniors-go-digital-talk-text = 学习使用手机、发信息和视频通话。
seniors-go-digital-services-heading = 再学：政府服务
seniors-go-digital-services-text = 学习使用 { -singpass } 和日常用的应用。
seniors-go-digital-pay-heading = 最后学：付钱和银行
seniors-go-digital-pay-text = 学习安全地用手机付钱和使用银行服务。

## Guide: Join a lesson

seniors-go-digital-join-title = 去上课
seniors-go-digital-join-ask = 请问柜台的工作人员，附近有没有课，哪一天，用什么语言。
seniors-go-digital-join-ask-shows = 柜台后的工作人员对年长者微笑。
seniors-go-digital-join-nothing-cause = 没有人知道哪里有课。

# $digital-for-life-site: web address of Digital for Life
seniors-go-digital-join-nothing-cure = 请问柜台的工作人员，最近的{ -sg-digital-hub }在哪里。或请帮手和您一起看 { $digital-for-life-site }。

seniors-go-digital-join-choose = 选您想从哪里学起。如果从没用过智能手机，先学和家人联络。
seniors-go-digital-join-go = 带手机去。如果有眼镜，也带去。朋友也可以陪您去。
seniors-go-digital-join-go-shows = 一位年长者拿着手机，帮手坐在旁边看着。
seniors-go-digital-join-try = 每一步都自己按，不懂就问。大家都是来学的。
seniors-go-digital-join-try-shows = 一位年长者拿着手机，帮手坐在旁边看着。
seniors-go-digital-join-bank = 学用银行服务时，请遮住密码。别人不需要看到。
seniors-go-digital-join-home = 回家后，每天用手机做一件小事。遇到困难，再回去问。

## Without a smartphone

seniors-go-digital-without-ask = 如果您没有智能手机，问课程时请告诉他们。
seniors-go-digital-without-counter = 不用样样都学。柜台的工作人员会告诉您，哪里有人当面帮您。

## Is this really them?

seniors-go-digital-genuine-free = 这些课是免费的。如果有人叫您付钱，请不要付。
seniors-go-digital-genuine-password = 密码和验证码不要告诉任何人，连老师也不要说。

# $digital-for-life-site: web address of Digital for Life
seniors-go-digital-genuine-site = 真正的网站是 { $digital-for-life-site }，请看清楚每个字母。

# $scamshield-helpline: number of the ScamShield Helpline
seniors-go-digital-genuine-doubt = 有疑问时，请打 { $scamshield-helpline } 问一问。
