### CareShield Life: the insurance that pays each month when one needs long care.

careshield-life-name = { -careshield-life }
careshield-life-short = 需要长期护理时，每月给钱
careshield-life-what = 这是保险。如果您再也不能照顾自己，它每月给您钱。情况没好转，就一直给。

## Before you start

careshield-life-here = 打 { $aic-hotline }，或到 { -aic-link } 问。

## More about it

careshield-life-when-heading = 什么时候给

careshield-life-when-text = 日常活动有{ $careshield-acts }项：洗澡、穿衣、吃饭、如厕、走动、从床移到椅子。至少{ $careshield-needed }项要完全靠别人，才会给钱。

careshield-life-who-heading = 谁有这份保险

careshield-life-who-text = { $careshield-born }或以后出生的人，满{ $careshield-age }岁就有。更年长的人可以选择加入，所以不是人人都有。

careshield-life-who-ask = 请打 { $cpf-hotline }，问您有没有。

careshield-life-get-heading = 怎么申请
careshield-life-get-text = 先提出申请。然后有专人评估您需要多少帮助。
careshield-life-sum-heading = 每月的金额

careshield-life-sum-text = 从{ $careshield-grows-from }起，金额每年增加得比较快。已经在领的人，金额不变。
