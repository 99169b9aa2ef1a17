### The ScamShield app: checking a message, getting the app, and what to do about a strange app.

scamshield-app-name = { -scamshield-app }
scamshield-app-short = 查信息，挡诈骗电话
scamshield-app-what = 一个免费的手机应用。它会挡住已知的诈骗电话。您也可以用它查信息、号码或链接。

## Before you start

scamshield-app-here = 可以，但要用您自己的手机。
scamshield-app-bring = 您自己的智能手机

## More about it

scamshield-app-phones-heading = 手机收到诈骗简讯时
scamshield-app-phones-text = 如果用 { -iphone }，诈骗简讯会移到垃圾信息里。请不时打开应用，让它更新。
scamshield-app-phones-more = 如果用 { -android } 手机，诈骗简讯会留在原处，应用会提醒您。
scamshield-app-limits-heading = 这个应用不能做的事

# $scamshield-helpline: number of the ScamShield Helpline
scamshield-app-limits-text = 它不能挡住所有诈骗。有疑问时，请打 { $scamshield-helpline }。

scamshield-app-limits-more = 在应用里举报，不等于报案。如果损失了钱，也要向警方报案。

## Guide: check a message

scamshield-app-check-title = 查一则信息

# $scamshield-app-label-check: words in the app, in English
scamshield-app-check-open = 打开 { -scamshield-app }，按“{ $scamshield-app-label-check }”。不要按信息里的任何东西。

scamshield-app-check-english-cause = 我看不懂英文。
scamshield-app-check-english-cure = 这里写的英文，和应用里的一样。您可以对照字母，或问柜台的工作人员。

# $scamshield-app-label-start: words in the app, in English
scamshield-app-check-start = 按“{ $scamshield-app-label-start }”。

# $scamshield-app-label-message: words in the app, in English
scamshield-app-check-kind = 按“{ $scamshield-app-label-message }”。

scamshield-app-check-from = 选信息从哪里来，例如{ -sms }或 { -whatsapp }。
scamshield-app-check-put = 加入信息的照片。或者把信息的字复制到格子里。
scamshield-app-check-put-another = 把手机上的画面存成照片，叫做截图。您可以请人教您怎样做。

# $scamshield-app-label-picture: words in the app, in English
# $scamshield-app-label-words: words in the app, in English
scamshield-app-check-press = 放了照片，请按“{ $scamshield-app-label-picture }”。复制了字，请按“{ $scamshield-app-label-words }”。

# $scamshield-app-label-beware: words in the app, in English
scamshield-app-check-read = 看结果。“{ $scamshield-app-label-beware }”的意思是：很像诈骗，不要回复，不要付钱，不要按链接。

# $scamshield-helpline: number of the ScamShield Helpline
scamshield-app-check-read-another = 应用会告诉您，这则信息像不像诈骗。看不懂结果，请打 { $scamshield-helpline } 问真人。

# $scamshield-app-label-unsure: words in the app, in English
scamshield-app-check-unsure-cause = 结果写着“{ $scamshield-app-label-unsure }”。

# $scamshield-helpline: number of the ScamShield Helpline
scamshield-app-check-unsure-cure = 应用也不能确定。不要理这则信息，请打 { $scamshield-helpline } 问一问。

## Guide: get the app

scamshield-app-get-title = 下载应用
scamshield-app-get-store = 打开手机自带的应用商店。不要用信息里的链接。
scamshield-app-get-find = 搜寻 { -scamshield }。看清楚每个字母，因为曾有假应用。
scamshield-app-get-find-another = 按屏幕上长长的格子，输入 { -scamshield }。不肯定的话，先问柜台的工作人员。
scamshield-app-get-install = 按下载的按钮。应用是免费的。手机可能要您输入密码、按指纹或认脸。

# $scamshield-app-label-setup: words in the app, in English
scamshield-app-get-setup = 打开应用，按“{ $scamshield-app-label-setup }”。

# $scamshield-app-label-done: words in the app, in English
scamshield-app-get-allow = 照应用的指示，一页一页做。如果用 { -iphone }，最后按“{ $scamshield-app-label-done }”。

scamshield-app-get-allow-another = 应用会请您让它查看来电和{ -sms }，这样才能挡诈骗。您可以允许，也可以不允许。
scamshield-app-get-done = 应用会显示已经启用。以后它会自己运作。

## Guide: I put a strange app on my phone

scamshield-app-strange-title = 我装了可疑的应用
scamshield-app-strange-off = 在那部手机打开{ -flight-mode }。这样，远处的人就不能操控手机。
scamshield-app-strange-wifi = 看看{ -wifi }是不是还开着。如果开着，请关掉。手机先这样放着。
scamshield-app-strange-off-another = 在手机的设置里，找小飞机的标志，按一下。电话和网络就会断开。

# $scamshield-helpline: number of the ScamShield Helpline
scamshield-app-strange-call = 用另一部电话打 { $scamshield-helpline }。说是什么应用，是谁叫您装的。

scamshield-app-strange-look = 用另一部手机或电脑，或到银行分行，查看银行户头、{ -singpass } 和{ -cpf }。
scamshield-app-strange-bank = 如果钱少了，请打银行卡背面的电话号码，请银行冻结户头。
scamshield-app-strange-report = 到任何{ -neighbourhood-police-centre }报案。警方看过以前，不要清除手机里的东西。
scamshield-app-strange-report-shows = 柜台后的工作人员对年长者微笑。

## Without a smartphone

# $scamshield-helpline: number of the ScamShield Helpline
scamshield-app-without-call = 用任何电话打 { $scamshield-helpline }。日夜都有真人帮您查。

scamshield-app-without-family = 您也可以请信任的人，用他手机里的应用帮您查。

## Is this really them?

scamshield-app-genuine-store = 只从手机自带的应用商店下载。不要用链接，也不要听打电话来的人的话。

# $scamshield-app-false-since: month since which false apps are known, such as “April 2026”
scamshield-app-genuine-false = 从{ $scamshield-app-false-since }起，有假的乐龄活动应用，会把 { -android } 手机里的 { -scamshield } 删掉。

scamshield-app-genuine-gone = 如果这个应用不见了，又不是您删的，请看这一页关于可疑应用的步骤。
