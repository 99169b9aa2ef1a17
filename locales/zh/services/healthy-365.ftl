### Healthy 365: the app that gives points for walking and healthy habits.

healthy-365-name = { -healthy-365 }
healthy-365-short = 走路得积分
healthy-365-what = 免费应用，替您数步数。走路、过健康生活可得积分，积分可换购物券。

## Before you start

healthy-365-here = 只能用您自己的智能手机。
healthy-365-bring-phone = 您的智能手机

## More about it

healthy-365-earn-heading = 怎样得积分
healthy-365-earn-text = 走路、参加附近的运动或应用里的挑战。第一次到{ -healthier-sg }诊所定健康计划，也有积分。
healthy-365-use-heading = 怎样用积分
healthy-365-use-text = 积分可以换商店和食阁的购物券。

healthy-365-use-fee = 满{ $healthy-365-fee-age }岁的人，也可用积分减少{ -medishield-life }的保费。这是{ $healthy-365-fee-since }开始的试验，为期{ $healthy-365-fee-trial }。

healthy-365-who-heading = 谁可以用
healthy-365-who-text = 公民、永久居民，和在这里工作或读书的人，都可以用。

## Without a smartphone

healthy-365-without-centre = 得积分需要智能手机。没有的话，可以到{ -active-ageing-centre }和大家一起运动。

## Is this really them?

healthy-365-genuine-store = 只从手机自带的应用商店下载，不要从信息里下载。
