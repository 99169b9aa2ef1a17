### Ambulance and fire: when to call, what to say, and what to do in a fire.

# $scdf-emergency: number for ambulance and fire
scdf-995-name = 救护车与火警 { $scdf-emergency }

scdf-995-short = 有人病重，或着火了
scdf-995-what = 叫救护车或消防车，就打这个号码。日夜都有人接听。

## Before you start

scdf-995-here = 可以，用任何电话都能打。
scdf-995-bring = 任何电话

## More about it

# $scdf-emergency: number for ambulance and fire
scdf-995-when-heading = 什么时候打 { $scdf-emergency }

scdf-995-when-text = 有人叫不醒、呼吸困难、全身抽搐或大量流血，就打这个号码。
scdf-995-when-more = 胸口突然痛或痛得厉害、怀疑中风、心跳停止，或者着火，也要打。
scdf-995-small-heading = 不是紧急情况时
scdf-995-small-text = 咳嗽、轻微头痛、牙痛，可以找附近的医生。

# $ambulance-1777: number of the ambulance when it is no emergency
scdf-995-small-more = 要坐救护车去医院，可以打 { $ambulance-1777 }。请先问要多少钱。

scdf-995-cost-heading = 救护车收费吗

# $scdf-emergency: number for ambulance and fire
scdf-995-cost-text = 紧急情况下，{ $scdf-emergency } 的救护车免费。不是紧急情况，它不会送人去医院。

## Guide: I need an ambulance

scdf-995-ambulance-title = 我要叫救护车

# $scdf-emergency: number for ambulance and fire
scdf-995-ambulance-dial = 用任何电话拨 { $scdf-emergency }。等到有人跟您说话。

# $scdf-emergency: number for ambulance and fire
scdf-995-ambulance-dial-another = 打开手机打电话的地方。按 { $scdf-emergency }，再按打电话的按钮。

scdf-995-ambulance-where = 说出病人在哪里：大牌几号、几楼、门牌几号、什么路。
scdf-995-ambulance-what = 说发生了什么事。病人醒着吗？有没有呼吸？也要说。
scdf-995-ambulance-what-another = 叫一叫病人。病人没有反应的话，就在电话里说出来。
scdf-995-ambulance-listen = 照电话里的人说的去做。等对方说可以挂断，您才挂断。
scdf-995-ambulance-no-cause = 对方说这不是紧急情况。

# $ambulance-1777: number of the ambulance when it is no emergency
scdf-995-ambulance-no-cure = 请找附近的医生。要坐救护车去医院，可以打 { $ambulance-1777 }，先问价钱。

scdf-995-ambulance-wait = 如果身边还有人，请他到楼下等，向救护车招手。
scdf-995-ambulance-wait-shows = 一辆救护车停在路上。

## Guide: there is a fire

scdf-995-fire-title = 着火了
scdf-995-fire-out = 大声喊“着火了”，离开房间。安全的话，帮别人出来。可以的话，随手关上门。
scdf-995-fire-out-shows = 门关着。旁边有楼梯往下，箭头指着方向。
scdf-995-fire-smoke-cause = 房里都是浓烟。
scdf-995-fire-smoke-cure = 用湿布捂住口鼻。身体放低，爬向出口。
scdf-995-fire-trapped-cause = 我出不去。

# $scdf-emergency: number for ambulance and fire
scdf-995-fire-trapped-cure = 到有窗口的房间，打开窗，关上门。在窗口喊救命，并拨 { $scdf-emergency }。

# $scdf-emergency: number for ambulance and fire
scdf-995-fire-dial = 拨 { $scdf-emergency }。说出哪里着火：大牌几号、几楼、什么路。

# $scdf-emergency: number for ambulance and fire
scdf-995-fire-dial-another = 用任何电话按 { $scdf-emergency }，再按打电话的按钮。说出地址。

scdf-995-fire-stairs = 走楼梯下楼。不要乘电梯。
scdf-995-fire-stairs-shows = 门关着。旁边有楼梯往下，箭头指着方向。
scdf-995-fire-legs-cause = 我走不了楼梯。
scdf-995-fire-legs-cure = 到最近的楼梯口，离火远一点。请消防员或警员带您下去。
scdf-995-fire-stay = 在外面等。消防员说安全了，才可以回去。
scdf-995-fire-stay-shows = 门关着。旁边有楼梯往下，箭头指着方向。

## Without a smartphone

# $scdf-emergency: number for ambulance and fire
scdf-995-without-any = 任何电话都能打 { $scdf-emergency }，不需要智能手机。

scdf-995-without-near = 您可以请身边的人帮您打。

## Is this really them?

# $scdf-emergency: number for ambulance and fire
scdf-995-genuine-dial = 请自己拨 { $scdf-emergency }，不要打信息里给的号码。

# $scamshield-helpline: number of the ScamShield Helpline
scdf-995-genuine-money = 有人打电话来，说自己是官员，叫您转钱，请挂断。再打 { $scamshield-helpline } 问一问。
