### Notarise: the official stamp on COVID-19 papers for travel. Whether it is still there is not known.

notarise-name = { -notarise }
notarise-short = 为{ -covid }证书盖章
notarise-what = 这个政府网站曾为旅行用的{ -covid }证书（{ -healthcerts }）盖章。这样，外国才相信证书是真的。
notarise-what-now = 您要出国吗？请先问航空公司，到底需不需要这种证书。

## Before you start

notarise-here = 不能。请问航空公司，或到柜台问怎样联络航空公司。

## More about it

notarise-now-heading = 现在还有吗？

# $notarise-news: month of the last news of it
notarise-now-text = 我们找到的最后消息来自{ $notarise-news }。之后可能已经关闭。

notarise-how-heading = 当时怎么用
notarise-how-text = 大家用 { -singpass } 登录。证书会寄到电邮，也会出现在 { -singpass } 应用里。
notarise-other-heading = 其他文件
notarise-other-text = 它只为{ -covid }证书盖章。其他要在国外用的文件，请找公证律师（{ -notary-public }）。

## Is this really them?

# $notarise-site: web address of Notarise
notarise-genuine-site = 如果还开着，官方网址是 { $notarise-site }。请看清楚每个字母。
