### The Singpass app: setting it up, logging in with it, and a new or lost phone.

singpass-app-name = { -singpass } 应用
singpass-app-short = 用自己的手机登录
singpass-app-what = 这是装在您手机里的 { -singpass }。您可以用指纹、脸或自己设的数字密码来打开。

## Before you start

singpass-app-here = 可以，只要您带着自己的手机，而且能上网。
singpass-app-bring-phone = 您的智能手机
singpass-app-bring-card = 您的{ -nric }
singpass-app-bring-password = 可以用的 { -singpass } 密码

## More about it

singpass-app-language-heading = 可以换成华文
singpass-app-language-text = 应用有英文、华文、马来文和淡米尔文。您可以在应用的设置里更改语言。
singpass-app-language-inbox = 应用里的信息用什么语言，由发信的政府机构决定。
singpass-app-one-heading = 只能用在一部手机上
singpass-app-one-text = 应用同时只能用在一部手机上。在新手机设置好，旧手机上的就会停用。
singpass-app-passkey-heading = 什么是 { -passkey }？
singpass-app-passkey-text = 这是比较新的登录方法，{ $singpass-app-passkey-start }开始在 { -iphone } 推出。
singpass-app-passkey-stay = 您可以不用它，其他登录方法照样能用。

## Guide: set up the app

singpass-app-setup-title = 设置应用
singpass-app-setup-store = 打开手机自带的应用商店，找 { -singpass }。开发者必须是“{ $singpass-app-maker }”，才下载。
singpass-app-setup-store-another = 应用商店就在您的手机里，应用都从那里来。如果开发者是别的名字，就不要下载。
singpass-app-setup-open = 打开应用，按“{ $singpass-app-label-okay }”。再一直按“{ $singpass-app-label-next }”，直到可以登录。
singpass-app-setup-login = 输入 { -singpass } 用户名和密码。大多数人的用户名就是{ -nric }号码。
singpass-app-setup-login-another = 上面的格子输入用户名，下面的格子输入密码。慢慢来，不会弄坏。
singpass-app-setup-password-cause = 我忘了密码。
singpass-app-setup-password-cure = 请在本指南的主页选 { -singpass }。那里会教您怎么设新密码。
singpass-app-setup-code = 您会收到{ -sms }，里面有验证码。把它输入应用，不要告诉任何人。
singpass-app-setup-code-cause = 我收不到验证码。
singpass-app-setup-code-cure = 等{ $singpass-retry-wait }再试。如果还是没有，请打 { $singpass-helpdesk }。
singpass-app-setup-face = 应用可能要看您的脸。按“{ $singpass-app-label-continue }”，看着手机，不要动。
singpass-app-setup-face-another = 像照镜子那样拿着手机。应用要确认是您本人，不是别人。
singpass-app-setup-light-cause = 应用认不出我的脸。
singpass-app-setup-light-cure = 不要遮住脸，不要动。让光照在脸上，背后不要有强光。
singpass-app-setup-camera-cause = 我的手机没有能用的相机。
singpass-app-setup-camera-cure = 您可以申请一封信，里面有验证码。信会寄到{ -nric }上的地址。
singpass-app-setup-number = 设一个{ $singpass-app-digits }位数字的密码，以后用它打开应用。应用再问时，请再输入一次。
singpass-app-setup-number-another = 选只有您知道的数字。用生日不太好，别人容易猜到。
singpass-app-setup-finger = 您也可以用指纹或脸打开应用。这部手机里，只能存您自己的指纹和脸。
singpass-app-setup-ready = 等应用显示已经完成。在这之前，请不要关掉应用。

## Guide: log in on a computer

singpass-app-login-title = 在电脑上登录
singpass-app-login-page = 在电脑上选择用 { -singpass } 登录。屏幕会出现{ -qr-code }，先不要关掉。
singpass-app-login-page-another = 如果网页就在您的手机上，用手指按一下{ -qr-code }，应用会自己打开。
singpass-app-login-scan = 打开手机里的 { -singpass } 应用，按“{ $singpass-app-label-scan }”。
singpass-app-login-scanner-cause = 相机没有打开。
singpass-app-login-scanner-cure = 在手机的设置里，允许 { -singpass } 使用相机。然后再试。
singpass-app-login-hold = 把手机对着电脑屏幕，让相机看到整个{ -qr-code }。
singpass-app-login-expired-cause = 手机说，这次登录已经过期。
singpass-app-login-expired-cure = 在手机的设置里，把日期和时间改成自动。然后再试。
singpass-app-login-check = 看应用里的网址，必须和电脑上的一样。如果不一样，就停下来。
singpass-app-login-check-another = 把两边的网址逐个字母对照。您可以请帮手一起看。
singpass-app-login-confirm = 按“{ $singpass-app-label-login }”。再用指纹、脸，或您设的数字密码确认。
singpass-app-login-done = 电脑上的网页会打开。用完以后，请在电脑上退出。

## Guide: my phone is new or lost

singpass-app-lost-title = 换了手机，或手机不见了
singpass-app-lost-new = 换了新手机，就在新手机上设置应用。旧手机上的应用会自动停用。
singpass-app-lost-open = 如果手机不见了，用电脑打开 { $singpass-site }，然后登录。
singpass-app-lost-password-cause = 我在那里不能登录。
singpass-app-lost-password-cure = 请打 { $singpass-helpdesk }，或带{ -nric }到 { -singpass } 柜台。
singpass-app-lost-manage = 先按“{ $singpass-app-label-account }”，再按“{ $singpass-app-label-manage }”。
singpass-app-lost-off = 按“{ $singpass-app-label-off }”。不见了的手机，就不能再用应用了。
singpass-app-lost-counter = 您也可以带{ -nric }到 { -singpass } 柜台，请工作人员停用那个应用。
singpass-app-lost-counter-shows = 柜台后的工作人员对年长者微笑。
singpass-app-lost-call = 如果觉得有人冒用您的 { -singpass }，请拨 { $singpass-scam-support }，日夜都可以。

## Without a smartphone

singpass-app-without-password = 没有应用也可以。您可以用密码，加上{ -sms }里的验证码登录。
singpass-app-without-computer = 如果电脑有相机，可以看着相机验证，不用验证码。
singpass-app-without-family = 您信任的人可以代收验证码，但双方要到 { -singpass } 柜台表示同意。
singpass-app-without-counter = 您可以在 { $singpass-counters } 查 { -singpass } 柜台的地点，或问这里的工作人员。

## Is this really them?

singpass-app-genuine-maker = 真正的应用，开发者是“{ $singpass-app-maker }”。
singpass-app-genuine-links = { -singpass } 绝不会用{ -sms }或 { -whatsapp } 发链接或{ -qr-code }给您。
singpass-app-genuine-secret = 不管谁来问，都不要说出您的密码和验证码。
singpass-app-genuine-scan = 只用 { -singpass } 应用扫描 { -singpass } 的{ -qr-code }，而且必须是您自己要登录。
singpass-app-genuine-gone = 如果应用突然不见了，请打开飞行模式，再用别的电话打 { $scamshield-helpline }。
