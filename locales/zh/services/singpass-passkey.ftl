### The Singpass passkey: logging in with no password, and how to make one.

singpass-passkey-name = { -singpass } { -passkey }
singpass-passkey-short = 不用密码登录
singpass-passkey-what = 登录 { -singpass } 的新方法，不用密码，也不用{ -sms }验证码。在假网页上用不了。

## Before you start

singpass-passkey-here = 可以，用您自己的 { -iphone }，要有 { -singpass } 应用。

## More about it

singpass-passkey-who-heading = 谁可以用

# $singpass-app-passkey-start: day on which passkeys came to iPhones
singpass-passkey-who-text = { $singpass-app-passkey-start }开始，先让用 { -iphone } 的人试用。{ -android } 手机以后才有。

singpass-passkey-who-news = 我们没有找到较新的消息。如果用别的手机或电脑，请到柜台问能不能用。
singpass-passkey-choice-heading = 不一定要用
singpass-passkey-lost-heading = 如果手机不见了
singpass-passkey-lost-text = 在另一部手机设置 { -singpass } 应用。旧手机上的应用和 { -passkey } 就会停用。

## Guide: make a passkey

singpass-passkey-make-title = 设置 { -passkey }
singpass-passkey-make-update = 打开手机自己的应用商店，找 { -singpass }，更新应用。
singpass-passkey-make-open = 打开 { -singpass } 应用。在首页按一下关于 { -passkey } 的通知。
singpass-passkey-make-none-cause = 我没有看到这个通知。
singpass-passkey-make-none-cure = 可能您的手机还没有这个功能。照以前的方法登录就可以。
singpass-passkey-make-follow = 照应用说的做，直到它说 { -passkey } 设置好了。

# $singpass-app-digits: how many digits the secret number of the app has
singpass-passkey-make-use = 下次登录，选 { -passkey }。然后用指纹、脸部或{ $singpass-app-digits }位数的密码。
