### SupportGoWhere: finding out which help one may get.

supportgowhere-name = { -supportgowhere }
supportgowhere-short = 找金钱或看护方面的援助
supportgowhere-what = 这个政府网站列出您可能得到的援助。许多部门的援助，在这里都能找到。

## Before you start

supportgowhere-here = 用手机或电脑就可以。
supportgowhere-bring-nothing = 找援助：什么都不用带
supportgowhere-bring-singpass = 申请援助：您的 { -singpass }

## Guide: find help for me

supportgowhere-find-title = 找我可能得到的援助

supportgowhere-find-open = 在手机或电脑打开 { $supportgowhere-site }。请自己输入网址。看资料不用登录。

supportgowhere-find-topic = 选适合您的主题，例如年长者援助或看护援助。新的网页就会打开。
supportgowhere-find-topic-another = 慢慢看这些主题。哪一行最像您要问的，就按哪一行。
supportgowhere-find-questions = 回答简单的问题。不知道答案时，可以问家人或帮您的人。
supportgowhere-find-questions-shows = 一位年长者拿着手机，帮手坐在旁边看着。
supportgowhere-find-list = 看看您可能得到的援助。按其中一行，可以看更多资料。
supportgowhere-find-apply = 要申请，就照着网页做，用 { -singpass } 登录。或把名称抄下来，到柜台问。
supportgowhere-find-apply-shows = 柜台后的工作人员对年长者微笑。

## Without a smartphone

supportgowhere-without-office = 需要金钱援助，可以到{ -social-service-office }问一问。

supportgowhere-without-call = 要问 { -comcare } 援助的事，可以打 { $comcare-call }。

## Is this really them?

supportgowhere-genuine-site = 真正的网站是 { $supportgowhere-site }，请看清楚每个字母。

supportgowhere-genuine-guess = 网页显示的只是估计，要由发放援助的机构决定。
supportgowhere-genuine-officer = 政府官员绝不会在电话里叫您转钱。

supportgowhere-genuine-doubt = 有疑问时，请打 { $scamshield-helpline } 问一问。
