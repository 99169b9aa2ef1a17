### GoBusiness Licensing: licences for a business, now a part of GoBusiness.

gobusiness-licensing-name = { -gobusiness-licensing }
gobusiness-licensing-short = 申请生意执照

# $gblicensing-closed: day on which the old website closed
gobusiness-licensing-what = 以前，做生意的人在这里申请执照，例如卖食物的执照。旧网站在{ $gblicensing-closed }关闭了。

# $gobusiness-licences-site: web address for licences on GoBusiness
gobusiness-licensing-what-now = 现在请到 { -gobusiness } 申请执照，网址是 { $gobusiness-licences-site }。

## Before you start

gobusiness-licensing-here = 可以用手机或电脑办理。
gobusiness-licensing-bring-singpass = 可以登录的 { -singpass }
gobusiness-licensing-bring-corppass = { -corppass }（如果代表公司办理）

## More about it

gobusiness-licensing-do-heading = 可以做什么
gobusiness-licensing-do-text = 您可以在 { -gobusiness } 申请新执照，也可以更改、更新或取消现有的执照。
gobusiness-licensing-who-heading = 适合谁
gobusiness-licensing-who-text = 给做生意需要执照的人。
gobusiness-licensing-food-heading = 如果您卖食物
gobusiness-licensing-food-text = 旧网站关闭时，食品执照另有一个网站。请问柜台的工作人员，现在在哪里申请。
gobusiness-licensing-past-heading = 谁用过

# $gblicensing-as-of: month of this figure
# $gblicensing-food: how many food firms had applied
gobusiness-licensing-past-text = 到{ $gblicensing-as-of }为止，超过{ $gblicensing-food }家食品公司用它申请了执照。

gobusiness-licensing-fee-heading = 费用
gobusiness-licensing-fee-text = 每种执照有自己的收费。提交之前，请先看清楚。

## Without a smartphone

gobusiness-licensing-without-computer = 没有手机，也可以用任何电脑。
gobusiness-licensing-without-desk = 也可以问柜台的工作人员，谁能当面帮您。

## Is this really them?

# $gobusiness-licences-site: web address for licences on GoBusiness
gobusiness-licensing-genuine-site = 真正的网站是 { $gobusiness-licences-site }，请看清楚每个字母。

gobusiness-licensing-genuine-password = 密码和验证码不要告诉任何人。

# $scamshield-helpline: number of the ScamShield Helpline
gobusiness-licensing-genuine-doubt = 有疑问时，请打 { $scamshield-helpline } 问一问。
