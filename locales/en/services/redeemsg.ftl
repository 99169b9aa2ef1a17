### RedeemSG: the system with which shops take vouchers.

redeemsg-name = { -redeemsg }
redeemsg-short = How shops take your vouchers
redeemsg-what = The system behind { -cdc-vouchers }. Shops use it to take the vouchers on your phone.

## Before you start

redeemsg-here = Only at shops and stalls that take these vouchers.

## More about it

redeemsg-you-heading = What it means for you
redeemsg-you-app = The app with this name is for shops. You need no app for your vouchers.
redeemsg-you-how = To see each step, choose { -cdc-vouchers } in this guide.
redeemsg-shop-heading = At the shop
redeemsg-shop-scan = You show a { -qr-code }. The shop scans it with its app.
redeemsg-shop-change = No change is given, so do not choose more than the price.
redeemsg-language-heading = In your own language
redeemsg-language-text = The voucher page can be read in English, Chinese, Malay and Tamil.
