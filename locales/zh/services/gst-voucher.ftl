### The GST Voucher: what it gives, how the money comes, and whether a message about it is real.

gst-voucher-name = { -gst-voucher }
gst-voucher-short = 现金、{ -medisave }、较低的水电费
gst-voucher-what = 这是政府给收入较低公民的援助。可能给现金，填补{ -medisave }，也可能减少水电费。

## Before you start

gst-voucher-here = 可以，用手机或电脑。民众联络所或俱乐部可以帮您查看。

## More about it

gst-voucher-who-heading = 谁可以领
gst-voucher-who-text = { $gstv-year }的条件是：公民，满{ $gstv-adult-age }岁，全年收入不超过{ $gstv-income }。名下的房产不能超过一间。
gst-voucher-cash-heading = 现金
gst-voucher-cash-text = { $gstv-year }是{ $gstv-cash-more }或{ $gstv-cash-less }，看住家的年值而定。之后的数目，请看 { $govbenefits-site }，或到柜台问。
gst-voucher-medisave-heading = { -medisave }
gst-voucher-medisave-text = { $gstv-year }，满{ $gstv-medisave-age }岁的公民，{ -medisave }户头可得{ $gstv-medisave-least }到{ $gstv-medisave-most }。这笔钱用来付医药费，不是现金。
gst-voucher-usave-heading = { -u-save }
gst-voucher-usave-text = 许多组屋家庭的水电煤气费会因此减少。会自动从账单扣除，不用申请。
gst-voucher-usave-amount = { $gstv-usave-first }到{ $gstv-usave-last }，总共{ $gstv-usave-least }到{ $gstv-usave-most }，看组屋类型而定。最后一次在{ $gstv-usave-last }。
gst-voucher-way-heading = 现金怎么发给您
gst-voucher-way-text = 如果您以前领过政府发的钱，就会自动收到。钱会进入用{ -nric }号码连上 { -paynow } 的户头。
gst-voucher-way-cash = 只用手机号码连 { -paynow }，收不到这笔钱。如果没有银行户头，可以通过 { -govcash } 领。

## Guide: see what I may get

gst-voucher-see-title = 查看我可以得到什么
gst-voucher-see-open = 在手机或电脑打开 { $govbenefits-site }。请自己输入网址，信息里的链接可能是假的。
gst-voucher-see-open-another = 手机或电脑屏幕上，长长的格子是写网址的地方。按一下，输入 { $govbenefits-site }，再继续。
gst-voucher-see-login = 在那个网页用 { -singpass } 登录。网页就会显示您的资料。
gst-voucher-see-read = 慢慢看您可能得到什么。只是看，不会改变任何东西。
gst-voucher-see-bank = 看看政府记录的是哪个银行户头。这个户头您还在用吗？
gst-voucher-see-old-cause = 那是旧的户头。
gst-voucher-see-old-cure = 请用{ -nric }号码，在您的银行连上 { -paynow }。本指南的 { -paynow } 页会教您怎么做。
gst-voucher-see-out = 看完了，请退出。别人也用这台电脑时，更要记得。

## Guide: is this message real?

gst-voucher-real-title = 这个发钱的信息是真的吗？
gst-voucher-real-wait = 先不要按链接，也不要回复。真的信息，慢慢看也不迟。
gst-voucher-real-sender = 看是谁发来的。真正的{ -sms }，发送者是“{ $gstv-sms-sender }”。
gst-voucher-real-look = 自己输入 { $govbenefits-site }，用 { -singpass } 登录。那里会显示您有没有这笔钱。
gst-voucher-real-call = 如果还不确定，请打 { $scamshield-helpline }，把信息读给他们听。

## Without a smartphone

gst-voucher-without-centre = 民众联络所、俱乐部或 { -servicesg } 中心可以帮您用 { -singpass } 查看。
gst-voucher-without-letter = 如果 { -singpass } 没有您的手机号码，可能会寄信到{ -nric }上的地址。
gst-voucher-without-cash = 没有银行户头，可以通过 { -govcash }，在{ -atm }领现金。

## Is this really them?

gst-voucher-genuine-sender = 真正的{ -sms }，发送者是“{ $gstv-sms-sender }”。它绝不会叫您回复。
gst-voucher-genuine-site = 真正的网站是 { $govbenefits-site }，请看清楚每个字母。
gst-voucher-genuine-bank = 如果要更改银行户头，政府会寄信，不会用{ -sms }或 { -whatsapp } 通知您。
gst-voucher-genuine-sums = 许多网页写的数目和日期是假的。请只看真正的网站。
