### HDB: safer fittings at home for seniors, and the flat's own page.

hdb-services-name = { -hdb }服务
hdb-services-short = 让家更安全，查看组屋资料
hdb-services-what = 给组屋居民的服务。您可以让家里更安全，也可以上网看组屋的资料。

## Before you start

hdb-services-here = 用手机或电脑。
hdb-services-bring-singpass = 可以登录的 { -singpass }
hdb-services-bring-letters = { -hdb }寄来的信（如果有）

## More about it

hdb-services-pay-heading = 安全设施要付多少钱
hdb-services-pay-text = 这些设施属于{ -ease }，大部分费用由政府付。您付多少要看组屋类型，同意前请先问。
hdb-services-call-heading = 有电话可以打吗？

# $hdb-site: web address of HDB
hdb-services-call-text = 旧号码可能已经不能用，所以本指南不提供。请看 { $hdb-site }，或问柜台的工作人员。

## Guide: Make my home safer

hdb-services-safer-title = 让我的家更安全

# $hdb-ease-age: age from which a home may get the fittings
# $hdb-ease-as-of: year in which these ages were published
hdb-services-safer-who = 如果家里有人满{ $hdb-ease-age }岁，您可能可以申请{ -ease }。这是{ -hdb }在{ $hdb-ease-as-of }公布的。

hdb-services-safer-who-another = { -ease }由{ -hdb }推行，让年长者的家更安全。
hdb-services-safer-who-shows = 一位年长者拿着手机，帮手坐在旁边看着。
hdb-services-safer-younger-cause = 家里没有人到这个岁数。

# $hdb-ease-age-help: the same for somebody who needs help every day
hdb-services-safer-younger-cure = 如果家里有人每天需要照顾，满{ $hdb-ease-age-help }岁也可以问。

hdb-services-safer-what = 想一想需要什么：扶手、防滑地面、淋浴座椅，或斜坡。

# $hdb-site: web address of HDB
# $hdb-label-ease: words on the HDB website, in English
hdb-services-safer-open = 打开 { $hdb-site }，请自己输入网址。然后在网页上找“{ $hdb-label-ease }”。

# $hdb-site: web address of HDB
hdb-services-safer-open-another = 手机或电脑屏幕上，长长的格子是写网址的地方。按一下，输入 { $hdb-site }，再继续。

hdb-services-safer-apply = 看看网页，照着它说的申请。如果要登录，请用 { -singpass }。
hdb-services-safer-alone-cause = 我自己不会做。
hdb-services-safer-alone-cure = 请家人或柜台的工作人员帮忙。给他们看这一页。
hdb-services-safer-password-cause = 我忘了密码。
hdb-services-safer-password-cure = 请在本指南的主页选 { -singpass }。那里会教您怎么设新密码。
hdb-services-safer-visit = 可能有人上门来看。开铁门前，请先看那个人的证件。
hdb-services-safer-visit-shows = 有人用手举着{ -nric }。
hdb-services-safer-agree = 问清楚要做什么、您要付多少钱。都明白了，才同意。
hdb-services-safer-agree-shows = 一位年长者拿着手机，帮手坐在旁边看着。

## Guide: See my flat’s own page

hdb-services-page-title = 查看我的组屋资料

# $hdb-site: web address of HDB
hdb-services-page-open = 在手机或电脑打开 { $hdb-site }。请自己输入网址，信息里的链接可能是假的。

# $hdb-site: web address of HDB
hdb-services-page-open-another = 手机或电脑屏幕上，长长的格子是写网址的地方。按一下，输入 { $hdb-site }，再继续。

# $hdb-label-page: words on the HDB website, in English
hdb-services-page-login = 找“{ $hdb-label-page }”，按一下。用 { -singpass } 登录。

hdb-services-page-login-another = 这是您和您的组屋专用的网页。用 { -singpass } 登录，它就知道是您本人。
hdb-services-page-password-cause = 我忘了密码。
hdb-services-page-password-cure = 请在本指南的主页选 { -singpass }。那里会教您怎么设新密码。
hdb-services-page-look = 找您想看的信或付款资料。只看不按，什么都不会改变。
hdb-services-page-missing-cause = 我找不到要看的资料。
hdb-services-page-missing-cure = 先放着没关系。请问柜台的工作人员。如果有信，请带来。
hdb-services-page-leave = 看完后，请退出登录，再关掉网页。这样，后面的人就看不到您的资料。

## Without a smartphone

hdb-services-without-computer = 您可以用电脑代替手机。
hdb-services-without-desk = 想当面谈，请先问柜台的工作人员：去哪里、要不要预约。

## Is this really them?

# $hdb-site: web address of HDB
hdb-services-genuine-site = 真正的网站是 { $hdb-site }，请看清楚每个字母。

hdb-services-genuine-door = 有人上门时，请先看证件。不要把 { -singpass } 资料或手机交给任何人。
hdb-services-genuine-officer = 政府官员绝不会在电话里叫您转钱。

# $scamshield-helpline: number of the ScamShield Helpline
hdb-services-genuine-doubt = 有疑问时，请打 { $scamshield-helpline } 问一问。
