### ComCare and the Social Service Offices: help when there is too little money to live on, and how to ask for it.

comcare-sso-name = { -comcare } 与{ -social-service-office }
comcare-sso-short = 生活费不够的时候
comcare-sso-what = { -comcare }（社区关怀计划）帮助付不起生活费的人。在{ -social-service-office }，会有职员听您说，替您找合适的援助。

## Before you start

comcare-sso-here = 到{ -social-service-office }，或用手机、电脑申请。
comcare-sso-bring-cards = 全家人的{ -nric }，孩子的出生证
comcare-sso-bring-bank = 全家人最近{ $comcare-statement-months }个月的银行存折或结单
comcare-sso-bring-bills = 账单、薪水单或医生的信（如果有）

## More about it

comcare-sso-who-heading = 谁可以申请
comcare-sso-who-text = 公民，或同住家人中有公民的永久居民，都可以申请。这是给暂时不能工作或收入少、积蓄不多的人。
comcare-sso-who-ask = 不确定能不能申请，也可以去问。他们会看每个家庭的情况。
comcare-sso-gives-heading = 可能得到什么
comcare-sso-gives-text = 可能每个月给您现金，帮您付房租、水电费和医药费，也可能帮您找工作。
comcare-sso-gives-long = 再也不能工作、又没有家人帮忙的人，可能得到长期援助。
comcare-sso-where-heading = 办事处在哪里
comcare-sso-where-text = { $comcare-as-of }时，各组屋市镇共有{ $comcare-offices }间{ -social-service-office }。请打 { $comcare-call }，问离您最近的是哪一间。

## Guide: ask at an office

comcare-sso-office-title = 亲自去申请
comcare-sso-office-call = 请打 { $comcare-call }。问清楚该去哪一间，几时开门，要不要预约。
comcare-sso-office-papers = 把文件准备好。少了一样也没关系，照样去，问他们该怎么办。
comcare-sso-office-go = 带文件到{ -social-service-office }。您可以请信任的人陪您去。
comcare-sso-office-talk = 告诉职员，您有哪些费用付不起。许多人都来求助，这不丢脸。
comcare-sso-office-wait = 请问职员，几时会有消息，怎样通知您。记下职员的名字。

## Guide: apply online

comcare-sso-online-title = 上网申请
comcare-sso-online-open = 在手机或电脑打开 { $supportgowhere-site }。请自己输入网址。
comcare-sso-online-find = 在网页上找 { -comcare }，选择申请。
comcare-sso-online-login = 用 { -singpass } 登录。网页会自动填上您的一些资料。
comcare-sso-online-papers = 加入网页要求的文件。可以请人帮您拍文件的照片。
comcare-sso-online-stop-cause = 这对我太难了。
comcare-sso-online-stop-cure = 可以停下来。请打 { $comcare-call } 求助，或带文件到{ -social-service-office }。
comcare-sso-online-send = 全部再看一遍，才提交。以后可以在同一个网页，查看办得怎样。

## Without a smartphone

comcare-sso-without-office = 到{ -social-service-office }申请，不需要手机。
comcare-sso-without-call = 也可以用任何电话打 { $comcare-call } 问一问。

## Is this really them?

comcare-sso-genuine-free = 询问和申请都是免费的，不要付钱给任何人。
comcare-sso-genuine-message = 社会及家庭发展部绝不会发信息要钱。也不会要银行登录资料、银行卡资料或{ -otp }。
