### SMEs Go Digital: help for small firms to choose and use digital tools.

smes-go-digital-name = { -smes-go-digital }
smes-go-digital-short = 小企业的数码工具
smes-go-digital-what = 帮助小企业的老板选择和使用数码工具。

## Before you start

smes-go-digital-here = 可以用手机或电脑查看。

## More about it

smes-go-digital-do-heading = 可以做什么
smes-go-digital-do-text = 有一份由政府机构审核过的工具清单。其中一些工具，政府会帮忙付一部分钱。
smes-go-digital-do-trade = 您也可以找适合自己行业的帮助。
smes-go-digital-who-heading = 适合谁
smes-go-digital-who-text = 给小企业和小店的老板。

## Without a smartphone

smes-go-digital-without-computer = 没有手机，也可以用任何电脑。
smes-go-digital-without-desk = 也可以问柜台的工作人员，谁能当面帮您。

## Is this really them?

# $smes-go-digital-site: web address of SMEs Go Digital
smes-go-digital-genuine-site = 真正的网站是 { $smes-go-digital-site }，请看清楚每个字母。

smes-go-digital-genuine-password = 密码和验证码不要告诉任何人。

# $scamshield-helpline: number of the ScamShield Helpline
smes-go-digital-genuine-doubt = 有疑问时，请打 { $scamshield-helpline } 问一问。
