### Government news on WhatsApp: what it was, and why to be careful now.

gov-sg-whatsapp-name = { -whatsapp } 上的 { -gov-sg }
gov-sg-whatsapp-short = 不确定现在还有没有
gov-sg-whatsapp-what = 政府用 { -whatsapp } 发到手机的消息。{ -covid }期间，很多人用它。

# $scamshield-helpline: number of the ScamShield Helpline
gov-sg-whatsapp-what-now = { -whatsapp } 信息写着 { -gov-sg }，也不一定是真的。请打 { $scamshield-helpline } 问一问。

## Before you start

gov-sg-whatsapp-here = 现在不能确定。请问柜台的工作人员。

## More about it

gov-sg-whatsapp-then-heading = 以前是什么
gov-sg-whatsapp-then-text = 它发的是查证过的{ -covid }消息，可以选自己的语言。
gov-sg-whatsapp-then-who = 有 { -whatsapp } 的人，登记后都可以收到。

# $gov-sg-whatsapp-as-of: day on which the figures were published
# $gov-sg-whatsapp-messages: how many messages had been sent by then
# $gov-sg-whatsapp-people: how many people got them by then
gov-sg-whatsapp-then-count = 到{ $gov-sg-whatsapp-as-of }，已经发出超过{ $gov-sg-whatsapp-messages }则信息，有{ $gov-sg-whatsapp-people }人收到。

gov-sg-whatsapp-now-heading = 现在怎么样
gov-sg-whatsapp-now-text = 我们没有查到后来的消息。可能已经改了，也可能没有了。

## Is this really them?

gov-sg-whatsapp-genuine-name = 只有{ -sms }的发送者 { -gov-sg } 受到保护。在 { -whatsapp } 上，这个名字不能证明什么。
