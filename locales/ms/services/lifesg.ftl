### LifeSG: getting the app, finding services in it, and paying with credits.

lifesg-name = { -lifesg }
lifesg-short = Banyak khidmat pemerintah dalam satu aplikasi
lifesg-what = Aplikasi dan laman web dengan banyak khidmat pemerintah di satu tempat. Di situ juga ada wang dan bantuan yang anda terima.

## Before you start

lifesg-here = Ya, pada telefon anda sendiri. Laman webnya juga boleh dibuka pada komputer.
lifesg-bring-phone = Telefon pintar anda, jika anda mahu aplikasinya
lifesg-bring-singpass = { -singpass } yang masih boleh digunakan

## More about it

lifesg-find-heading = Apa yang ada di situ
lifesg-find-text = Temu janji klinik, perumahan, keluarga, dan masalah di kejiranan anda. Bantuan untuk anda juga ada di situ.
lifesg-credits-heading = Apakah { -lifesg-credits }?
lifesg-credits-text = Ada orang menerima wang pemerintah dalam aplikasi ini, misalnya bagi Perkhidmatan Negara. Wang ini dipanggil kredit.
lifesg-credits-end = Gunakan kredit di kedai yang menerima { -paynow } atau { -nets }. Kredit ada tarikh akhir, yang ditunjukkan dalam aplikasi.
lifesg-rumours-heading = Jika anda terbaca tentang wang baharu
lifesg-rumours-text = Banyak laman palsu menjanjikan wang baharu dalam { -lifesg }. Lihat sendiri dalam aplikasi, atau tanya di kaunter ini.

## Guide: get the app and look around

lifesg-get-title = Dapatkan aplikasi dan lihat isinya
lifesg-get-store = Buka gedung aplikasi telefon anda. Cari { -lifesg }, dan muat turun aplikasi itu dari situ.
lifesg-get-store-another = Gedung aplikasi memang sudah ada pada telefon anda. Jangan muat turun aplikasi melalui mesej.
lifesg-get-open = Buka aplikasi dan pilih untuk log masuk dengan { -singpass }.
lifesg-get-login = Log masuk dengan { -singpass }, seperti biasa. Jangan tunjukkan kata laluan atau nombor rahsia anda kepada sesiapa.
lifesg-get-password-cause = Saya lupa kata laluan saya.
lifesg-get-password-cure = Pilih { -singpass } di halaman pertama panduan ini. Di situ ada cara untuk membuat kata laluan baharu.
lifesg-get-look = Lihat senarai khidmat dan bantuan anda. Dengan melihat sahaja, tiada apa yang berubah. Tidak perlu tergesa-gesa.
lifesg-get-look-another = Anda boleh menekan satu nama dan membacanya. Jika itu bukan yang anda mahu, kembali.
lifesg-get-close = Apabila selesai, log keluar dan tutup aplikasi itu.

## Guide: pay with credits at a shop

lifesg-pay-title = Bayar dengan kredit di kedai
lifesg-pay-open = Buka aplikasi { -lifesg } pada telefon anda dan log masuk dengan { -singpass }.
lifesg-pay-see = Cari kredit anda. Lihat berapa yang tinggal, dan sampai bila boleh digunakan.
lifesg-pay-scan = Imbas { -qr-code } { -paynow } atau { -nets } kedai itu dengan aplikasi ini.
lifesg-pay-scan-another = Halakan telefon ke petak hitam putih di tempat bayar. Guna aplikasi { -lifesg }, bukan aplikasi bank anda.
lifesg-pay-shop-cause = Kod di kedai itu tidak boleh digunakan.
lifesg-pay-shop-cure = Tidak semua kedai menerima kredit. Tanya peniaga, atau bayar dengan cara lain. Kredit anda tidak berkurangan.
lifesg-pay-amount = Taip harganya. Baca sekali lagi nama kedai dan harga itu.
lifesg-pay-confirm = Jika nama dan harganya betul, sahkan. Jika tidak, kembali, dan tiada apa yang dibayar.
lifesg-pay-done = Aplikasi menyatakan anda sudah membayar. Tunjukkan kepada peniaga.

## Without a smartphone

# $lifesg-site: web address of LifeSG
lifesg-without-computer = Pada mana-mana komputer, anda boleh membuka { $lifesg-site } dan membaca tentang khidmat yang ada.

lifesg-without-centre = Petugas di { -servicesg-centre } atau balai rakyat boleh menyemak bantuan bersama anda.

# $lifesg-paper-year: year in which vouchers on paper were given
lifesg-without-paper = Pada tahun { $lifesg-paper-year }, mereka yang tidak dapat menggunakan aplikasi boleh meminta baucar kertas. Tanya di kaunter ini sama ada ini masih boleh.

## Is this really them?

lifesg-genuine-store = Dapatkan aplikasi hanya dari gedung aplikasi telefon anda.

# $lifesg-site: web address of LifeSG
lifesg-genuine-site = Laman web yang sebenar ialah { $lifesg-site }, jadi semak setiap hurufnya.

# $lifesg-sms-sender: name of the sender as it stands on the message
lifesg-genuine-sms = { -sms } sebenar tentang kredit Perkhidmatan Negara datang daripada “{ $lifesg-sms-sender }”. Surat juga dihantar.

# $scamshield-helpline: number of the ScamShield Helpline
lifesg-genuine-never = Untuk mendapat kredit, jangan bayar dan jangan beritahu kata laluan bank. Jika diminta, hubungi { $scamshield-helpline }.
