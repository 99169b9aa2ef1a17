### Singpass Face Verification: logging in with one’s face, and what to do when somebody else asks for it.

singpass-face-verification-name = { -singpass-face-verification }
singpass-face-verification-short = 用脸证明是您本人
singpass-face-verification-what = 相机看着您的脸，确认是您本人。您可以用它代替验证码。

## Before you start

singpass-face-verification-here = 可以，只要手机或电脑有能拍到您的相机。
singpass-face-verification-bring-camera = 有相机的手机或电脑
singpass-face-verification-bring-card = 您的{ -nric }
singpass-face-verification-bring-password = 可以用的 { -singpass } 密码

## More about it

singpass-face-verification-when-heading = 什么时候要用
singpass-face-verification-when-text = 用新的手机或电脑登录时，{ -singpass } 可能要看您的脸。这是为了防止别人冒用，不能关掉。
singpass-face-verification-when-choice = 其他时候，您可以自己选。用验证码或 { -singpass } 应用也行。
singpass-face-verification-bank-heading = 银行要求脸部认证
singpass-face-verification-bank-text = 设置银行应用来批准付款时，银行可能要求脸部认证。但不是每次都要。
singpass-face-verification-picture-heading = 拍下的照片怎么处理
singpass-face-verification-picture-text = 您的脸会和政府记录里的照片比对。
singpass-face-verification-picture-kept = 部分资料可能会保留，用来确认身份和改进服务。资料会加密保管。

## Guide: log in with my face

singpass-face-verification-login-title = 用脸登录
singpass-face-verification-login-open = 在您要用的网页，选择用 { -singpass } 登录。再选“{ $face-label-password }”。
singpass-face-verification-login-open-another = 用手机或电脑的浏览器来做。如果先看到{ -qr-code }，就在附近找这些英文字。
singpass-face-verification-login-type = 输入{ -nric }号码和 { -singpass } 密码，再到下一页。
singpass-face-verification-login-forgot-cause = 我忘了密码。
singpass-face-verification-login-forgot-cure = 请在本指南的主页选 { -singpass }。那里会教您怎么设新密码。
singpass-face-verification-login-choose = 网页会问，用什么方法证明是您本人。请选“{ $face-label-choice }”。
singpass-face-verification-login-choose-another = 网页让您选{ -sms }验证码，或脸部认证。请选脸部认证。
singpass-face-verification-login-camera = 网页问能不能用您的相机。请按“{ $face-label-allow }”。
singpass-face-verification-login-dark-cause = 相机没有打开。
singpass-face-verification-login-dark-cure = 在手机或电脑的设置里，允许网页使用相机。然后再试。
singpass-face-verification-login-look = 按“{ $face-label-begin }”。看着相机，不要动，等网页说已经完成。
singpass-face-verification-login-look-another = 就像拍证件照。画面里只能有您自己的脸。
singpass-face-verification-login-light-cause = 它认不出我的脸。
singpass-face-verification-login-light-cure = 不要遮住脸，不要动。让光照在脸上，背后不要有强光。
singpass-face-verification-login-changed-cause = 我的样子变了。
singpass-face-verification-login-changed-cure = 生病或动手术后样子变了，可以向{ -ica }申请换{ -nric }，用新照片。
singpass-face-verification-login-still-cause = 都试过了，还是不行。
singpass-face-verification-login-still-cure = 请打 { $singpass-helpdesk }，请他们帮您做脸部认证。
singpass-face-verification-login-done = 您已经登录，会看到您要的网页。用完以后，请退出。

## Guide: someone else asks for my face

singpass-face-verification-asked-title = 有人叫我做脸部认证
singpass-face-verification-asked-stop = 先停下来。只有您自己要办的事，才做脸部认证。请不要看相机。
singpass-face-verification-asked-hang = 如果有人在跟您通电话，您可以挂断。这样做不是没礼貌。
singpass-face-verification-asked-ask = 请打 { $scamshield-helpline }，说出事情经过。日夜都有真人接听。
singpass-face-verification-asked-call = 如果已经让相机看了您的脸，也请拨 { $singpass-scam-support }。他们可以暂时关闭您的 { -singpass }。

## Without a smartphone

singpass-face-verification-without-code = 您可以不做脸部认证。如果网页有得选，可以改用{ -sms }收验证码。
singpass-face-verification-without-counter = { -singpass } 柜台的工作人员可以帮您。柜台地点在 { $singpass-counters }。
singpass-face-verification-without-help = 如果没有相机，请打 { $singpass-helpdesk } 问该怎么办。

## Is this really them?

singpass-face-verification-genuine-began = 真正的脸部认证，只在您自己要登录或设置时才出现。
singpass-face-verification-genuine-site = { -singpass } 的真正网站是 { $singpass-site }，请看清楚每个字母。
singpass-face-verification-genuine-links = { -singpass } 绝不会用{ -sms }或 { -whatsapp } 发脸部认证的链接给您。
singpass-face-verification-genuine-nobody = 不管打电话的人说自己是谁，叫您看相机，都不要照做。
