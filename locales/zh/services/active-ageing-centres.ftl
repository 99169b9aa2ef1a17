### Active Ageing Centres: places near home for company and activities.

active-ageing-centres-name = { -active-ageing-centre }
active-ageing-centres-short = 家附近的活动和朋友
active-ageing-centres-what = 家附近的中心，让年长者见面、运动、一起吃饭、交朋友。可以直接走进去。

## Before you start

active-ageing-centres-here = 亲自到附近的中心。请问柜台的工作人员，中心在哪里。

## More about it

active-ageing-centres-do-heading = 可以做什么
active-ageing-centres-do-text = 可以一起运动、做手工、上课、吃饭。义工也可能上门探访您。
active-ageing-centres-do-cost = 很多活动是免费的。参加前，先问一问。
active-ageing-centres-who-heading = 谁可以去
active-ageing-centres-who-text = 给住在附近的年长者。不确定能不能参加，走进去问一问就好。
active-ageing-centres-where-heading = 在哪里

active-ageing-centres-where-text = { $aac-as-of }时，全岛有{ $aac-count }间中心。它们属于{ -age-well-sg }，帮助年长者在社区安享晚年。

active-ageing-centres-where-call = 请打 { $aic-hotline }，问离您最近的是哪一间。

## Without a smartphone

active-ageing-centres-without-walk = 不需要手机。直接走进去，也可以约朋友一起去。

## Is this really them?

active-ageing-centres-genuine-app = { $aac-false-app-year }，有骗子传假的活动应用给年长者。不要安装信息里的应用。
