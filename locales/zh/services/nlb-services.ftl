### Public libraries: reading, borrowing, and lessons on the phone.

nlb-services-name = 公共图书馆
nlb-services-short = 看书、看报、学用手机
nlb-services-what = 可以看书看报、借书、学习的地方。

## Before you start

nlb-services-here = 亲自到图书馆，或用手机应用 { -nlb-mobile }。

## More about it

nlb-services-read-heading = 看书和借书
nlb-services-read-text = 您可以在那里看书看报。成为会员，就可以借书回家，在限期前归还。
nlb-services-read-app = 用 { -nlb-mobile } 应用，也可以在手机上看书。
nlb-services-learn-heading = 学用手机

nlb-services-learn-text = { $nlb-lessons-since }，{ $nlb-libraries }间图书馆开始给年长者上免费课。可以到图书馆问，现在还有没有。

nlb-services-who-heading = 谁可以去
nlb-services-who-text = 人人都可以进去看书。要借书，先用{ -nric }登记一次。

## Without a smartphone

nlb-services-without-counter = 不需要智能手机。带{ -nric }到图书馆的柜台问一问。

## Is this really them?

nlb-services-genuine-site = 真正的网站是 { $nlb-site }，请看清楚每个字母。
