### 难懂的词：词本身，以及各用一句话解释。

## 别的文件没有的名称

-two-factor = 双重认证（2FA）
-app = 应用
-link = 链接
-website = 网站
-browser = 浏览器
-download = 下载
-phishing = 网络钓鱼
-screenshot = 截屏
-e-wallet = 电子钱包

## 各是什么意思

hard-app = { -app }是手机里的小程序，专门办一类事情。
hard-browser = { -browser }是手机或电脑里用来看网页的程序。
hard-download = { -download }是把程序或文件存进您的手机。
hard-e-wallet = { -e-wallet }是把钱放在手机应用里，用手机付款。
hard-link = { -link }是可以按的字，按了就会打开一个网页。
hard-nric = { -nric }是新加坡政府发的证件，上面有您的姓名和号码。
hard-otp = { -otp }是只能用一次的密码，不要告诉任何人。
hard-phishing = { -phishing }是用假讯息或假网页，骗您说出密码等资料。
hard-pin = { -pin }是只有您知道的数字，就像银行卡的密码。
hard-qr-code = { -qr-code }是黑白小点组成的方块图，手机相机可以读。
hard-screenshot = { -screenshot }是手机把自己的画面拍成照片。
hard-sms = { -sms }是发到您手机号码的短消息。
hard-two-factor = { -two-factor }是除了密码，再用另一个方法证明是您本人，例如验证码。
hard-website = { -website }是网上同一个网址下的一组网页。
