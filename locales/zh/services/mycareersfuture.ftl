### MyCareersFuture: looking for work on the website of the government.

mycareersfuture-name = { -mycareersfuture }
mycareersfuture-short = 找适合您的工作
mycareersfuture-what = 这是政府的求职网站，会列出适合您能力的工作。

## Before you start

mycareersfuture-here = 可以用手机或电脑办理。
mycareersfuture-bring-singpass = 可以登录的 { -singpass }

## More about it

mycareersfuture-do-heading = 可以做什么
mycareersfuture-do-text = 用 { -singpass } 登录，就可以找工作。网站也会建议适合您的工作和课程。
mycareersfuture-who-heading = 适合谁
mycareersfuture-who-text = 想找工作的人都可以用。
mycareersfuture-new-heading = 可能会有变化

# $mcf-new-agency: year for which the new agency was planned
mycareersfuture-new-text = 政府原定在{ $mcf-new-agency }成立新机构，管就业和培训。所以网站的名称或样子可能会变。

## Without a smartphone

mycareersfuture-without-computer = 没有手机，也可以用任何电脑。

# $mcf-centres-year: year in which this was told
# $mcf-centres: how many centres there were
mycareersfuture-without-person = 您也可以找人谈谈工作的事。{ $mcf-centres-year }时，{ -e2i } 原定管理{ $mcf-centres }间 { -jobs-and-skills-centre }。请问柜台的工作人员，哪一间最近。

## Is this really them?

mycareersfuture-genuine-free = 使用是免费的，不要为此付钱给任何人。

# $mycareersfuture-site: web address of MyCareersFuture
mycareersfuture-genuine-site = 真正的网站是 { $mycareersfuture-site }，请看清楚每个字母。

# $scamshield-helpline: number of the ScamShield Helpline
mycareersfuture-genuine-doubt = 有疑问时，请打 { $scamshield-helpline } 问一问。
