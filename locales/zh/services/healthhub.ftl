### HealthHub: booking a visit, seeing results, and a message about a bill.

healthhub-name = { -healthhub }
healthhub-short = 预约看病，查看结果
healthhub-what = 这是照顾健康的应用和网站。您可以看综合诊疗所和公立医院的预约、检验结果和药物。

## Before you start

healthhub-here = 可以，用您自己的手机。网站也可以用电脑打开。
healthhub-bring-phone = 您的智能手机（如果要用应用）
healthhub-bring-singpass = 可以登录的 { -singpass }
healthhub-bring-card = 您的预约卡或预约信（如果有）

## More about it

healthhub-family-heading = 让家人帮您
healthhub-family-text = 您可以在 { -healthhub } 里指定一位信任的人。要用您自己的 { -singpass } 来办。
healthhub-family-counter = 怎么办，可以问诊所柜台。双方最好都带{ -nric }。
healthhub-one-heading = 应用不止一个
healthhub-one-text = 有些医院有自己的应用。到{ $healthhub-one-app-year }，它们会和 { -healthhub } 合并成一个应用。
healthhub-one-language = 这些应用有英文、华文、马来文和淡米尔文。

## Guide: book a visit

healthhub-book-title = 预约综合诊疗所
healthhub-book-open = 打开 { -healthhub } 应用。如果没有，请从手机自带的应用商店下载。
healthhub-book-open-another = 您也可以用电脑打开 { $healthhub-site }。信息里传来的应用可能是假的。
healthhub-book-login = 用 { -singpass } 登录。密码不要给任何人看。
healthhub-book-password-cause = 我忘了密码。
healthhub-book-password-cure = 请在本指南的主页选 { -singpass }。那里会教您怎么设新密码。
healthhub-book-visits = 按“{ $healthhub-label-appointments }”，再选新的预约。
healthhub-book-choose = 选您要去的综合诊疗所，再选方便的日期和时间。这时还没有预约。
healthhub-book-choose-another = 您可以返回，看其他日子。选您方便的时间。
healthhub-book-full-cause = 时间都满了，选不到。
healthhub-book-full-cure = 请打电话给综合诊疗所，或亲自去问。每天都留一些名额给没有预约的人。
healthhub-book-check = 再看一次地点、日期和时间。如果都对，就按确认。
healthhub-book-check-another = 如果有错，请返回再选。没有人会怪您。
healthhub-book-keep = 把日期和时间写在纸上，贴在看得到的地方。

## Guide: see my results

healthhub-see-title = 看检验结果和药物
healthhub-see-open = 打开 { -healthhub } 应用，或用电脑打开 { $healthhub-site }。
healthhub-see-login = 用 { -singpass } 登录。密码不要给任何人看。
healthhub-see-password-cause = 我忘了密码。
healthhub-see-password-cure = 请在本指南的主页选 { -singpass }。那里会教您怎么设新密码。
healthhub-see-find = 找检验结果或药物，按您要看的那一项。
healthhub-see-read = 慢慢看。结果是您的私事，可以请帮手先转过头去。
healthhub-see-ask = 看不明白，就问医生或护士。不要自己停药、换药或改药量。
healthhub-see-ask-shows = 柜台后的工作人员对年长者微笑。

## Guide: a message about a bill

healthhub-bill-title = 信息说我要付钱
healthhub-bill-wait = 不要按信息里的链接，先放着。您有时间慢慢查。
healthhub-bill-open = 自己打开 { -healthhub } 应用，用 { -singpass } 登录。
healthhub-bill-look = 在应用里看账单。综合诊疗所和公立医院的账单，那里都有。
healthhub-bill-nothing-cause = 应用里没有账单。
healthhub-bill-nothing-cure = 那就不要付。请打预约卡或信上的电话问诊所，或打 { $scamshield-helpline }。
healthhub-bill-pay = 您可以在应用里付，或到诊所柜台付。只付您清楚的账单。

## Without a smartphone

healthhub-without-call = 您可以打电话给综合诊疗所预约。电话号码在预约卡或信上。
healthhub-without-walk = 您也可以亲自去综合诊疗所，工作人员可以替您预约。
healthhub-without-computer = 您可以用任何电脑打开 { $healthhub-site }。
healthhub-without-family = 您可以在 { -healthhub } 里指定信任的人，请他们帮您办。

## Is this really them?

healthhub-genuine-store = 只从手机自带的应用商店下载。曾有人用 { -whatsapp } 传假的应用。
healthhub-genuine-site = 真正的网站是 { $healthhub-site }，请看清楚每个字母。
healthhub-genuine-link = 看账单和预约，请自己打开应用，不要按信息里的链接。
healthhub-genuine-doubt = 有疑问时，请打 { $scamshield-helpline } 问一问。
