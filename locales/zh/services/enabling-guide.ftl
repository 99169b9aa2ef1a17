### The Enabling Guide: where help for people with disabilities is gathered.

enabling-guide-name = { -enabling-guide }
enabling-guide-short = 给残障人士的援助
enabling-guide-what = 给残障人士看的网站。服务、津贴和给看护者的帮助，都集中在一处。
enabling-guide-what-now = 我们没有找到这个网站的新消息。请和帮手在 { -sg-enable } 的网站上找，或问柜台的工作人员。

## Before you start

enabling-guide-here = 用手机或电脑。

## More about it

enabling-guide-who-heading = 给谁
enabling-guide-who-text = 给残障人士，和照顾他们的人。
enabling-guide-agency-heading = 谁可以告诉您更多

enabling-guide-agency-text = { -sg-enable } 是帮助残障人士的机构。它的网站是 { $sg-enable-site }。

enabling-guide-money-heading = 如果需要钱

## Without a smartphone

enabling-guide-without-desk = 不需要智能手机。请柜台的工作人员找人替您查看。

## Is this really them?

enabling-guide-genuine-site = { -sg-enable } 真正的网站是 { $sg-enable-site }，请看清楚每个字母。
