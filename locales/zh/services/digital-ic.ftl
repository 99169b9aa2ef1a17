### The Digital IC: showing who you are with the Singpass app.

digital-ic-name = { -digital-ic }
digital-ic-short = 手机里的{ -nric }
digital-ic-what = { -singpass } 应用里的{ -nric }。很多地方可以用它代替真的卡。

## Before you start

digital-ic-here = 可以，您自己的手机要有 { -singpass } 应用。

## More about it

digital-ic-where-heading = 哪里可以用

# $digital-ic-start: day from which government offices took it
digital-ic-where-text = 从{ $digital-ic-start }起，大多数政府柜台都可以用。综合诊疗所和公共图书馆也可以。

# $digital-ic-as-of: year in which this was so
digital-ic-where-card = { $digital-ic-as-of }，有些地方还要看真的卡，例如酒店。到{ -ica }办新卡时也要。

digital-ic-who-heading = 谁可以用
digital-ic-who-text = 有{ -nric }、也有 { -singpass } 应用的人。
digital-ic-lost-heading = 如果卡不见了

# $digital-ic-lost-days: how long one has to report a lost card
digital-ic-lost-text = 请在{ $digital-ic-lost-days }内向{ -ica }报失，申请新卡。有 { -digital-ic } 也要这样做。

## Guide: show it

digital-ic-show-title = 出示我的 { -digital-ic }
digital-ic-show-open = 打开 { -singpass } 应用，按写着 { -digital-ic } 的卡。
digital-ic-show-unlock = 用指纹、脸部或密码打开，卡就会出现。

# $digital-ic-label-barcode: words on a button of the app, in English
digital-ic-show-barcode = 在图书馆或综合诊疗所的机器前，按“{ $digital-ic-label-barcode }”。让机器扫描条码。

digital-ic-show-scan-cause = 机器扫描不到。
digital-ic-show-scan-cure = 把屏幕调亮，手机稍微倾斜。也可以出示真的卡。
digital-ic-show-close = 用完后关掉应用。手机要自己拿好。

## Without a smartphone

digital-ic-without-card = 照样出示{ -nric }就可以，不需要手机。

## Is this really them?

digital-ic-genuine-picture = 没有人应该叫您拍下或传送它的画面。如果有人要，请不要给。
digital-ic-genuine-lion = 真的 { -digital-ic } 上，狮子图案会动。
