### RedeemSG: the system with which shops take vouchers.

redeemsg-name = { -redeemsg }
redeemsg-short = Cara kedai menerima baucar
redeemsg-what = Sistem di sebalik { -cdc-vouchers }. Kedai menggunakannya untuk menerima baucar pada telefon anda.

## Before you start

redeemsg-here = Hanya di kedai dan gerai yang menerima baucar ini.

## More about it

redeemsg-you-heading = Maksudnya bagi anda
redeemsg-you-app = Aplikasi dengan nama ini adalah untuk kedai. Anda tidak perlu aplikasi untuk baucar anda.
redeemsg-you-how = Untuk melihat setiap langkah, pilih { -cdc-vouchers } dalam panduan ini.
redeemsg-shop-heading = Di kedai
redeemsg-shop-scan = Anda menunjukkan { -qr-code }. Kedai mengimbasnya dengan aplikasi kedai.
redeemsg-shop-change = Wang baki tidak diberi, jadi jangan pilih lebih daripada harganya.
redeemsg-language-heading = Dalam bahasa anda sendiri
redeemsg-language-text = Laman baucar boleh dibaca dalam bahasa Inggeris, Cina, Melayu dan Tamil.
