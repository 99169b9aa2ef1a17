### MediShield Life: the insurance for large hospital bills that everybody has.

medishield-life-name = { -medishield-life }
medishield-life-short = 帮付大笔住院费
medishield-life-what = 终身的基本保险，帮您付大笔住院费。洗肾等昂贵的治疗，也帮忙付。

## Before you start

medishield-life-here = 在医院。请那里的职员替您索赔。

## More about it

medishield-life-who-heading = 谁有这份保险
medishield-life-who-text = 所有公民和永久居民都有，不管年纪多大、有没有病。不用报名。
medishield-life-pays-heading = 付多少
medishield-life-pays-text = 它付一部分账单，按政府医院较便宜的病房计算。住较贵的病房，自己要付更多。
medishield-life-fee-heading = 每年的保费
medishield-life-fee-text = 保费通常从您的{ -medisave }扣。很多人有津贴。没有人会因为付不起而失去保障。

medishield-life-fee-ask = 保费有时会调整。请打 { $cpf-hotline } 问您的保费。

## Without a smartphone

medishield-life-without-staff = 不需要手机。医院职员会告诉您要签什么文件。
