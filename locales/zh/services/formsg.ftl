### FormSG: how to know a real form of the government, and how to fill it in.

formsg-name = { -formsg }
formsg-short = 这份表格是政府的吗？
formsg-what = 这是政府的网上表格。许多政府机构用它来收集您的资料。

## Before you start

formsg-here = 可以。您可以跟这里柜台的工作人员一起看表格。
formsg-bring-message = 叫您填表格的信息或信件
formsg-bring-phone = 您的手机，因为可能要收验证码
formsg-bring-singpass = 可以登录的 { -singpass }（如果表格要用）

## More about it

formsg-asks-heading = 表格可能会问什么
formsg-asks-text = 它可能要您用 { -singpass } 登录，也可能发验证码，确认是您的号码。
formsg-asks-never = 它绝不会问银行密码，也不会问银行发的验证码。
formsg-fee-heading = 如果表格要您付钱
formsg-fee-text = 有些表格要付费。如果您没想到要付钱，先问那个机构。

## Guide: is this form real?

formsg-real-title = 这份表格是真的吗？
formsg-real-wait = 先不要填。想一想：您原本知道这个机构会给您表格吗？
formsg-real-address = 看屏幕上方的网址。真正的 { -formsg } 表格，以 { $formsg-site } 开头，接着是一条斜线“/”。
formsg-real-address-another = 按一下网址，就能看到全部。逐个字母看，看到第一条斜线“/”为止。
formsg-real-other-cause = 网址看起来不一样。
formsg-real-other-cure = 什么都不要输入。请打 { $scamshield-helpline }，把网址念给他们听。
formsg-real-line = 上方会写“{ $formsg-label-line }”。假网页也能照抄，所以要以网址为准。
formsg-real-office = 看看是哪个机构要资料，为什么要。跟帮手一起想，合不合理。
formsg-real-office-shows = 一位年长者拿着手机，帮手坐在旁边看着。
formsg-real-ask = 如果还是不确定，请打 { $scamshield-helpline } 问一问。日夜都有真人接听。

## Guide: fill in a form

formsg-fill-title = 填写表格
formsg-fill-open = 打开表格，看网址。必须以 { $formsg-site } 开头，接着是一条斜线“/”。
formsg-fill-gone-cause = 网页说没有这份表格。
formsg-fill-gone-cure = 请问给您链接的机构，表格可能已经关闭了。
formsg-fill-login = 如果看到“{ $formsg-label-login }”，就按一下，然后登录。有些资料可能会自动填好。
formsg-fill-forgot-cause = 我忘了密码。
formsg-fill-forgot-cure = 请在本指南的主页选 { -singpass }。那里会教您怎么设新密码。
formsg-fill-answer = 一题一题回答，慢慢来。最后按提交之前，资料不会送出去。
formsg-fill-verify = 如果号码旁边有“{ $formsg-label-verify }”，请按一下。您会收到{ -sms }，把验证码输入表格。
formsg-fill-verify-another = 表格要确认手机是您的。验证码在{ $formsg-code-valid }内有效。
formsg-fill-none-cause = 我收不到验证码。
formsg-fill-none-cure = 看看号码有没有写对。然后按“{ $formsg-label-resend }”。
formsg-fill-send = 全部再看一次，然后按“{ $formsg-label-send }”。
formsg-fill-send-another = 现在还可以改答案。按了按钮，表格就送到那个机构。
formsg-fill-keep = 把“{ $formsg-label-response }”写下来。有了它，机构就能找到您的表格。

## Without a smartphone

formsg-without-computer = 您可以用任何电脑填写表格。
formsg-without-paper = 您可以问那个机构，有没有纸张表格，或可以去的柜台。
formsg-without-desk = 这里柜台的工作人员可以念表格给您听。不想让人知道的，请自己输入。

## Is this really them?

formsg-genuine-address = 真正的表格，网址以 { $formsg-site } 开头，接着是斜线“/”。请看清楚每个字母。
formsg-genuine-ending = 政府网址，在第一条斜线“/”前面，以“{ $formsg-ending }”结尾。
formsg-genuine-bank = 要银行密码或银行验证码的表格，不是政府的。
formsg-genuine-app = 填表格不需要安装应用。
formsg-genuine-doubt = 有疑问时，请打 { $scamshield-helpline } 问一问。
