### Singpass: what it is, and how to get in, share codes and stop misuse.

singpass-name = { -singpass }
singpass-short = 登录，或不能登录时怎么办
singpass-what = 这是您使用政府网上服务的钥匙。用它登录，可以证明您是谁。

## Before you start

singpass-here = 有些民众联络所设有 { -singpass } 柜台。
singpass-bring-card = 您的{ -nric }
singpass-bring-phone = 您的手机（如果有）

## Guide: I cannot get in

singpass-reset-title = 我不能登录

singpass-reset-open = 在手机或电脑打开 { $singpass-site }。请自己输入网址，信息里的链接可能是假的。
singpass-reset-open-another = 手机或电脑屏幕上，长长的格子是写网址的地方。按一下，输入 { $singpass-site }，再继续。

singpass-reset-menu = 找“{ $singpass-label-services }”，然后按“{ $singpass-label-reset }”。打开的网页会问您是谁。
singpass-reset-menu-another = 用手指把网页往上推，直到看见这些字。这些字是链接，请按一下。

singpass-reset-card = 输入{ -nric }号码，再输入{ -nric }的发出日期。请把{ -nric }放在面前。
singpass-reset-card-shows = 有人用手举着{ -nric }。
singpass-reset-prove = 证明是您本人。看着相机，或选择用{ -sms }收验证码，再输入。
singpass-reset-prove-another = 像照镜子那样看着手机，光线要够亮。或者等{ -sms }来，再输入里面的数字。
singpass-reset-face-cause = 相机认不出我的脸。
singpass-reset-face-cure = 不要遮住脸，不要动。让光照在脸上，背后不要有强光。
singpass-reset-code-cause = 我收不到验证码。

singpass-reset-code-cure = 等{ $singpass-resend-wait }，再按“{ $singpass-label-resend }”。如果还是没有，等{ $singpass-retry-wait }再试。

singpass-reset-neither-cause = 我没有相机，也收不到验证码。

singpass-reset-neither-cure = 您可以申请一封信，里面有新密码。大约{ $singpass-letter-time }，会寄到{ -nric }上的地址。

singpass-reset-new = 用英文字母和数字设新密码，总共{ $singpass-password-least }到{ $singpass-password-most }个。不要告诉任何人。
singpass-reset-new-another = 想一些只有您知道的英文字母和数字。不要用名字，也不要用生日。

singpass-reset-refused-cause = 网页不接受我的新密码。
singpass-reset-refused-cure = 选一个以前没用过的密码。里面不要有{ -nric }号码。
singpass-reset-login = 用新密码登录。如果不成功，慢慢再输入一次。
singpass-reset-login-another = 在上面的格子输入{ -nric }号码，在下面的格子输入新密码。
singpass-reset-still-no-cause = 还是不能登录。

singpass-reset-still-no-cure = 等{ $singpass-retry-wait }再试。如果还是不行，请打 { $singpass-helpdesk }。

## Guide: let family get my codes

singpass-family-title = 让家人代收我的验证码
singpass-family-choose = 选一个您信任的人。验证码会发到对方的手机。对方看不到您在做什么。
singpass-family-choose-shows = 一位年长者拿着手机，帮手坐在旁边看着。

singpass-family-go = 一起到 { -singpass } 柜台，各带自己的{ -nric }。您可以在 { $singpass-counters } 查柜台地点。

singpass-family-go-shows = 柜台后的工作人员对年长者微笑。
singpass-family-away-cause = 我们当中有人不能去。

singpass-family-away-cure = 请打 { $singpass-helpdesk }。请他们安排视频通话，您和对方都要在场。

singpass-family-agree = 双方都出示{ -nric }，并说明都同意。工作人员会把您的 { -singpass } 连到那部手机。
singpass-family-agree-shows = 有人用手举着{ -nric }。
singpass-family-use = 下次登录，验证码会发到那部手机。请向对方要验证码，由您自己输入。

## Guide: someone may be using my Singpass

singpass-misuse-title = 可能有人冒用我的 { -singpass }

singpass-misuse-call = 请用新加坡号码的手机，拨 { $singpass-scam-support }。这条热线日夜开放。

singpass-misuse-blocked-cause = 电话里说不能继续。

singpass-misuse-blocked-cure = 请用新加坡号码的手机打。如果今天试了太多次，请打 { $scamshield-helpline } 问该怎么办。

singpass-misuse-press = 按 { $singpass-key-suspend }，暂时关闭您的 { -singpass }，让人不能冒用。请不要挂断电话。
singpass-misuse-press-another = 听到电话里的声音时，打开手机的数字按键。然后按 { $singpass-key-suspend }。

singpass-misuse-number = 用手机的按键输入{ -nric }号码。号码就在{ -nric }上。
singpass-misuse-number-shows = 有人用手举着{ -nric }。
singpass-misuse-code = 这部手机会收到{ -sms }，里面有验证码。用按键输入后，{ -singpass } 就暂时关闭了。
singpass-misuse-report = 然后告诉警方。您可以到任何{ -neighbourhood-police-centre }报案。
singpass-misuse-report-shows = 柜台后的工作人员对年长者微笑。

singpass-misuse-reopen = 要重新开启时，请拨 { $singpass-scam-support }。然后再按 { $singpass-key-reopen }，会有工作人员帮您。

## Without a smartphone

singpass-without-counter = { -singpass } 柜台的工作人员可以帮您设新密码。
singpass-without-self = 您要亲自去，别人不能代您申请密码。

singpass-without-letter = 用任何电脑，都可以申请一封有密码的信。大约{ $singpass-letter-time }会寄到。

singpass-without-family = 您信任的人可以代收验证码，但双方要到 { -singpass } 柜台表示同意。

## Is this really them?

singpass-genuine-links = { -singpass } 绝不会用{ -sms }或 { -whatsapp } 发链接或{ -qr-code }给您。

singpass-genuine-site = 真正的网站是 { $singpass-site }，请看清楚每个字母。

singpass-genuine-secret = 不要把密码和{ -otp }告诉任何人。就算对方说是政府人员，也不要说。

singpass-genuine-code = 如果收到您没有要求的验证码，请打 { $singpass-scam-support }。

singpass-genuine-apps = 曾有假应用把手机里的 { -singpass } 删掉。请只从手机自带的应用商店下载应用。
