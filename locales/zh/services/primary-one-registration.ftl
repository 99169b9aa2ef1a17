### Primary One registration: signing up a child for school.

primary-one-registration-name = { -primary-one }报名
primary-one-registration-short = 替孩子报读小学
primary-one-registration-what = 替孩子报读小学第一年。由父母上网办理。

## Before you start

primary-one-registration-here = 用手机或电脑。
primary-one-registration-bring-singpass = 父亲或母亲的 { -singpass }

## More about it

primary-one-registration-who-heading = 哪些孩子
primary-one-registration-who-text = 有公民身份的孩子必须报名。{ -moe }每年公布哪些出生日期的孩子要报名。
primary-one-registration-when-heading = 什么时候、怎么办

primary-one-registration-when-text = 我们知道的上一次，是{ $p1-from }到{ $p1-to }。下一次的日期，请看 { $p1-site }。

primary-one-registration-when-online = { $p1-online-year }第一次全部上网办理，用的是 { -singpass } 和 { -formsg }。从{ $p1-portal-since }起，所有孩子都用同一个网站。

primary-one-registration-you-heading = 如果您是祖父母
primary-one-registration-you-text = 您可以帮忙选学校、记日期。登录和提交，由父母来做。

## Without a smartphone

primary-one-registration-without-school = 如果父母不会上网办，可以打电话给想报读的学校，请学校帮忙。

## Is this really them?

primary-one-registration-genuine-site = 真正的网站是 { $p1-site }，请看清楚每个字母。
