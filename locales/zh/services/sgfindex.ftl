### SGFinDex: seeing money at many banks in one place, with consent.

sgfindex-name = { -sgfindex }
sgfindex-short = 在一处看所有的钱
sgfindex-what = 在同一个页面，看您在多家银行有多少钱。您同意了才会显示。

## Before you start

sgfindex-here = 可以，用您自己手机里的银行应用。

## More about it

sgfindex-see-heading = 可以看到什么

# $sgfindex-banks: how many banks take part
sgfindex-see-banks = 您在{ $sgfindex-banks }家银行的钱：{ -dbs }与{ -posb }、{ -ocbc }、{ -uob }、{ -citibank }、{ -hsbc }、{ -maybank }和{ -standard-chartered }。

# $sgfindex-insurers: how many insurers take part
sgfindex-see-more = 还有{ $sgfindex-insurers }家保险公司，以及{ -cpf }、{ -hdb }和{ -iras }的资料。

sgfindex-how-heading = 怎么用
sgfindex-how-open = 打开银行自己的应用，选 { -sgfindex }。用 { -singpass } 登录，再选您同意显示什么。

# $sgfindex-consent: how long a consent lasts
sgfindex-how-year = { $sgfindex-consent }后，您的同意会自动失效。您也可以随时取消。

sgfindex-who-heading = 谁可以用
sgfindex-who-text = 有 { -singpass }，也在其中一家银行有户头的人。

# $sgfindex-then: year of these numbers
# $sgfindex-users-then: how many people had used it
sgfindex-who-then = { $sgfindex-then }，已有超过{ $sgfindex-users-then }人用过。

# $sgfindex-accounts-then: how many bank accounts were joined
# $sgfindex-looks-then: how many times people looked
sgfindex-who-links = 他们连接了超过{ $sgfindex-accounts-then }个银行户头，查看了{ $sgfindex-looks-then }次。

## Without a smartphone

sgfindex-without-leave = 不用也可以。您可以到银行当面问您户头里有多少钱。

## Is this really them?

sgfindex-genuine-bank = 只在银行真正的应用里同意，绝不要按信息里的链接。
