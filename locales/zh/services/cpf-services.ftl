### CPF: seeing your savings, choosing who gets them, and stopping a thief.

cpf-services-name = { -cpf }服务
cpf-services-short = 查看储蓄，防止被骗
cpf-services-what = 这是您为养老、住房和医疗存下的钱。您可以上网查看，也可以亲自去问。

## Before you start

cpf-services-here = 用手机或电脑，或打电话。
cpf-services-bring-singpass = 可以登录的 { -singpass }
cpf-services-bring-card = 您的{ -nric }
cpf-services-bring-phone = 您的手机（如果有）

## More about it

cpf-services-limit-heading = 一天可以取出多少

# $cpf-age: age from which the rule holds, such as “55”
# $cpf-limit: money that can be taken out online in a day
# $cpf-limit-wait: how long until a higher limit starts, such as “12 hours”
cpf-services-limit-text = 您满{ $cpf-age }岁后，上网一天最多取{ $cpf-limit }，除非您自己改。调高后，要等{ $cpf-limit-wait }才生效。

cpf-services-trusted-heading = 请信任的人一起留意

# $cpf-trusted-most: most people who may watch over an account
cpf-services-trusted-text = 您可以在{ -cpf }网站指定最多{ $cpf-trusted-most }个人。有重要变动时，他们也会收到通知。他们看不到您的户头，也不能动您的钱。

cpf-services-special-heading = 我的特别户头去了哪里？

# $cpf-age: age from which the rule holds, such as “55”
# $cpf-special-closed: day on which the Special Account closed
cpf-services-special-text = 满{ $cpf-age }岁的人，特别户头已在{ $cpf-special-closed }关闭。里面的钱转到了其他{ -cpf }户头。

## Guide: See my cpf savings

cpf-services-see-title = 查看我的{ -cpf }储蓄

# $cpf-site: web address of CPF
cpf-services-see-open = 在手机或电脑打开 { $cpf-site }。请自己输入网址，信息里的链接可能是假的。

# $cpf-site: web address of CPF
cpf-services-see-open-another = 手机或电脑屏幕上，长长的格子是写网址的地方。按一下，输入 { $cpf-site }，再继续。

cpf-services-see-login = 按登录的按钮，用您的 { -singpass } 登录。登录不会把钱取出来。
cpf-services-see-login-another = 用 { -singpass } 登录，网页就知道是您本人。您的储蓄还在原来的地方。
cpf-services-see-password-cause = 我忘了密码。
cpf-services-see-password-cure = 请在本指南的主页选 { -singpass }。那里会教您怎么设新密码。
cpf-services-see-look = 看看网页上的金额。只看不按，什么都不会改变，您可以慢慢看。

# $cpf-hotline: number of the CPF hotline
cpf-services-see-ask = 有不明白的地方，先写下来。您可以打 { $cpf-hotline } 问一问。

cpf-services-see-leave = 看完后，请退出登录，再关掉网页。这样，后面的人就看不到您的资料。

## Guide: Someone may steal my cpf

cpf-services-stop-title = 有人想骗我的{ -cpf }
cpf-services-stop-end = 请挂断电话，或停止回复对方。这不是没礼貌，谁都可能遇到。

# $cpf-hotline: number of the CPF hotline
# $cpf-age: age from which the rule holds, such as “55”
cpf-services-stop-call = 请打 { $cpf-hotline }。如果您满{ $cpf-age }岁，请他们启动 { -cpf-safety-switch }。

cpf-services-stop-call-another = { -cpf-safety-switch } 会暂时锁住您的户头。打电话时，请说出这个名称。
cpf-services-stop-young-cause = 我还没到这个岁数。

# $scamshield-helpline: number of the ScamShield Helpline
cpf-services-stop-young-cure = 请打 { $scamshield-helpline }，问该怎么办。日夜都有真人接听。

cpf-services-stop-closed = 之后您不能上网用{ -cpf }，钱也不会转给您。房贷和保险还会照常付。
cpf-services-stop-singpass = 给 { -singpass } 设新密码。请在本指南的主页选 { -singpass }，看看怎么做。
cpf-services-stop-bank = 请打银行卡背面的电话号码。请银行冻结您的户头。

# $cpf-hotline: number of the CPF hotline
cpf-services-stop-report = 到任何{ -neighbourhood-police-centre }报案。然后打 { $cpf-hotline }，告诉{ -cpf-board }。

cpf-services-stop-report-shows = 柜台后的工作人员对年长者微笑。

# $cpf-hotline: number of the CPF hotline
cpf-services-stop-reopen = 要重新开启户头，请到{ -cpf }服务中心，或在办公时间打 { $cpf-hotline }。

cpf-services-stop-reopen-shows = 柜台后的工作人员对年长者微笑。

## Guide: Choose who gets my cpf

cpf-services-after-title = 选谁得到我的{ -cpf }（指定受益人）
cpf-services-after-who = 想一想，您过世后，这笔钱要给谁。这件事由您自己决定。
cpf-services-after-who-shows = 一位年长者拿着手机，帮手坐在旁边看着。
cpf-services-after-papers = 写下每个人的全名、{ -nric }号码和电邮。
cpf-services-after-papers-shows = 有人用手举着{ -nric }。

# $cpf-witnesses: how many witnesses are needed
# $cpf-witness-age: age from which one may be a witness
cpf-services-after-witness = 找{ $cpf-witnesses }位见证人。他们要满{ $cpf-witness-age }岁，有 { -singpass }，而且不会得到这笔钱。

cpf-services-after-witness-another = 见证人只确认这是您的意愿。见证人看不到您选了谁。
cpf-services-after-witness-shows = 一位年长者拿着手机，帮手坐在旁边看着。
cpf-services-after-nobody-cause = 我找不到见证人。

# $cpf-hotline: number of the CPF hotline
cpf-services-after-nobody-cure = 请打 { $cpf-hotline }，问怎么到{ -cpf }服务中心办理。

# $cpf-site: web address of CPF
# $cpf-label-nomination: words on the CPF website, in English
cpf-services-after-login = 打开 { $cpf-site }，用 { -singpass } 登录。然后找“{ $cpf-label-nomination }”。

cpf-services-after-password-cause = 我忘了密码。
cpf-services-after-password-cure = 请在本指南的主页选 { -singpass }。那里会教您怎么设新密码。
cpf-services-after-face = 网页可能要看您的脸。请在光线好的地方看着相机。
cpf-services-after-fill = 输入名字和每个人该得多少。全部再看一遍，才发送。
cpf-services-after-confirm = 您的见证人会收到信息，他们要登录确认。请问问他们办好了没有。

## Without a smartphone

# $cpf-age: age from which the rule holds, such as “55”
# $cpf-hotline: number of the CPF hotline
cpf-services-without-call = 如果您满{ $cpf-age }岁，打 { $cpf-hotline } 就能防止钱被取走。

# $cpf-hotline: number of the CPF hotline
cpf-services-without-centre = 您可以到{ -cpf }服务中心，去之前先打 { $cpf-hotline } 问要带什么。

cpf-services-without-servicesg = { -servicesg-centre }的工作人员也能帮您办一些{ -cpf }的事。

## Is this really them?

# $cpf-sms-sender: name of the sender as it stands on the message
cpf-services-genuine-sms = { -cpf-board }真正的{ -sms }，发送者是“{ $cpf-sms-sender }”。

# $cpf-calls-from: number that the phone shows when CPF calls
# $cpf-hotline: number of the CPF hotline
cpf-services-genuine-call = { -cpf-board }只用 { $cpf-calls-from } 打电话，但骗子会假冒。请挂断，自己打 { $cpf-hotline }。

cpf-services-genuine-never = { -cpf-board }绝不会叫您取钱或转钱，也不会问您的密码。
cpf-services-genuine-app = 只从手机自带的应用商店下载应用。{ -cpf-board }绝不会叫您去别处下载。

# $cpf-site: web address of CPF
cpf-services-genuine-site = 真正的网站是 { $cpf-site }，请看清楚每个字母。

# $scamshield-helpline: number of the ScamShield Helpline
cpf-services-genuine-doubt = 有疑问时，请打 { $scamshield-helpline } 问一问。
