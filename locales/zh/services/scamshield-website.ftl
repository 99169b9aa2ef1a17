### The ScamShield website: help against scams, gathered on one website.

scamshield-website-name = { -scamshield } 网站
scamshield-website-short = 防诈骗的帮助，都在这里
scamshield-website-what = 政府的防诈骗网站。从这里还可以找到应用、热线和防骗消息。

## Before you start

scamshield-website-here = 用手机或电脑看。可以自己看，也可以请人陪您看。
scamshield-website-bring = 智能手机或电脑

## More about it

scamshield-website-finds-heading = 网站上有什么
scamshield-website-finds-read = 您可以看最新的骗术，学怎样保护自己。
scamshield-website-finds-write = 您也可以在网站上写信息问热线人员，他们会回复您。
scamshield-website-told-heading = 如果把资料告诉了骗子

# $singpass-scam-support: number of Singpass for scams, with the key to press after it
scamshield-website-told-text = 请在 { -scamshield-app }举报，更改密码，留意户头。如果跟 { -singpass } 有关，请打 { $singpass-scam-support }。

scamshield-website-lost-heading = 如果损失了钱

# $scamshield-helpline: number of the ScamShield Helpline
scamshield-website-lost-text = 请打给银行和 { $scamshield-helpline }，也要向警方报案。

## Is this really them?

# $scamshield-site: web address of ScamShield
scamshield-website-genuine-site = 真正的网址是 { $scamshield-site }。请自己输入，看清楚每个字母。
