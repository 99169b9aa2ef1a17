### Volunteers who show others how to use digital services, and how many they were.

smart-nation-ambassadors-name = { -smart-nation-ambassador }
smart-nation-ambassadors-short = 教人用数码服务的义工
smart-nation-ambassadors-what = 他们是义工，教别人用数码服务。很多是年长者或学生。
smart-nation-ambassadors-what-now = 现在需要帮忙，请问柜台的工作人员，哪里有{ -digital-ambassador }。

## Before you start

smart-nation-ambassadors-here = 他们会到展览和活动上。请问柜台的工作人员，附近有没有。

## More about it

smart-nation-ambassadors-do-heading = 他们做什么
smart-nation-ambassadors-do-text = 他们在展览和活动上和大家见面，讲解应用和服务。
smart-nation-ambassadors-do-phone = 要学用自己的手机，请到{ -sg-digital-hub }。那里的{ -digital-ambassador }会坐在您身边。
smart-nation-ambassadors-who-heading = 谁可以加入
smart-nation-ambassadors-who-text = 有年长者加入，也有学生加入。如果您也想帮人，请问柜台的工作人员。
smart-nation-ambassadors-many-heading = 有多少人
smart-nation-ambassadors-many-early = 他们从{ $smart-nation-ambassadors-start }开始。{ $smart-nation-ambassadors-first-year }，从{ $smart-nation-ambassadors-before }人增加到{ $smart-nation-ambassadors-after }人。
smart-nation-ambassadors-many-talks = { -covid }期间，他们帮忙向超过{ $smart-nation-ambassadors-reached }人讲解{ -tracetogether }。超过{ $smart-nation-ambassadors-talked }人参加了谈未来的对话会。
smart-nation-ambassadors-many-later = { $smart-nation-ambassadors-later-year }，已经有超过{ $smart-nation-ambassadors-later }人。
