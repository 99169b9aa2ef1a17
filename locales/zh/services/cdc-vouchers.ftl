### CDC vouchers: getting them, using them at a shop, and having them on paper.

cdc-vouchers-name = { -cdc-vouchers }
cdc-vouchers-short = 领取和使用购物券
cdc-vouchers-what = 这是政府发给每户新加坡公民家庭的购物券。在小贩摊位、商店和超市，可以当钱用。

## Before you start

cdc-vouchers-here = 民众联络所或俱乐部可以帮您。
cdc-vouchers-bring-card = 您的{ -nric }
cdc-vouchers-bring-singpass = 可以登录的 { -singpass }
cdc-vouchers-bring-phone = 您的手机（如果有）

## The rounds

cdc-vouchers-june-heading = { $cdc-june-start }开始发的购物券

cdc-vouchers-june-text = 每户新加坡公民家庭可得{ $cdc-june-amount }。可以用到{ $cdc-june-end }。

cdc-vouchers-january-heading = { $cdc-january-start }开始发的购物券

cdc-vouchers-january-text = 每户新加坡公民家庭可得{ $cdc-january-amount }。这批只能用到{ $cdc-january-end }，请先用这批。

cdc-vouchers-where-heading = 在哪里用
cdc-vouchers-where-text = 一半用在小贩摊位和邻里商店。另一半用在超市。
cdc-vouchers-next-heading = 还有新的购物券吗？

cdc-vouchers-next-text = 原定{ $cdc-planned-month }发的购物券，已提早在{ $cdc-june-start }发了。{ $cdc-planned-month }不会再发。

## Guide: get our vouchers

cdc-vouchers-claim-title = 领取我家的购物券
cdc-vouchers-claim-who = 家里只要有一个人替全家领取就行。这个人要有 { -singpass }。
cdc-vouchers-claim-who-shows = 一位年长者拿着手机，帮手坐在旁边看着。

cdc-vouchers-claim-open = 在手机或电脑打开 { $cdc-claim-site }。请自己输入这个网址，它会带您到真正的网页。
cdc-vouchers-claim-open-another = 手机或电脑屏幕上，长长的格子是写网址的地方。按一下，输入 { $cdc-claim-site }，再继续。

cdc-vouchers-claim-login = 在网页上选购物券，再用 { -singpass } 登录。领购物券不用付钱。
cdc-vouchers-claim-login-another = 用 { -singpass } 登录，网页就知道是您本人。购物券是给您的，不用付钱。
cdc-vouchers-claim-password-cause = 我忘了密码。
cdc-vouchers-claim-password-cure = 请在本指南的主页选 { -singpass }。那里会教您怎么设新密码。
cdc-vouchers-claim-already-cause = 网页说，我家的购物券已经领了。
cdc-vouchers-claim-already-cure = 家里有人已经替您领了。请家人把链接传给您。

cdc-vouchers-claim-sms = 等“{ $cdc-sms-sender }”发来的{ -sms }。里面有购物券的链接，请不要删除。

cdc-vouchers-claim-lost-cause = 我把{ -sms }删掉了。

cdc-vouchers-claim-lost-cure = 打开 { $cdc-claim-site }，再登录一次。在那里可以找回您的购物券。

cdc-vouchers-claim-share = 您可以把链接传给家人。谁有链接，谁就能用购物券，所以不要传给外人。

## Guide: use vouchers at a shop

cdc-vouchers-use-title = 在商店用购物券
cdc-vouchers-use-open = 打开领取时收到的{ -sms }，按里面的链接。购物券就会出现，不用再登录。
cdc-vouchers-use-link-cause = 链接打不开。
cdc-vouchers-use-link-cure = 看看手机有没有上网。然后再按一次{ -sms }里的链接。
cdc-vouchers-use-choose = 按您要用的面额。商家不找零钱，所以总数不要超过价钱。
cdc-vouchers-use-choose-another = 每张写着金额的图，都是购物券。选几张，加起来接近价钱就好，不要超过。
cdc-vouchers-use-change-cause = 购物券凑不到刚好的价钱。
cdc-vouchers-use-change-cure = 选的总数比价钱少一点就好。剩下的用现金付。

cdc-vouchers-use-show = 按“{ $cdc-label-show }”，就会出现{ -qr-code }。这时购物券还没有用掉。

cdc-vouchers-use-scan = 把手机拿在手上，让商家扫描{ -qr-code }。扫描后，购物券就用掉了。
cdc-vouchers-use-scan-another = 付钱要用手机上的黑白方块图。把屏幕转过去，给收钱的人看。

cdc-vouchers-use-left = 用掉的购物券写着“{ $cdc-label-redeemed }”。看“{ $cdc-label-balance }”，就知道还剩多少。

## Guide: get vouchers on paper

cdc-vouchers-paper-title = 领取印在纸上的购物券
cdc-vouchers-paper-bring = 带您的{ -nric }，到民众联络所或俱乐部去。
cdc-vouchers-paper-bring-shows = 有人用手举着{ -nric }。
cdc-vouchers-paper-ask = 告诉工作人员，您要印在纸上的购物券。他们会帮您用 { -singpass } 登录。
cdc-vouchers-paper-ask-shows = 柜台后的工作人员对年长者微笑。
cdc-vouchers-paper-password-cause = 我忘了密码。
cdc-vouchers-paper-password-cure = 请告诉工作人员您忘了。他们可以帮您设新密码。
cdc-vouchers-paper-use = 把纸上的购物券给商家看。商家用自己的手机扫描上面的{ -qr-code }，就完成了。

## Without a smartphone

cdc-vouchers-without-print = 民众联络所或俱乐部可以替您把购物券印在纸上。
cdc-vouchers-without-bring = 请带{ -nric }，也要有可以登录的 { -singpass }。
cdc-vouchers-without-letter = 您不用等信，最新的购物券不会另外寄信。

## Is this really them?

cdc-vouchers-genuine-sender = 真正的{ -sms }，发送者是“{ $cdc-sms-sender }”。

cdc-vouchers-genuine-site = 真正的网站是 { $cdc-claim-site } 和 { $cdc-site }。

cdc-vouchers-genuine-free = 领购物券时，不要付钱。不要说出银行登录资料，也不要安装应用。

cdc-vouchers-genuine-doubt = 有疑问时，请打 { $scamshield-helpline } 问一问。
