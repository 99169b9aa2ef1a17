### GoBusiness COVID Portal: where companies asked if their people could go to work. The rules behind it have ended.

gobusiness-covid-portal-name = { -gobusiness-covid-portal }
gobusiness-covid-portal-short = { -covid }时期的公司网站
gobusiness-covid-portal-what = 在{ -covid }期间，公司在这个网站申请复工，让员工回去上班。

# $workplace-covid-rules-ended: day on which the COVID-19 rules for work ended
gobusiness-covid-portal-what-now = 现在不必再申请。{ -covid }的工作场所规定，从{ $workplace-covid-rules-ended }起取消了。

## Before you start

gobusiness-covid-portal-here = 不能，您也不需要。如果您开店，有问题可以到柜台问。

## More about it

gobusiness-covid-portal-did-heading = 当时的用途
gobusiness-covid-portal-did-text = 公司在网站上申报有多少人在现场工作。

# $gobusiness-covid-portal-as-of: month in which there were so many
# $gobusiness-covid-portal-requests: how many requests it had, at least
gobusiness-covid-portal-did-many = 到{ $gobusiness-covid-portal-as-of }，收到超过{ $gobusiness-covid-portal-requests }份申请。

gobusiness-covid-portal-now-heading = 现在还有吗？

# $gobusiness-covid-portal-news: month of the last news of it
gobusiness-covid-portal-now-text = 我们找不到它关闭的日期。最后的消息来自{ $gobusiness-covid-portal-news }。

gobusiness-covid-portal-you-heading = 和您有什么关系
gobusiness-covid-portal-you-text = 它只给公司用。如果您现在开店，可以用 { -gobusiness }。
