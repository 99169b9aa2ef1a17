### The one sender of government SMS: how to know a real message, and what to do about another.

gov-sg-sms-sender-id-name = { -gov-sg } 的{ -sms }
gov-sg-sms-sender-id-short = 政府简讯是真的吗？
gov-sg-sms-sender-id-what = 政府发的{ -sms }，发送者都是 { -gov-sg }。别人不能用这个名字。

## Before you start

gov-sg-sms-sender-id-here = 可以。拿出手机，对照着看。
gov-sg-sms-sender-id-bring = 收到简讯的手机

## More about it

gov-sg-sms-sender-id-only-heading = 只限{ -sms }
gov-sg-sms-sender-id-only-text = { -whatsapp } 和 { -telegram } 不包括在内。那里的信息如果说来自政府，要小心。

# $gov-sg-since: day since which the name is in use
gov-sg-sms-sender-id-only-more = 这个做法从{ $gov-sg-since }开始。以前，每个机构用自己的名字。

gov-sg-sms-sender-id-other-heading = 有些真的简讯用别的名字
gov-sg-sms-sender-id-other-text = 关于国民服役的，或紧急服务部门发的{ -sms }，发送者可能是别的名字。

## Guide: is this SMS real?

gov-sg-sms-sender-id-real-title = 这则{ -sms }是真的吗？
gov-sg-sms-sender-id-real-open = 打开简讯，只看，不要按里面的任何东西。

# $gov-sg-label-sender: the sender as the phone shows it
gov-sg-sms-sender-id-real-sender = 看最上面的发送者。必须是“{ $gov-sg-label-sender }”，全是小写字母，没有多出别的字。

# $gov-sg-label-sender: the sender as the phone shows it
gov-sg-sms-sender-id-real-sender-another = 一个字母一个字母地对照：“{ $gov-sg-label-sender }”。电话号码或更长的名字，都不是。

gov-sg-sms-sender-id-real-service-cause = 是关于国民服役或紧急情况的。

# $scamshield-helpline: number of the ScamShield Helpline
gov-sg-sms-sender-id-real-service-cure = 这种简讯的发送者可能是别的名字。不肯定的话，请打 { $scamshield-helpline }。

gov-sg-sms-sender-id-real-begin = 看开头。真的简讯，开头是政府机构或服务的全名。

# $gov-sg-label-end: words at the end of the message, in English
gov-sg-sms-sender-id-real-end = 看结尾。必须写着：“{ $gov-sg-label-end }”

gov-sg-sms-sender-id-real-end-another = 这句英文的意思是：由新加坡政府自动发出。您不用回复。
gov-sg-sms-sender-id-real-same = 再往上看。所有 { -gov-sg } 的简讯，都在同一个对话里。
gov-sg-sms-sender-id-real-same-another = 用手指把画面上下推。如果您收过别的政府机构的简讯，也会在这里。
gov-sg-sms-sender-id-real-sure = 如果全部都对，这则简讯是真的。即使这样，也不要把密码或验证码告诉别人。

## Guide: something is missing

gov-sg-sms-sender-id-missing-title = 有地方不对
gov-sg-sms-sender-id-missing-stop = 不要按链接，不要回复，也不要打里面的电话号码。

# $scamshield-helpline: number of the ScamShield Helpline
gov-sg-sms-sender-id-missing-call = 请打 { $scamshield-helpline }。日夜都有真人接听。

gov-sg-sms-sender-id-missing-tell = 把简讯读给热线人员听，说是谁发的。您可以请人坐在旁边帮您。
gov-sg-sms-sender-id-missing-tell-shows = 一位年长者拿着手机，帮手坐在旁边看着。
gov-sg-sms-sender-id-missing-pressed-cause = 我已经按了，或输入了资料。

# $scamshield-helpline: number of the ScamShield Helpline
gov-sg-sms-sender-id-missing-pressed-cure = 谁都可能遇到这种事。告诉 { $scamshield-helpline } 您做了什么，他们可以替您接通银行。

# $sms-gov-site: web address about government messages
gov-sg-sms-sender-id-missing-report = 如果您愿意，可以在 { $sms-gov-site } 填表举报。您可以请人帮您。

## Without a smartphone

gov-sg-sms-sender-id-without-any = 任何手机都能收{ -sms }，旧式手机也可以对照。
gov-sg-sms-sender-id-without-desk = 您可以把简讯给柜台的工作人员看。

## Is this really them?

# $gov-sg-label-sender: the sender as the phone shows it
gov-sg-sms-sender-id-genuine-name = 发送者是“{ $gov-sg-label-sender }”，不是电话号码，也不是更长的名字。

gov-sg-sms-sender-id-genuine-secret = 不要把密码和{ -otp }告诉任何人。就算对方说是政府人员，也不要说。

# $scamshield-helpline: number of the ScamShield Helpline
gov-sg-sms-sender-id-genuine-doubt = 有疑问时，什么都不要按，打 { $scamshield-helpline } 问一问。
