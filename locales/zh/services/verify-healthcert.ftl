### Verify: how officers checked COVID-19 papers for travel. Not the same as Singpass Verify.

verify-healthcert-name = { -verify-healthcert }（{ -healthcerts }）
verify-healthcert-short = 检查{ -covid }证书
verify-healthcert-what = 航空公司和关卡官员曾用它检查{ -covid }证书是不是真的。您自己不必用它。
verify-healthcert-what-now = 您什么都不用做。出国前，请问航空公司需要什么文件。

## Before you start

verify-healthcert-here = 不能，您也不需要。有不明白的，可以到柜台问。

## More about it

verify-healthcert-now-heading = 现在还有吗？

# $verify-healthcert-news: month of the last news of it
verify-healthcert-now-text = 我们找到的最后消息来自{ $verify-healthcert-news }。不知道它停用了没有，也不知道几时停用。

verify-healthcert-how-heading = 当时怎么用
verify-healthcert-how-text = 官员扫描证书上的{ -qr-code }。这会显示{ -moh }有没有盖章，内容有没有被改过。
verify-healthcert-other-heading = 不是 { -singpass-verify }

# $singpass-helpdesk: number of the Singpass help desk
verify-healthcert-other-text = { -singpass-verify } 是另一回事，只是名字相似。有关 { -singpass }，请打 { $singpass-helpdesk }。
