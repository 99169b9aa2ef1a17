### ScamShield Alert: news about scam tricks, on WhatsApp and Telegram.

scamshield-alert-channels-name = { -scamshield-alert }
scamshield-alert-channels-short = 最新骗术的消息
scamshield-alert-channels-what = 在 { -whatsapp } 或 { -telegram } 上，收到最新骗术的消息。以后遇到，比较容易认出来。

## Before you start

scamshield-alert-channels-here = 用您自己的手机，要有 { -whatsapp } 或 { -telegram }。

## More about it

scamshield-alert-channels-how-heading = 怎样收到消息

# $scamshield-site: web address of ScamShield
scamshield-alert-channels-how-text = 打开 { $scamshield-site }，按里面的链接。可以请人陪您做。

scamshield-alert-channels-name-heading = 以前的名字

# $scamshield-alert-since: day since which it has this name
scamshield-alert-channels-name-text = { $scamshield-alert-since }以前，叫 { -scamalert }。

scamshield-alert-channels-name-today = 我们没有查到频道现在的名字。所以，请只按网站上的链接。

## Is this really them?

# $scamshield-site: web address of ScamShield
scamshield-alert-channels-genuine-link = 只从 { $scamshield-site } 加入。不要按别人发来的链接。
