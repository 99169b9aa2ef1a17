### Blocking calls and messages from abroad: what it does, and how to have it.

block-overseas-calls-name = 挡住国外来电
block-overseas-calls-short = 少接诈骗电话
block-overseas-calls-what = 电信公司可以替您挡住国外的电话和简讯。可以开，也可以关。

## Before you start

block-overseas-calls-here = 打电话给电信公司，或请人陪您用它的应用。
block-overseas-calls-bring = 您自己的手机

## More about it

block-overseas-calls-who-heading = 谁可以用
block-overseas-calls-who-text = { -m1 }、{ -simba }、{ -singtel }和{ -starhub }的手机用户。如果是别的公司，可以问它有没有这项服务。
block-overseas-calls-what-heading = 会挡住什么
block-overseas-calls-what-calls = 外国号码的电话都会被挡住。新加坡号码照样打得进来，对方人在国外也一样。

# $block-overseas-sms-year: year in which many had messages blocked too
block-overseas-calls-what-sms = 国外的{ -sms }也可以挡住。到{ $block-overseas-sms-year }，已经有很多人这样做。

block-overseas-calls-family-heading = 如果家人在国外
block-overseas-calls-family-text = 他们用外国号码打来，您会接不到。这项服务随时可以关掉。

# $block-overseas-plus: what the phone shows before the number of a call from abroad
block-overseas-calls-plus-heading = 显示“{ $block-overseas-plus }”的电话

# $block-overseas-plus-since: month since which calls are marked
# $block-overseas-plus: what the phone shows before the number of a call from abroad
block-overseas-calls-plus-text = 国外的骗子会假冒新加坡号码。从{ $block-overseas-plus-since }起，这种来电的号码前会显示“{ $block-overseas-plus }”。

## Guide: have it turned on

block-overseas-calls-on-title = 开始挡住国外来电
block-overseas-calls-on-find = 看看您用的是哪家电信公司。手机账单上有它的名字。
block-overseas-calls-on-call = 打电话给公司。在账单上找它的号码，或请人帮您找。
block-overseas-calls-on-say = 说您要挡住国外的电话和{ -sms }。每家公司的做法不同，请照他们说的做。
block-overseas-calls-on-off = 问以后怎样关掉。把方法写下来，留着。

## Without a smartphone

block-overseas-calls-without-call = 不需要智能手机，打电话请公司办就可以。

## Is this really them?

block-overseas-calls-genuine-self = 请自己打给公司。如果有人打来说要帮您办，您可以挂断。
