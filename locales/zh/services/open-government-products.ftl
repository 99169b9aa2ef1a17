### Open Government Products: the team that makes free tools for the public.

open-government-products-name = { -ogp }
open-government-products-short = { -scamshield } 背后的团队
open-government-products-what = 这是政府里的一个团队，为大家制作免费的数码工具。

## More about it

open-government-products-made-heading = 做过什么
open-government-products-made-text = 它做了防诈骗的 { -scamshield }，也做了政府表格 { -formsg }。
open-government-products-made-more = 发购物券的工具 { -redeemsg } 也是它做的。
open-government-products-work-heading = 它怎么做
open-government-products-work-text = 每年一月，团队放下大部分其他工作，想新办法帮助大家。
open-government-products-work-events = 它也和{ -govtech }办活动，让人把点子试做出来。
open-government-products-you-heading = 和您有什么关系
open-government-products-you-text = 您不用做什么。您可能已经在用它的工具。
