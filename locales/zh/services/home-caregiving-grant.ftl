### The Home Caregiving Grant: cash each month for care at home.

home-caregiving-grant-name = { -home-caregiving-grant }
home-caregiving-grant-short = 居家看护的每月现金
home-caregiving-grant-what = 给在家受看护的人，每月一笔现金，帮补看护费用。

## Before you start

home-caregiving-grant-here = 用手机或电脑，或到 { -aic-link } 交表格。
home-caregiving-grant-bring-report = 说明需要多少看护的评估报告
home-caregiving-grant-bring-singpass = 可以登录的 { -singpass }（如果上网申请）

## More about it

home-caregiving-grant-who-heading = 给谁
home-caregiving-grant-who-text = 给洗澡、穿衣等日常活动需要别人帮忙、住在家里的人。也要看家庭收入。
home-caregiving-grant-much-heading = 有多少钱

home-caregiving-grant-much-text = 要看家庭收入。金额计划从{ $hcg-more-year }起提高。

home-caregiving-grant-much-ask = 请打 { $aic-hotline }，问现在能得多少。

home-caregiving-grant-wait-heading = 申请以后

# $hcg-wait-weeks: the most weeks the answer may take
home-caregiving-grant-wait-text = 答复最久可能要等大约{ $hcg-wait-weeks }个星期。

## Without a smartphone

home-caregiving-grant-without-paper = 可以到 { -aic-link } 拿表格，填好交回。
