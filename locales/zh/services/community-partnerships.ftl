### A part of the goal Community: citizens say what they think and help to make things.

community-partnerships-name = 与国民携手
community-partnerships-short = “{ -goal-community }”目标的一部分
community-partnerships-what = 政府想听您的想法，和您一起做新东西。这是“{ -goal-community }”目标的一部分。

## More about it

community-partnerships-means-heading = 这是什么意思
community-partnerships-means-say = 您应该有地方可以说：什么好，什么难，您想要什么。
community-partnerships-means-build = 想为大家做些有用东西的人，应该有机会去做。
community-partnerships-do-heading = 您可以做什么
community-partnerships-do-kaki = 做一名 { -tech-kaki }，试用政府的新服务。
community-partnerships-do-crowd = 在 { -crowdtasksg } 上，回答政府的问题。
community-partnerships-do-meet = 也有一些活动，让大家聚在一起做新工具。
community-partnerships-offline-heading = 如果您不上网
community-partnerships-offline-text = 请问柜台的工作人员，可以到哪里说出您的想法。
