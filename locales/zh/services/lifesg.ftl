### LifeSG: getting the app, finding services in it, and paying with credits.

lifesg-name = { -lifesg }
lifesg-short = 一个应用，多种政府服务
lifesg-what = 这个应用和网站，把许多政府服务放在一起。您也可以看到政府给您的钱和福利。

## Before you start

lifesg-here = 可以，用您自己的手机。网站也可以用电脑打开。
lifesg-bring-phone = 您的智能手机（如果要用应用）
lifesg-bring-singpass = 可以登录的 { -singpass }

## More about it

lifesg-find-heading = 里面有什么
lifesg-find-text = 里面有看病预约、住房、家庭的服务，也可以反映邻里的问题。还能看到您的福利。
lifesg-credits-heading = 什么是 { -lifesg-credits }？
lifesg-credits-text = 有些人会在应用里收到政府给的钱，例如国民服役的奖励。这种钱叫 { -lifesg-credits }。
lifesg-credits-end = 收 { -paynow } 或 { -nets } 的商店都能用。这笔钱有截止日期，应用里看得到。
lifesg-rumours-heading = 如果听说又有新的钱
lifesg-rumours-text = 许多假网页说 { -lifesg } 又发钱。请自己打开应用看，或问柜台的工作人员。

## Guide: get the app and look around

lifesg-get-title = 下载应用，看看里面
lifesg-get-store = 打开手机自带的应用商店，找 { -lifesg }，从那里下载。
lifesg-get-store-another = 应用商店就在您的手机里，应用都从那里来。不要按信息里的链接下载。
lifesg-get-open = 打开应用，选择用 { -singpass } 登录。
lifesg-get-login = 像平时那样用 { -singpass } 登录。密码不要给任何人看。
lifesg-get-password-cause = 我忘了密码。
lifesg-get-password-cure = 请在本指南的主页选 { -singpass }。那里会教您怎么设新密码。
lifesg-get-look = 看看有哪些服务，再看看您的福利。只是看，不会改变什么，慢慢来。
lifesg-get-look-another = 您可以按一个名称，看里面的内容。如果不是您要的，就返回。
lifesg-get-close = 看完以后，请退出并关掉应用。

## Guide: pay with credits at a shop

lifesg-pay-title = 在商店用 { -lifesg-credits } 付款
lifesg-pay-open = 打开手机里的 { -lifesg } 应用，用 { -singpass } 登录。
lifesg-pay-see = 找到您的 { -lifesg-credits }，看还剩多少，能用到哪一天。
lifesg-pay-scan = 用这个应用扫描商店的 { -paynow } 或 { -nets } 的{ -qr-code }。
lifesg-pay-scan-another = 把手机对着付款处的黑白方块图。要用 { -lifesg } 应用，不是银行的应用。
lifesg-pay-shop-cause = 商店的{ -qr-code }不能用。
lifesg-pay-shop-cure = 不是每家商店都能用。请问商家，或用别的方法付。您的 { -lifesg-credits } 不会少。
lifesg-pay-amount = 输入价钱。再看一次商店的名字和价钱。
lifesg-pay-confirm = 如果都对，就按确认。如果不对，请返回，这时还没有付钱。
lifesg-pay-done = 应用会显示您已经付款，请给收钱的人看。

## Without a smartphone

lifesg-without-computer = 您可以用任何电脑打开 { $lifesg-site }，看有哪些服务。
lifesg-without-centre = { -servicesg-centre }或民众联络所的工作人员，可以跟您一起查您的福利。
lifesg-without-paper = 在{ $lifesg-paper-year }，不能用应用的人可以要求纸张购物券。现在还行不行，请问柜台的工作人员。

## Is this really them?

lifesg-genuine-store = 只从手机自带的应用商店下载应用。
lifesg-genuine-site = 真正的网站是 { $lifesg-site }，请看清楚每个字母。
lifesg-genuine-sms = 国民服役 { -lifesg-credits } 的真正{ -sms }，发送者是“{ $lifesg-sms-sender }”，另外也会寄信。
lifesg-genuine-never = 领 { -lifesg-credits } 不用付钱，也不用说出银行密码。如果有人问，请打 { $scamshield-helpline }。
