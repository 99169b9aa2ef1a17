### GoBusiness: the website of the government for people with a business.

gobusiness-name = { -gobusiness }
gobusiness-short = 给做生意的人
gobusiness-what = 这是政府为做生意的人设的网站。援助、执照和建议都在一个地方。

## Before you start

gobusiness-here = 可以用手机或电脑办理。
gobusiness-bring-singpass = 可以登录的 { -singpass }
gobusiness-bring-corppass = { -corppass }（如果代表公司办理）

## More about it

gobusiness-do-heading = 可以做什么
gobusiness-do-text = 您可以查看需要什么执照，也可以申请。网站也会问您一些问题，告诉您有什么援助。
gobusiness-who-heading = 适合谁
gobusiness-who-text = 给做生意的人，也给想开始做生意的人。
gobusiness-size-heading = 里面有多少服务

# $gobusiness-as-of: year of these figures
# $gobusiness-services: how many services it had
# $gobusiness-advisers: how many guides by questions it had
gobusiness-size-text = { $gobusiness-as-of }时，网站有超过{ $gobusiness-services }项服务，还有超过{ $gobusiness-advisers }个问答指南。

gobusiness-fee-heading = 费用
gobusiness-fee-text = 网站是免费的，但每种执照有自己的收费。

## Without a smartphone

gobusiness-without-computer = 没有手机，也可以用任何电脑。
gobusiness-without-desk = 也可以问柜台的工作人员，谁能当面帮您。

## Is this really them?

# $gobusiness-site: web address of GoBusiness
gobusiness-genuine-site = 真正的网站是 { $gobusiness-site }，请看清楚每个字母。

gobusiness-genuine-password = 密码和验证码不要告诉任何人。

# $scamshield-helpline: number of the ScamShield Helpline
gobusiness-genuine-doubt = 有疑问时，请打 { $scamshield-helpline } 问一问。
