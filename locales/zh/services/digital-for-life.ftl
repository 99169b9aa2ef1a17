### A movement of many partners: lessons, fairs and guides for everybody.

digital-for-life-name = { -digital-for-life }
digital-for-life-short = 课程、嘉年华和指南
digital-for-life-what = 许多团体一起推动的运动，让大家学会用科技，用得开心，也用得安全。

## Before you start

digital-for-life-here = 请问柜台的工作人员，附近有什么活动。

## More about it

digital-for-life-do-heading = 您可以做什么
digital-for-life-do-fair = 您可以去上课，去嘉年华，亲手试一试，不懂就问。
digital-for-life-do-read = 它的网站有视频和指南。本指南有的语言，那里都有。
digital-for-life-learn-heading = 学什么
digital-for-life-learn-phone = 学习设置手机、找资料、和别人联络，以及付钱。
digital-for-life-learn-kind = 学习在网上保护自己、友善待人、看出假消息。
digital-for-life-learn-balance = 也学习用得适度，因为看手机太久对身心不好。
digital-for-life-who-heading = 谁可以参加
digital-for-life-who-text = 人人都可以参加：年长者、父母和孩子。
digital-for-life-since-heading = 从什么时候开始
digital-for-life-since-text = 它从{ $digital-for-life-start }开始。

## Without a smartphone

digital-for-life-without-hub = 没有智能手机，也可以到{ -sg-digital-hub }去问。
