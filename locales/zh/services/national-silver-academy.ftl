### The National Silver Academy: courses for older people.

national-silver-academy-name = { -national-silver-academy }
national-silver-academy-short = 给年长者的课程
national-silver-academy-what = 给喜欢学习的年长者的课程。由学院、大学和社区团体开办。

## Before you start

national-silver-academy-here = 亲自到上课的地方。请打 { $aic-hotline }，问有什么课程。

## More about it

national-silver-academy-learn-heading = 可以学什么
national-silver-academy-learn-text = 可以学健康、电脑、艺术、理财等等。学习是为了乐趣，不是为了工作。
national-silver-academy-who-heading = 谁可以参加

national-silver-academy-who-text = 满{ $nsa-age }岁就可以参加。从{ $nsa-aic-since }起，由{ -aic }负责。

national-silver-academy-fee-heading = 要付多少

national-silver-academy-fee-text = { $nsa-fee-year }时，政府替公民付短期课程学费的一半，最多{ $nsa-fee-most }。有些课程可用{ -skillsfuture-credit }。

national-silver-academy-fee-ask = 报名前，先问现在的学费。

## Without a smartphone

national-silver-academy-without-call = 不需要智能手机。用任何电话打 { $aic-hotline }，或问柜台的工作人员。

## Is this really them?

national-silver-academy-genuine-pay = 学费只付给学校，不要按信息里的指示付钱。
