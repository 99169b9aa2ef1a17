### CDC vouchers: getting them, using them at a shop, and having them on paper.

cdc-vouchers-name = { -cdc-vouchers }
cdc-vouchers-short = Dapatkan dan gunakan baucar anda
cdc-vouchers-what = Baucar daripada pemerintah untuk setiap isi rumah warga Singapura. Anda boleh menggunakannya seperti wang di gerai penjaja, kedai dan pasar raya.

## Before you start

cdc-vouchers-here = Balai rakyat dan kelab masyarakat boleh membantu anda.
cdc-vouchers-bring-card = Kad pengenalan ({ -nric }) anda
cdc-vouchers-bring-singpass = { -singpass } yang masih boleh digunakan
cdc-vouchers-bring-phone = Telefon anda, jika ada

## The rounds

# $cdc-june-start: first day of the June round
cdc-vouchers-june-heading = Baucar mulai { $cdc-june-start }

# $cdc-june-amount: money each household gets from the June round
# $cdc-june-end: last day of the June round
cdc-vouchers-june-text = Setiap isi rumah warga Singapura menerima { $cdc-june-amount }. Anda boleh menggunakannya hingga { $cdc-june-end }.

# $cdc-january-start: first day of the January round
cdc-vouchers-january-heading = Baucar mulai { $cdc-january-start }

# $cdc-january-amount: money each household gets from the January round
# $cdc-january-end: last day of the January round
cdc-vouchers-january-text = Setiap isi rumah warga Singapura menerima { $cdc-january-amount }. Baucar ini tamat pada { $cdc-january-end }, jadi gunakan baucar ini dahulu.

cdc-vouchers-where-heading = Di mana boleh digunakan
cdc-vouchers-where-text = Separuh untuk penjaja dan kedai kejiranan. Separuh lagi untuk pasar raya.
cdc-vouchers-next-heading = Adakah baucar baharu lagi?

# $cdc-planned-month: month for which the June round was first planned
# $cdc-june-start: first day of the June round
cdc-vouchers-next-text = Baucar yang dirancang untuk { $cdc-planned-month } sudah diberi lebih awal, pada { $cdc-june-start }. Tiada baucar lain pada { $cdc-planned-month }.

## Guide: get our vouchers

cdc-vouchers-claim-title = Dapatkan baucar kami
cdc-vouchers-claim-who = Hanya seorang di rumah perlu membuatnya, bagi pihak semua. Orang itu perlu ada { -singpass }.
cdc-vouchers-claim-who-shows = Seorang warga emas memegang telefonnya. Seorang penolong duduk di sebelahnya dan melihat bersama.

# $cdc-claim-site: web address where vouchers are claimed
cdc-vouchers-claim-open = Buka { $cdc-claim-site } pada telefon atau komputer. Taip sendiri alamatnya. Ia membawa anda ke laman yang sebenar.
cdc-vouchers-claim-open-another = Ruang panjang pada skrin adalah untuk alamat. Tekan ruang itu, taip { $cdc-claim-site }, kemudian teruskan.

cdc-vouchers-claim-login = Pilih baucar di laman itu, kemudian log masuk dengan { -singpass }. Ini percuma.
cdc-vouchers-claim-login-another = Dengan { -singpass }, laman itu tahu bahawa ini memang anda. Baucar itu milik anda dan tidak perlu dibayar.
cdc-vouchers-claim-password-cause = Saya lupa kata laluan saya.
cdc-vouchers-claim-password-cure = Pilih { -singpass } di halaman pertama panduan ini. Di situ ada cara untuk membuat kata laluan baharu.
cdc-vouchers-claim-already-cause = Laman itu menyatakan baucar kami sudah dituntut.
cdc-vouchers-claim-already-cure = Seseorang di rumah sudah membuatnya untuk anda. Minta dia menghantar pautan itu kepada anda.

# $cdc-sms-sender: name of the sender as it stands on the message
cdc-vouchers-claim-sms = Tunggu { -sms } daripada “{ $cdc-sms-sender }”. Di dalamnya ada pautan ke baucar anda, jadi simpan { -sms } itu.

cdc-vouchers-claim-lost-cause = Saya sudah memadam { -sms } itu.

# $cdc-claim-site: web address where vouchers are claimed
cdc-vouchers-claim-lost-cure = Buka { $cdc-claim-site } dan log masuk semula. Anda boleh mendapatkan semula baucar anda di situ.

cdc-vouchers-claim-share = Anda boleh menghantar pautan itu kepada keluarga. Sesiapa yang ada pautan itu boleh menggunakan baucar anda, jadi jangan hantar kepada orang lain.

## Guide: use vouchers at a shop

cdc-vouchers-use-title = Guna baucar di kedai
cdc-vouchers-use-open = Buka { -sms } baucar itu dan tekan pautannya. Baucar anda akan muncul. Anda tidak perlu log masuk lagi.
cdc-vouchers-use-link-cause = Pautan itu tidak dapat dibuka.
cdc-vouchers-use-link-cure = Pastikan telefon anda ada sambungan internet. Kemudian tekan pautan dalam { -sms } itu sekali lagi.
cdc-vouchers-use-choose = Tekan jumlah yang anda mahu gunakan. Wang baki tidak diberi, jadi pilih jumlah yang sama dengan harga atau kurang.
cdc-vouchers-use-choose-another = Setiap gambar wang ialah sebahagian daripada baucar anda. Pilih gambar hingga jumlahnya hampir sama dengan harga, tanpa melebihinya.
cdc-vouchers-use-change-cause = Baucar saya tidak sama dengan harganya.
cdc-vouchers-use-change-cure = Pilih jumlah yang kurang sedikit daripada harga. Bayar selebihnya dengan wang tunai.

# $cdc-label-show: words on the button of the voucher page, in English
cdc-vouchers-use-show = Tekan “{ $cdc-label-show }”. Anda akan melihat { -qr-code }. Baucar anda belum digunakan lagi.

cdc-vouchers-use-scan = Tunjukkan telefon anda kepada peniaga. Dia mengimbas { -qr-code } itu, dan baucar anda pun digunakan.
cdc-vouchers-use-scan-another = Petak hitam putih itu digunakan untuk membayar. Halakan skrin telefon anda ke arah peniaga.

# $cdc-label-redeemed: words on a used voucher, in English
# $cdc-label-balance: words on the voucher page, in English
cdc-vouchers-use-left = Baucar yang sudah digunakan bertanda “{ $cdc-label-redeemed }”. Di “{ $cdc-label-balance }”, anda dapat melihat bakinya.

## Guide: get vouchers on paper

cdc-vouchers-paper-title = Dapatkan baucar kertas
cdc-vouchers-paper-bring = Bawa kad pengenalan ({ -nric }) anda, dan pergi ke balai rakyat atau kelab masyarakat.
cdc-vouchers-paper-bring-shows = Sebelah tangan menunjukkan kad pengenalan.
cdc-vouchers-paper-ask = Beritahu petugas bahawa anda mahu baucar kertas. Mereka akan membantu anda log masuk dengan { -singpass }.
cdc-vouchers-paper-ask-shows = Seorang petugas di kaunter tersenyum kepada seorang warga emas.
cdc-vouchers-paper-password-cause = Saya lupa kata laluan saya.
cdc-vouchers-paper-password-cure = Beritahu petugas. Anda boleh membuat kata laluan baharu dengan bantuan mereka.
cdc-vouchers-paper-use = Tunjukkan baucar kertas di kedai. Peniaga mengimbas { -qr-code } pada kertas itu dengan telefonnya, dan selesai.

## Without a smartphone

cdc-vouchers-without-print = Balai rakyat atau kelab masyarakat boleh mencetak baucar anda di atas kertas.
cdc-vouchers-without-bring = Bawa kad pengenalan ({ -nric }) anda, dan { -singpass } yang masih boleh digunakan.
cdc-vouchers-without-letter = Anda tidak perlu menunggu surat, kerana tiada surat dihantar bagi baucar yang terbaharu.

## Is this really them?

# $cdc-sms-sender: name of the sender as it stands on the message
cdc-vouchers-genuine-sender = { -sms } yang sebenar datang daripada “{ $cdc-sms-sender }”.

# $cdc-claim-site: web address where vouchers are claimed
# $cdc-site: web address of the CDC vouchers
cdc-vouchers-genuine-site = Laman yang sebenar ialah { $cdc-claim-site } dan { $cdc-site }.

cdc-vouchers-genuine-free = Untuk mendapat baucar, jangan bayar, jangan beritahu maklumat log masuk bank, dan jangan pasang aplikasi.

# $scamshield-helpline: number of the ScamShield Helpline
cdc-vouchers-genuine-doubt = Jika ragu-ragu, hubungi { $scamshield-helpline } dan tanya.
