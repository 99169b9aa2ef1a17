### SkillsFuture Credit: government money for courses, and using it.

skillsfuture-credit-name = { -skillsfuture-credit }
skillsfuture-credit-short = 用来付课程费的补助

# $skf-base-age: age from which it is given
skillsfuture-credit-what = 政府给公民付课程费的补助。满{ $skf-base-age }岁的公民都有，年长者也可以用。

## Before you start

skillsfuture-credit-here = 用手机或电脑。
skillsfuture-credit-bring-singpass = 可以登录的 { -singpass }
skillsfuture-credit-bring-course = 课程名称和学校的账单

## More about it

# $skf-base-age: age from which it is given
skillsfuture-credit-base-heading = 满{ $skf-base-age }岁的人

# $skf-base: money each citizen gets
skillsfuture-credit-base-text = 每个公民可得{ $skf-base }。没有截止日期。

# $skf-mid-age: age from which the further money is given
skillsfuture-credit-mid-heading = 满{ $skf-mid-age }岁的人还有

# $skf-mid-since: day since which the further money is given
# $skf-mid: further money for older citizens
# $skf-courses: how many courses the further money is for
skillsfuture-credit-mid-text = 从{ $skf-mid-since }起，另外还有{ $skf-mid }。可用在大约{ $skf-courses }门指定课程，多数和工作有关。没有截止日期。

skillsfuture-credit-extra-heading = 已经结束的补助

# $skf-extra-year: year in which it was given
# $skf-extra: money given once
# $skf-extra-end: day on which it ended
# $skf-extra-from: youngest age of the other extra money
# $skf-extra-to: oldest age of the other extra money
skillsfuture-credit-extra-text = { $skf-extra-year }加发的{ $skf-extra }，已在{ $skf-extra-end }结束。当时{ $skf-extra-from }到{ $skf-extra-to }岁的人还得到另一笔钱，那笔没有结束。

## Guide: See how much I have

skillsfuture-credit-see-title = 看看我有多少补助

# $myskillsfuture-site: web address of MySkillsFuture
skillsfuture-credit-see-open = 在手机或电脑打开 { $myskillsfuture-site }。请自己输入网址，信息里的链接可能是假的。

# $myskillsfuture-site: web address of MySkillsFuture
skillsfuture-credit-see-open-another = 手机或电脑屏幕上，长长的格子是写网址的地方。按一下，输入 { $myskillsfuture-site }，再继续。

skillsfuture-credit-see-login = 按登录的按钮，用您的 { -singpass } 登录。登录不会用掉补助。
skillsfuture-credit-see-password-cause = 我忘了密码。
skillsfuture-credit-see-password-cure = 请在本指南的主页选 { -singpass }。那里会教您怎么设新密码。
skillsfuture-credit-see-look = 看看您的补助金额。可能不止一个，因为用途不同。
skillsfuture-credit-see-leave = 把金额写下来。然后退出登录，关掉网页。

## Guide: Pay for a course with it

skillsfuture-credit-use-title = 用补助付课程费

# $myskillsfuture-site: web address of MySkillsFuture
skillsfuture-credit-use-choose = 在 { $myskillsfuture-site } 选课程。写下课程名称和开课日期。

skillsfuture-credit-use-tell = 向学校报名。付钱以前，先说您要用{ -skillsfuture-credit }。
skillsfuture-credit-use-tell-shows = 柜台后的工作人员对年长者微笑。
skillsfuture-credit-use-paid-cause = 我已经付了全部课程费。
skillsfuture-credit-use-paid-cure = 这门课可能不能用补助了，请问学校。下一门课可以用。

# $myskillsfuture-site: web address of MySkillsFuture
skillsfuture-credit-use-login = 打开 { $myskillsfuture-site }，用 { -singpass } 登录。找申请使用补助的地方。

skillsfuture-credit-use-password-cause = 我忘了密码。
skillsfuture-credit-use-password-cure = 请在本指南的主页选 { -singpass }。那里会教您怎么设新密码。
skillsfuture-credit-use-fill = 选您的课程和开课日期。输入学费，和要用多少补助。
skillsfuture-credit-use-fill-another = 照着学校账单上的数字输入。帮手可以念给您听。
skillsfuture-credit-use-send = 加上账单的照片。全部再看一遍，在开课前发送。
skillsfuture-credit-use-refused-cause = 申请没有被接受。
skillsfuture-credit-use-refused-cure = 看看账单和日期对不对，课程是否已经开始。然后请学校帮忙。
skillsfuture-credit-use-rest = 补助会付给学校。您只要付不够的部分。
skillsfuture-credit-use-rest-shows = 柜台后的工作人员对年长者微笑。

## Without a smartphone

skillsfuture-credit-without-computer = 您可以用电脑代替手机。
skillsfuture-credit-without-hub = { -sg-digital-hub }有人可以教您怎么用电脑和手机。

## Is this really them?

# $skf-door-year: year in which this was reported
skillsfuture-credit-genuine-door = { $skf-door-year }有人冒充官员，上门问 { -singpass } 资料。不要告诉任何人。

skillsfuture-credit-genuine-cash = 补助是付给学校的。有人说可以换成现金给您，不要相信。

# $myskillsfuture-site: web address of MySkillsFuture
skillsfuture-credit-genuine-site = 真正的网站是 { $myskillsfuture-site }，请看清楚每个字母。

# $scamshield-helpline: number of the ScamShield Helpline
skillsfuture-credit-genuine-doubt = 有疑问时，请打 { $scamshield-helpline } 问一问。
