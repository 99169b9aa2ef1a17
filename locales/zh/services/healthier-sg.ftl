### Healthier SG: one clinic that looks after you, joining it, and the first visit.

healthier-sg-name = { -healthier-sg }
healthier-sg-short = 由同一家诊所照顾您
healthier-sg-what = 您选一家诊所，由那里的医生帮您保持健康。您和医生一起定下健康计划。

## Before you start

healthier-sg-here = 可以用手机报名，或到参与的诊所报名。

## More about it

healthier-sg-who-heading = 谁可以参加
healthier-sg-who-text = 满{ $healthier-sg-age }岁的公民和永久居民。
healthier-sg-cost-heading = 哪些免费
healthier-sg-cost-text = 第一次为健康计划看医生是免费的。公民照计划做检查和打疫苗，也免费。
healthier-sg-cost-other = 其他时候看医生可能要付钱，请先问诊所。

## Guide: join at a clinic

healthier-sg-clinic-title = 到诊所报名
healthier-sg-clinic-choose = 想一想您常去哪家诊所或综合诊疗所。选认识您的医生最好。
healthier-sg-clinic-ask = 打电话或亲自去，问那家诊所有没有参与{ -healthier-sg }。
healthier-sg-clinic-not-cause = 我的诊所没有参与。
healthier-sg-clinic-not-cure = 您可以选别的诊所，或综合诊疗所。请问柜台人员，住家附近有哪家。
healthier-sg-clinic-join = 在诊所出示{ -nric }，说您要报名。诊所人员可以帮您。
healthier-sg-clinic-book = 请他们安排第一次看医生的日期和时间，并写下来给您。

## Guide: join on my phone

healthier-sg-phone-title = 用手机报名
healthier-sg-phone-open = 在手机打开 { -healthhub } 应用。如果没有，请从手机自带的应用商店下载。
healthier-sg-phone-login = 用 { -singpass } 登录，应用就知道是您本人。
healthier-sg-phone-find = 找“{ $healthier-sg-label }”，按一下。
healthier-sg-phone-find-another = 那是一张写着这些字的长方形图片。用手指把画面往上推，直到看见它。
healthier-sg-phone-name = 选您自己的名字，再选报名。
healthier-sg-phone-clinic = 选您要的诊所。看清楚名称和地址，再按确认。
healthier-sg-phone-book = 预约第一次看医生的时间。您也可以打电话给诊所预约。

## Guide: the first visit

healthier-sg-visit-title = 第一次看医生会做什么
healthier-sg-visit-bring = 带{ -nric }去。您也可以请信任的人陪您去。
healthier-sg-visit-measure = 他们会量身高、体重和血压，也会问您的生活习惯，例如有没有抽烟。
healthier-sg-visit-goals = 您和医生一起决定，怎样让身体更好。觉得难做到的事，请告诉医生。
healthier-sg-visit-checks = 请问医生，您要做哪些检查、打哪些疫苗，去哪里做。
healthier-sg-visit-year = 请问医生，下次什么时候来。每年和诊所一起看一次健康计划比较好。

## Without a smartphone

healthier-sg-without-clinic = 您可以到参与的诊所报名，诊所人员会帮您。
healthier-sg-without-family = 如果您同意，家人可以用 { -healthhub } 替您报名。

## Is this really them?

healthier-sg-genuine-site = 真正的网站是 { $healthier-sg-site }，请看清楚每个字母。
healthier-sg-genuine-link = 不用按信息里的链接。请自己打开 { -healthhub }，或问诊所。
healthier-sg-genuine-free = 报名不用付钱给任何人。
