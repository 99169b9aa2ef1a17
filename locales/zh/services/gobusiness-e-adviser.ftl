### GoBusiness Gov Assist e-Adviser: questions that lead to the help a business may get.

gobusiness-e-adviser-name = { -gobusiness-e-adviser }
gobusiness-e-adviser-short = 看看有什么企业援助
gobusiness-e-adviser-what = 它会问一些关于您生意的问题，然后告诉您，可能得到什么政府援助。

## Before you start

gobusiness-e-adviser-here = 可以用手机或电脑办理。
gobusiness-e-adviser-bring-singpass = { -singpass }（如果要登录）

## More about it

gobusiness-e-adviser-do-heading = 可以做什么
gobusiness-e-adviser-do-text = 您不用知道各种计划的名称。回答问题，它就会指引您。
gobusiness-e-adviser-who-heading = 适合谁
gobusiness-e-adviser-who-text = 给自己有生意的人。
gobusiness-e-adviser-since-heading = 从什么时候开始

# $gbadviser-start: month in which it began
gobusiness-e-adviser-since-text = 它从{ $gbadviser-start }开始。

# $gobusiness-as-of: year of these figures
# $gobusiness-advisers: how many guides by questions it had
gobusiness-e-adviser-since-now = { $gobusiness-as-of }时，{ -gobusiness } 有超过{ $gobusiness-advisers }个这样的问答指南。

## Without a smartphone

gobusiness-e-adviser-without-computer = 没有手机，也可以用任何电脑。
gobusiness-e-adviser-without-desk = 也可以问柜台的工作人员，谁能当面帮您。

## Is this really them?

# $gobusiness-site: web address of GoBusiness
gobusiness-e-adviser-genuine-site = 真正的网站是 { $gobusiness-site }，请看清楚每个字母。

gobusiness-e-adviser-genuine-password = 密码和验证码不要告诉任何人。

# $scamshield-helpline: number of the ScamShield Helpline
gobusiness-e-adviser-genuine-doubt = 有疑问时，请打 { $scamshield-helpline } 问一问。
