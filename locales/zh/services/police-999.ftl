### The police: what to do in danger, how to write when one cannot speak, how to make a report.

# $police-emergency: number of the police for danger
police-999-name = 警方 { $police-emergency }

police-999-short = 遇到危险、报案、提供消息
police-999-what = 怎样联络警方：有危险时、要报案时，或想提供消息时。

## Before you start

police-999-here = 可以，用任何电话都能打。
police-999-bring-phone = 打电话：任何电话
police-999-bring-proof = 报案：收到的信息、信件和您写的笔记

## More about it

# $police-emergency: number of the police for danger
police-999-when-heading = 什么时候打 { $police-emergency }

police-999-when-text = 您或别人有危险，或者看见有人正在犯罪，就打这个号码。
police-999-know-heading = 想提供消息时

# $police-hotline: number of the police for what one knows
police-999-know-text = 现在没有危险，只想把知道的事告诉警方，请打 { $police-hotline }。

## Guide: I am in danger now

police-999-danger-title = 我现在有危险

# $police-emergency: number of the police for danger
police-999-danger-dial = 用任何电话拨 { $police-emergency }。等到有人跟您说话。

# $police-emergency: number of the police for danger
police-999-danger-dial-another = 打开手机打电话的地方。按 { $police-emergency }，再按打电话的按钮。

police-999-danger-where = 先说您在哪里：大牌几号、几楼、什么路。
police-999-danger-where-another = 警方要知道您到底在哪里。您可以读出附近的招牌，例如商店或巴士站。
police-999-danger-what = 然后说发生了什么事。如果看得见做坏事的人，也说出他的样子。
police-999-danger-listen = 回答警方的问题。等警方说可以挂断，您才挂断。

## Guide: I cannot speak safely

police-999-silent-title = 说话会有危险
police-999-silent-open = 打开手机里收发简讯的地方，写一则新的简讯。

# $police-emergency-sms: number of the police for messages, when one cannot speak
police-999-silent-number = 在填号码的地方输入 { $police-emergency-sms }。这个号码只收{ -sms }，不能通话。

# $police-emergency-sms: number of the police for messages, when one cannot speak
police-999-silent-number-another = 最上面那一行问您要发给谁。按一下，输入 { $police-emergency-sms }。

police-999-silent-old-cause = 旧告示上写的是另一个号码。

# $police-emergency-sms: number of the police for messages, when one cannot speak
# $police-sms-since: day since which the number is in use
police-999-silent-old-cure = 请用 { $police-emergency-sms }。从{ $police-sms-since }起，就用这个号码。

police-999-silent-write = 写您在哪里，再写发生了什么事。几个字就够了。
police-999-silent-send = 按发送的按钮，把简讯发出去。
police-999-silent-answer = 不时看看手机。警方可能会回复，问您一些事。

## Guide: make a police report

police-999-report-title = 我要报案
police-999-report-keep = 留着收到的信息、信件和照片。写下什么时候发生了什么事。
police-999-report-go = 到任何{ -neighbourhood-police-centre }。您可以请信任的人陪您去。
police-999-report-go-shows = 一位年长者拿着手机，帮手坐在旁边看着。
police-999-report-far-cause = 我不能去那里。

# $police-site: web address of the police
police-999-report-far-cure = 您可以用自己的 { -singpass }，在 { $police-site } 报案。密码请自己输入。

police-999-report-tell = 从头告诉警员发生了什么事。慢慢说，把留着的东西给警员看。
police-999-report-tell-shows = 柜台后的工作人员对年长者微笑。
police-999-report-ask = 问警员，以后想知道案件的进展，可以打给谁。写下名字和号码。
police-999-report-ask-shows = 柜台后的工作人员对年长者微笑。

## Without a smartphone

# $police-emergency: number of the police for danger
police-999-without-any = 任何电话都能打 { $police-emergency }，不需要智能手机。

police-999-without-near = 您可以请身边的人帮您打。
police-999-without-centre = 您也可以到任何{ -neighbourhood-police-centre }找警员。

## Is this really them?

police-999-genuine-money = 真的警察绝不会在电话里叫您转钱，也不会问您的银行资料。
police-999-genuine-unknown = 陌生号码打来，对方说自己是警察，很可能是诈骗，请挂断。

# $scamshield-helpline: number of the ScamShield Helpline
police-999-genuine-doubt = 有疑问时，日夜都可以打 { $scamshield-helpline } 问一问。
