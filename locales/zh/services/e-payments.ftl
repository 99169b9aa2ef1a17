### E-payments: the national work that made paying without cash easy.

e-payments-name = 不用现金付款
e-payments-short = 在店里用手机付款
e-payments-what = 一项国家计划，让大家在商店和小贩摊位不用现金也能付款。

## More about it

e-payments-is-heading = 这是什么
e-payments-is-norm = 在新加坡，许多人现在每天用手机或银行卡付款。

# $epay-label-start: month in which SGQR began
e-payments-is-label = 店里可能贴着 { -sgqr }。从{ $epay-label-start }起，一个{ -qr-code }可以用多种方式付款。

e-payments-hawker-heading = 在小贩摊位

# $epay-stalls-when: month of that number
# $epay-stalls: how many stall holders had signed up
e-payments-hawker-text = 到{ $epay-stalls-when }，已有{ $epay-stalls }名摊主报名使用。

e-payments-you-heading = 和您有什么关系
e-payments-you-pay = 您可以用手机付钱和收钱。想知道怎样做，请选本指南的 { -paynow }。
e-payments-you-cash = 很多地方还可以付现金。收钱的人不需要知道您的密码。
