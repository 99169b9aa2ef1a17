### The ScamShield Helpline: asking whether something is a scam, and what to do after one.

scamshield-helpline-1799-name = { -scamshield-helpline } { $scamshield-helpline }

scamshield-helpline-1799-short = 打电话问一问是不是诈骗
scamshield-helpline-1799-what = 有诈骗方面的疑问，可以打这条热线。日夜都有真人接听。

## Before you start

scamshield-helpline-1799-here = 可以，用任何电话都能打。
scamshield-helpline-1799-bring = 任何电话

## More about it

scamshield-helpline-1799-danger-heading = 如果您有危险

scamshield-helpline-1799-danger-text = 请打 { $police-emergency } 找警方。

scamshield-helpline-1799-limits-heading = 这条热线不能做的事
scamshield-helpline-1799-limits-text = 它不能替您向警方报案。它也不能告诉您案件的进展。

## Guide: is this a scam?

scamshield-helpline-1799-check-title = 这是诈骗吗？
scamshield-helpline-1799-check-stop = 先停一停。如果有人在跟您通电话，您可以挂断。这样做不是没礼貌。

scamshield-helpline-1799-check-dial = 请打 { $scamshield-helpline }，日夜都有真人接听。觉得奇怪的事，都可以问。
scamshield-helpline-1799-check-dial-another = 觉得电话或信息奇怪，就打这个号码问一问。先按数字，再按打电话的按钮。

scamshield-helpline-1799-check-tell = 告诉热线人员，是谁联络您，要您做什么。您可以请人坐在旁边帮您。
scamshield-helpline-1799-check-tell-shows = 一位年长者拿着手机，帮手坐在旁边看着。
scamshield-helpline-1799-check-listen = 听热线人员怎么说。在这之前，不要按信息里的任何东西，不要付钱，也不要回复。
scamshield-helpline-1799-check-after = 如果是诈骗，就不要再理那个人。也告诉家人，让他们知道。

## Guide: I paid or told them something

scamshield-helpline-1799-paid-title = 我付了钱，或说出了资料
scamshield-helpline-1799-paid-stop = 请挂断电话，或停止回复对方。谁都可能遇到这种事，有人可以帮您。

scamshield-helpline-1799-paid-dial = 请打 { $scamshield-helpline }。说出事情经过，请他们替您接通银行。

scamshield-helpline-1799-paid-bank-cause = 他们不能接通我的银行。

scamshield-helpline-1799-paid-bank-cure = 热线可以接通{ $scamshield-banks }家银行。其他银行，请打银行卡背面的电话号码。

scamshield-helpline-1799-paid-freeze = 告诉银行，您付了多少钱，对那个人说了什么。请银行冻结户头，不让钱再流出去。

scamshield-helpline-1799-paid-singpass = 如果您说出了 { -singpass } 密码或验证码，也请打 { $singpass-scam-support }。

scamshield-helpline-1799-paid-keep = 留着手机里的信息和图片，不要删除。它们能说明发生了什么事。
scamshield-helpline-1799-paid-report = 到任何{ -neighbourhood-police-centre }报案。热线不能替您报案。
scamshield-helpline-1799-paid-report-shows = 柜台后的工作人员对年长者微笑。

## Without a smartphone

scamshield-helpline-1799-without-smartphone = 不需要智能手机，用普通电话打就可以。
scamshield-helpline-1799-without-together = 您可以请信任的人陪您一起打电话。
scamshield-helpline-1799-without-police = 您也可以到任何{ -neighbourhood-police-centre }报案。

## Is this really them?

scamshield-helpline-1799-genuine-dial = 请自己拨 { $scamshield-helpline }，不要打信息里给的号码。

scamshield-helpline-1799-genuine-since = 这个号码从{ $scamshield-number-since }开始使用，旧海报上的号码可能不同。

scamshield-helpline-1799-genuine-officer = 政府官员绝不会在电话里叫您转钱，也不会问您的银行登录资料。
