### RedeemSG: the system with which shops take vouchers.

redeemsg-name = { -redeemsg }
redeemsg-short = 商家怎样收购物券
redeemsg-what = 这是{ -cdc-vouchers }背后的系统。商家用它来收您手机里的购物券。

## Before you start

redeemsg-here = 只能在接受这些购物券的商店和摊位。

## More about it

redeemsg-you-heading = 和您有什么关系
redeemsg-you-app = 这个名字的应用是给商家用的。您用购物券，不需要应用。
redeemsg-you-how = 想知道怎样用，请选本指南的{ -cdc-vouchers }。
redeemsg-shop-heading = 在店里
redeemsg-shop-scan = 您出示{ -qr-code }，商家用应用扫描。
redeemsg-shop-change = 商家不会找钱，所以选的数目不要超过价钱。
redeemsg-language-heading = 您的语言
redeemsg-language-text = 购物券网页有英文、华文、马来文和淡米尔文。
