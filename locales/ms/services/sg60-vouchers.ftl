### SG60 vouchers: getting them, using them at a shop, and having them on paper, before they end.

sg60-vouchers-name = { -sg60-vouchers }
sg60-vouchers-short = Baucar untuk diri anda sendiri
sg60-vouchers-what = Baucar daripada pemerintah sempena ulang tahun Singapura. Setiap warga Singapura yang dewasa menerima baucar sendiri. Gunakannya seperti wang di gerai penjaja, kedai dan pasar raya.

## Before you start

sg60-vouchers-here = Balai rakyat dan kelab masyarakat boleh membantu anda.
sg60-vouchers-bring-singpass = { -singpass } anda sendiri

## More about it

# $sg60-end: last day of these vouchers
sg60-vouchers-end-heading = Boleh digunakan hingga { $sg60-end }

sg60-vouchers-end-text = Anda boleh menggunakannya hingga hari itu. Selepas hari itu, baucar ini tidak dapat digunakan lagi.
sg60-vouchers-amount-heading = Jumlah bagi setiap orang

# $sg60-senior-born: last year of birth of those who get more
# $sg60-senior-amount: money that older people get
# $sg60-adult-born-first: first year of birth of those who get less
# $sg60-adult-born-last: last year of birth of those who get less
# $sg60-adult-amount: money that other adults get
sg60-vouchers-amount-text = Lahir pada tahun { $sg60-senior-born } atau sebelumnya: { $sg60-senior-amount }. Lahir dari tahun { $sg60-adult-born-first } hingga { $sg60-adult-born-last }: { $sg60-adult-amount }.

sg60-vouchers-where-heading = Di mana boleh digunakan
sg60-vouchers-where-text = Separuh untuk penjaja dan kedai kejiranan. Separuh lagi untuk pasar raya. Semua kedai yang menerima { -cdc-vouchers } menerima baucar ini juga.

# $sg60-shops-site: web address of the list of shops
sg60-vouchers-where-list = Senarai kedai ada di { $sg60-shops-site }.

sg60-vouchers-other-heading = Tidak sama dengan { -cdc-vouchers }
sg60-vouchers-other-text = { -cdc-vouchers } adalah untuk seisi rumah. { -sg60-vouchers } adalah untuk anda seorang, dan ada pautan sendiri.

## Guide: get my vouchers

sg60-vouchers-claim-title = Dapatkan baucar saya
sg60-vouchers-claim-who = Setiap orang mendapatkan baucar dengan { -singpass } sendiri. Suami dan isteri perlu membuatnya masing-masing.

# $sg60-claim-site: web address where these vouchers are claimed
sg60-vouchers-claim-open = Buka { $sg60-claim-site } pada telefon atau komputer. Taip sendiri alamatnya. Ia membawa anda ke laman yang sebenar.

# $sg60-claim-site: web address where these vouchers are claimed
sg60-vouchers-claim-open-another = Ruang panjang pada skrin adalah untuk alamat. Tekan ruang itu, taip { $sg60-claim-site }, kemudian teruskan.

sg60-vouchers-claim-login = Pilih { -sg60-vouchers } di laman itu, kemudian log masuk dengan { -singpass }. Ini percuma.

# $sg60-sms-sender: name of the sender as it stands on the message
sg60-vouchers-claim-sms = Tunggu { -sms } daripada “{ $sg60-sms-sender }”. Di dalamnya ada pautan ke baucar anda, jadi simpan untuk diri sendiri.

sg60-vouchers-claim-lost-cause = Saya sudah memadam { -sms } itu, atau tidak ingat sama ada sudah membuatnya.

# $sg60-claim-site: web address where these vouchers are claimed
sg60-vouchers-claim-lost-cure = Buka { $sg60-claim-site } dan log masuk semula. Anda boleh mendapatkan semula baucar anda di situ.

## Guide: use vouchers at a shop

sg60-vouchers-use-open = Buka { -sms } bagi { -sg60-vouchers } dan tekan pautannya. Baucar anda akan muncul. Anda tidak perlu log masuk lagi.

## Guide: get vouchers on paper

sg60-vouchers-paper-ask = Beritahu petugas bahawa anda mahu { -sg60-vouchers } di atas kertas. Mereka akan membantu anda mendapatkan dan mencetaknya.

## Is this really them?

# $sg60-sms-sender: name of the sender as it stands on the message
sg60-vouchers-genuine-sender = { -sms } yang sebenar datang daripada “{ $sg60-sms-sender }”.

# $sg60-claim-site: web address where these vouchers are claimed
# $cdc-site: web address of the CDC vouchers
sg60-vouchers-genuine-site = Laman yang sebenar ialah { $sg60-claim-site } dan { $cdc-site }.

sg60-vouchers-genuine-once = Baucar ini diberi sekali sahaja. Laman yang menjanjikan jumlah baharu yang lebih besar adalah palsu.
