### Citizen panel: a plan to ask seniors what is hard in online services. How to speak up today.

citizen-panel-digital-services-name = 网上服务公民小组
citizen-panel-digital-services-short = 说说哪里太难用
citizen-panel-digital-services-what = 按计划，要请年长者和残障人士说说，政府的网上服务哪里难用。这样，大家用起来会更容易。

# $reach-site: web address of REACH
citizen-panel-digital-services-what-now = 现在您也可以告诉政府，哪里太难用。可以请帮手和您一起打开 { $reach-site }。

## Before you start

citizen-panel-digital-services-here = 请到柜台问。可以请人和您一起看看，怎样写给政府。
citizen-panel-digital-services-bring-note = 一张纸，写下您觉得哪里太难

## More about it

citizen-panel-digital-services-plan-heading = 当时的计划

# $citizen-panel-announced: month in which it was announced
citizen-panel-digital-services-plan-text = { $citizen-panel-announced }，政府说小组会在同一年较后时候成立。

citizen-panel-digital-services-plan-who = 按计划，社会服务机构的代表也会参加。
citizen-panel-digital-services-now-heading = 现在有这个小组吗？
citizen-panel-digital-services-now-text = 我们之后没有找到消息。所以不知道小组有没有开会，也不知道怎样参加。
citizen-panel-digital-services-speak-heading = 怎样提意见
citizen-panel-digital-services-speak-text = { -reach }是政府听取人民意见的单位。
citizen-panel-digital-services-speak-help = 您可以请信任的人替您写。告诉对方您做了什么，卡在哪里。
