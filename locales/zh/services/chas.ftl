### CHAS: paying less at the clinic, getting the card, and showing it.

chas-name = { -chas }
chas-short = 看医生和牙医可以少付钱
chas-what = 有了{ -chas }，新加坡公民到许多私人诊所和牙科诊所，可以少付钱。出示卡片，诊所就从账单扣除津贴。

## Before you start

chas-here = 可以用手机、电脑或表格申请。卡片在诊所使用。
chas-bring-card = 您的{ -chas-card }、{ -pioneer-card }或{ -merdeka-card }

## More about it

chas-danger-heading = 如果有人有生命危险
chas-danger-text = 请打 { $scdf-emergency } 叫救护车。
chas-card-heading = 有哪些卡
chas-card-colours = { -chas-card }有蓝卡、橙卡和绿卡。卡的颜色表示津贴有多少。
chas-card-older = { -pioneer-card }和{ -merdeka-card }也可以当{ -chas-card }用，津贴更多。
chas-for-heading = 哪些情况有津贴
chas-for-text = 伤风、发烧、长期疾病和一些牙科服务，都可能有津贴。请问诊所，您的卡可以用在哪里。

## Guide: apply for the card

chas-apply-title = 申请卡片
chas-apply-open = 在手机或电脑打开 { $chas-apply-site }。请自己输入网址。
chas-apply-login = 用 { -singpass } 登录。网页就会显示您的资料。
chas-apply-home = 填上同住一个地址的全部家人。全家只要交一份申请。
chas-apply-send = 全部再看一遍，才提交。提交以前，什么都不会改变。
chas-apply-wait = 等回音。卡片会寄到家里。有问题，可以在工作日打 { $chas-hotline }。

## Guide: use the card at a clinic

chas-clinic-title = 在诊所用卡
chas-clinic-find = 看医生以前，先问诊所收不收{ -chas-card }。您可以先打电话问。
chas-clinic-show = 在诊所柜台，出示卡片和{ -nric }。
chas-clinic-left-cause = 我把卡忘在家里了。
chas-clinic-left-cure = 您可以出示 { -singpass } 应用里的卡。如果没有应用，请问诊所。
chas-clinic-price = 先问要付多少钱。每家诊所的收费不同。
chas-clinic-pay = 看完医生，付剩下的钱。津贴已经从账单扣除。

## Guide: show the card on my phone

chas-phone-title = 用手机出示卡片
chas-phone-open = 在自己的手机打开 { -singpass } 应用，登录。
chas-phone-cards = 找“{ $chas-label-cards }”。用手指把卡一张一张推过去，直到看见{ -chas-card }。
chas-phone-none-cause = 里面没有这张卡。
chas-phone-none-cure = 请出示寄来的卡。满{ $chas-card-age }岁的人，应用里才有。有问题，请打 { $chas-hotline }。
chas-phone-show = 把手机给诊所人员看。手机要拿在自己手里。
chas-phone-close = 用完后，关掉应用。不要截图，也不要把卡的照片传给别人。

## Without a smartphone

chas-without-card = 寄来的卡和手机里的卡，一样可以用。
chas-without-form = 可以到民众联络所、综合诊疗所或医院拿表格。如果没有表格，请打 { $chas-hotline }。

## Is this really them?

chas-genuine-site = 真正的网站是 { $chas-site } 和 { $chas-apply-site }。
chas-genuine-free = 申请是免费的，不要为了这张卡付钱给任何人。
