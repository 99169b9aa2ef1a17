### A group of citizens who try out new government services; who may join, and how.

tech-kaki-name = { -tech-kaki }
tech-kaki-short = 试用新服务
tech-kaki-what = 一群和您一样的普通人。他们试用政府的新应用和新网站，说说哪里难用。
tech-kaki-what-now = 请柜台的工作人员和您一起看网站。

## Before you start

tech-kaki-here = 在网站上报名。可以请帮手和您一起做。
tech-kaki-bring-email = 您的电邮地址，因为消息会发到电邮

## More about it

tech-kaki-do-heading = 您可以做什么
tech-kaki-do-talk = 您可以回答问题、参加小组讨论，或试用新应用。
tech-kaki-do-use = 您的意见会让应用更好用。{ -singpass } 和 { -lifesg } 都得到过他们的帮助。
tech-kaki-who-heading = 谁可以加入
tech-kaki-who-text = 谁都可以加入。不太懂手机和电脑也不要紧。
tech-kaki-join-heading = 怎样参加
tech-kaki-join-text = 报名以后，等电邮邀请您。要参加什么，由您选。
tech-kaki-since-heading = 从什么时候开始
tech-kaki-since-text = 这个小组从{ $tech-kaki-start }开始。到{ $tech-kaki-year }，大约有{ $tech-kaki-members }人。
