### Digital Skills for Life: the simple skills for each day, and where to learn them.

digital-skills-for-life-name = { -digital-skills-for-life }
digital-skills-for-life-short = 每天用得上的数码技能
digital-skills-for-life-what = 每天用手机或电脑需要的简单技能。可以看视频、看指南，或请人教。

## Before you start

digital-skills-for-life-here = 用手机或电脑，或亲自到{ -sg-digital-hub }。

## More about it

digital-skills-for-life-skills-heading = 可以学什么

digital-skills-for-life-skills-text = 共有{ $dsl-skills }种技能。学用手机、找资料、和人联络、付钱。

digital-skills-for-life-skills-safe = 最后一种，是上网要安全、聪明、友善。
digital-skills-for-life-how-heading = 用您的语言学
digital-skills-for-life-how-text = 视频和指南有英语、华语、马来语和淡米尔语。
digital-skills-for-life-who-heading = 给谁
digital-skills-for-life-who-text = 人人都可以学，不分年纪。可以从一种技能学起，慢慢来。

## Without a smartphone

digital-skills-for-life-without-hub = 如果没有智能手机，可以到柜台问最近的{ -sg-digital-hub }在哪里。那里有人可以教您。
