### GovCash: taking government money as cash without a bank account, or moving it to one.

govcash-name = { -govcash }
govcash-short = 没有银行户头也能领现金
govcash-what = 政府发的钱，可以在{ -ocbc }的{ -atm }领现金。您不需要有{ -ocbc }或其他银行的户头。

## Before you start

govcash-here = 可以到{ -ocbc }的{ -atm }领。分行开门时，里面的职员可以帮您。
govcash-bring-number = 您的“{ $govcash-label-reference }”（号码）

## More about it

govcash-who-heading = 谁会用到
govcash-who-text = 给公民用。政府发的钱如果没有进入银行户头，就用它来领。如果用{ -nric }号码连上 { -paynow }，钱会进入银行户头。

## Guide: take out cash

govcash-cash-title = 领现金
govcash-cash-number = 找出“{ $govcash-label-reference }”，这是{ $govcash-reference-length }位数的号码。它写在信里，登录 { $govbenefits-site } 也能看到。
govcash-cash-lost-cause = 我找不到那封信。
govcash-cash-lost-cure = 用 { -singpass } 登录 { $govbenefits-site } 查看。民众联络所或俱乐部可以帮您。
govcash-cash-go = 带着号码和{ -nric }，到{ -ocbc }的{ -atm }。您可以到分行，请职员在旁边教您。
govcash-cash-menu = 在{ -atm }的屏幕上选“{ $govcash-label-menu }”。不用银行卡。
govcash-cash-type = 输入信里的号码。慢慢来，每个数字都看清楚。
govcash-cash-nric = 然后输入{ -nric }号码。号码就在{ -nric }上。
govcash-cash-face = 看着{ -atm }的相机，让它确认是您本人。
govcash-cash-face-another = 站近一点，像照镜子那样看着机器，不要动。
govcash-cash-unknown-cause = 机器认不出我的脸。
govcash-cash-unknown-cure = 钱不会不见。请在{ -ocbc }分行开门时去，请职员帮忙。
govcash-cash-take = 拿现金，数一数。先收好钱，再离开{ -atm }。

## Guide: move the money to my bank

govcash-bank-title = 把钱转进我的银行户头
govcash-bank-link = 先用{ -nric }号码，在您的银行连上 { -paynow }。本指南的 { -paynow } 页会教您怎么做。
govcash-bank-open = 在手机打开 { -lifesg } 应用。如果没有，请从手机自带的应用商店下载。
govcash-bank-login = 用 { -singpass } 登录。然后在应用里找 { -govcash }。
govcash-bank-move = 选择把钱转到您的银行户头。看清楚名字和金额，再按确认。
govcash-bank-see = 看看银行户头，钱到了没有。如果没有，请问银行或柜台人员。

## Without a smartphone

govcash-without-machine = 用{ -atm }不需要手机。只要那个号码、{ -nric }号码，和您本人。
govcash-without-letter = 可能会有信寄给您，告诉您号码。

## Is this really them?

govcash-genuine-number = 像密码一样，不要把那个号码告诉别人。
govcash-genuine-free = 这是免费的。领自己的钱，不用付钱给任何人。
