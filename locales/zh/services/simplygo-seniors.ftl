### The PAssion Silver card and SimplyGo: cheaper rides for seniors, and how to get or replace the card.

simplygo-seniors-name = { -passion-silver-card }
simplygo-seniors-short = 较便宜的巴士和地铁车资
simplygo-seniors-what = 给年长公民的乘车卡，搭巴士和地铁较便宜。由 { -simplygo } 负责。

## Before you start

# $simplygo-hotline: number of the SimplyGo hotline
simplygo-seniors-here = 请到 { -simplygo } { -ticket-office }，或在网上办。想问地点，请打 { $simplygo-hotline }。

## More about it

simplygo-seniors-who-heading = 谁可以申请

# $pasc-age: least age in years
# $pasc-discount: how many percent less a fare may be
simplygo-seniors-who-text = 满{ $pasc-age }岁的公民。车资最多可以比其他成人便宜{ $pasc-discount }%。

simplygo-seniors-who-get = 在一些过路处用这张卡，绿人灯会亮得久一点。民众联络所也有会员价。
simplygo-seniors-how-heading = 怎么拿到卡

# $pasc-age: least age in years
# $pasc-before: how long before the birthday to apply
simplygo-seniors-how-letter = { $pasc-age }岁生日前会收到信。请在生日前至少{ $pasc-before }申请。

simplygo-seniors-how-new = 卡到期以前，新卡会寄给您。信里会说怎样启用。
simplygo-seniors-lost-heading = 如果卡不见了

# $simplygo-hotline: number of the SimplyGo hotline
simplygo-seniors-lost-text = 请打 { $simplygo-hotline }，问在哪里换新卡。要付手续费，请问清楚多少钱。

simplygo-seniors-plan-heading = 如果听说过要换卡

# $pasc-plan-dropped: day on which the plan was dropped
simplygo-seniors-plan-text = 曾有计划让所有成人改用 { -simplygo }，已在{ $pasc-plan-dropped }取消。

# $pasc-mail-first: first month in which cards were mailed
# $pasc-mail-last: last month in which cards were mailed
simplygo-seniors-plan-mail = 当时已有 { -simplygo } 卡的年长者，{ $pasc-mail-first }和{ $pasc-mail-last }收到寄来的新卡。

## Without a smartphone

simplygo-seniors-without-office = 可以亲自到 { -simplygo } { -ticket-office }办。

## Is this really them?

simplygo-seniors-genuine-cheap = 网上曾有假帖子卖便宜的{ -ez-link }，说可以无限乘车。请不要买。

# $simplygo-site: web address of SimplyGo
simplygo-seniors-genuine-site = 真正的网站是 { $simplygo-site }，请看清楚每个字母。
