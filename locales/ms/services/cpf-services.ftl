### CPF: seeing your savings, choosing who gets them, and stopping a thief.

cpf-services-name = Khidmat { -cpf }
cpf-services-short = Lihat simpanan, halang penipu
cpf-services-what = Simpanan anda untuk hari tua, rumah dan rawatan kesihatan. Anda boleh melihatnya di internet, atau bertanya sendiri di pusatnya.

## Before you start

cpf-services-here = Pada telefon atau komputer, atau melalui panggilan.
cpf-services-bring-singpass = { -singpass } yang masih boleh digunakan
cpf-services-bring-card = Kad pengenalan ({ -nric }) anda
cpf-services-bring-phone = Telefon anda, jika ada

## More about it

cpf-services-limit-heading = Berapa banyak boleh dikeluarkan sehari

# $cpf-age: age from which the rule holds, such as “55”
# $cpf-limit: money that can be taken out online in a day
# $cpf-limit-wait: how long until a higher limit starts, such as “12 hours”
cpf-services-limit-text = Jika anda berumur { $cpf-age } tahun ke atas, paling banyak { $cpf-limit } sehari boleh dikeluarkan di internet, kecuali anda mengubahnya. Had yang lebih tinggi hanya bermula selepas { $cpf-limit-wait }.

cpf-services-trusted-heading = Biar orang yang dipercayai turut memerhati

# $cpf-trusted-most: most people who may watch over an account
cpf-services-trusted-text = Anda boleh menamakan hingga { $cpf-trusted-most } orang di laman web { -cpf }. Mereka menerima salinan mesej tentang perubahan penting. Mereka tidak dapat melihat akaun anda atau memindahkan wang anda.

cpf-services-special-heading = Di mana Akaun Khas saya?

# $cpf-age: age from which the rule holds, such as “55”
# $cpf-special-closed: day on which the Special Account closed
cpf-services-special-text = Bagi orang berumur { $cpf-age } tahun ke atas, akaun ini ditutup pada { $cpf-special-closed }. Wangnya masuk ke akaun { -cpf } mereka yang lain.

## Guide: See my cpf savings

cpf-services-see-title = Lihat simpanan { -cpf } saya

# $cpf-site: web address of CPF
cpf-services-see-open = Buka { $cpf-site } pada telefon atau komputer. Taip sendiri alamatnya, kerana pautan dalam mesej mungkin palsu.

# $cpf-site: web address of CPF
cpf-services-see-open-another = Ruang panjang pada skrin adalah untuk alamat. Tekan ruang itu, taip { $cpf-site }, kemudian teruskan.

cpf-services-see-login = Tekan butang untuk log masuk, dan guna { -singpass } anda. Log masuk tidak mengeluarkan sebarang wang.
cpf-services-see-login-another = Dengan { -singpass }, laman itu tahu bahawa ini memang anda. Simpanan anda kekal di tempatnya.
cpf-services-see-password-cause = Saya lupa kata laluan saya.
cpf-services-see-password-cure = Pilih { -singpass } di halaman pertama panduan ini. Di situ ada cara untuk membuat kata laluan baharu.
cpf-services-see-look = Lihat jumlah pada halaman itu. Dengan melihat sahaja, tiada apa-apa berubah. Lihat dengan tenang.

# $cpf-hotline: number of the CPF hotline
cpf-services-see-ask = Jika ada yang kurang jelas, catat soalan anda. Anda boleh menghubungi { $cpf-hotline } dan bertanya.

cpf-services-see-leave = Apabila selesai, log keluar dan tutup halaman itu. Selepas itu, orang lain tidak dapat melihatnya.

## Guide: Someone may steal my cpf

cpf-services-stop-title = Ada orang cuba mengambil { -cpf } saya
cpf-services-stop-end = Putuskan panggilan, atau berhenti membalas mesej. Itu tidak dianggap kurang sopan. Ini boleh berlaku kepada sesiapa sahaja.

# $cpf-hotline: number of the CPF hotline
# $cpf-age: age from which the rule holds, such as “55”
cpf-services-stop-call = Hubungi { $cpf-hotline }. Jika anda berumur { $cpf-age } tahun ke atas, minta { -cpf-safety-switch } diaktifkan.

cpf-services-stop-call-another = { -cpf-safety-switch } menutup akaun anda buat sementara waktu, supaya tiada wang boleh keluar. Sebut nama ini di telefon.
cpf-services-stop-young-cause = Umur saya belum sampai.

# $scamshield-helpline: number of the ScamShield Helpline
cpf-services-stop-young-cure = Hubungi { $scamshield-helpline } dan tanya apa yang perlu dibuat. Ada orang yang menjawab, siang dan malam.

cpf-services-stop-closed = Selepas itu, { -cpf } anda ditutup di internet dan tiada wang keluar kepada anda. Bayaran rumah atau insurans diteruskan.
cpf-services-stop-singpass = Buat kata laluan { -singpass } yang baharu. Pilih { -singpass } di halaman pertama panduan ini untuk melihat caranya.
cpf-services-stop-bank = Hubungi nombor di belakang kad bank anda. Minta bank membekukan akaun anda.

# $cpf-hotline: number of the CPF hotline
cpf-services-stop-report = Buat laporan polis di mana-mana { -neighbourhood-police-centre }. Kemudian hubungi { $cpf-hotline } dan beritahu { -cpf-board }.

cpf-services-stop-report-shows = Seorang petugas di kaunter tersenyum kepada seorang warga emas.

# $cpf-hotline: number of the CPF hotline
cpf-services-stop-reopen = Untuk membukanya semula, pergi ke pusat khidmat { -cpf }, atau hubungi { $cpf-hotline } pada waktu operasi.

cpf-services-stop-reopen-shows = Seorang petugas di kaunter tersenyum kepada seorang warga emas.

## Guide: Choose who gets my cpf

cpf-services-after-title = Pilih penerima { -cpf } saya
cpf-services-after-who = Fikirkan siapa yang patut menerima simpanan anda selepas anda meninggal dunia. Anda sendiri yang menentukannya.
cpf-services-after-who-shows = Seorang warga emas memegang telefonnya. Seorang penolong duduk di sebelahnya dan melihat bersama.
cpf-services-after-papers = Catat nama penuh, nombor { -nric } dan e-mel setiap orang itu.
cpf-services-after-papers-shows = Sebelah tangan menunjukkan kad pengenalan.

# $cpf-witnesses: how many witnesses are needed
# $cpf-witness-age: age from which one may be a witness
cpf-services-after-witness = Cari { $cpf-witnesses } saksi. Mereka berumur { $cpf-witness-age } tahun ke atas, ada { -singpass }, dan tidak menerima wang ini.

cpf-services-after-witness-another = Saksi hanya mengesahkan bahawa ini kehendak anda. Saksi tidak nampak siapa yang anda pilih.
cpf-services-after-witness-shows = Seorang warga emas memegang telefonnya. Seorang penolong duduk di sebelahnya dan melihat bersama.
cpf-services-after-nobody-cause = Saya tiada orang yang boleh menjadi saksi.

# $cpf-hotline: number of the CPF hotline
cpf-services-after-nobody-cure = Hubungi { $cpf-hotline } dan tanya cara membuatnya di pusat khidmat { -cpf }.

# $cpf-site: web address of CPF
# $cpf-label-nomination: words on the CPF website, in English
cpf-services-after-login = Buka { $cpf-site } dan log masuk dengan { -singpass }. Kemudian cari “{ $cpf-label-nomination }”.

cpf-services-after-password-cause = Saya lupa kata laluan saya.
cpf-services-after-password-cure = Pilih { -singpass } di halaman pertama panduan ini. Di situ ada cara untuk membuat kata laluan baharu.
cpf-services-after-face = Halaman itu mungkin mahu melihat muka anda. Pandang kamera, di tempat yang terang.
cpf-services-after-fill = Taip nama mereka, dan berapa bahagian setiap orang. Baca semuanya sekali lagi sebelum anda menghantarnya.
cpf-services-after-confirm = Saksi anda menerima mesej. Mereka log masuk dan mengesahkannya. Tanya mereka sama ada sudah selesai.

## Without a smartphone

# $cpf-age: age from which the rule holds, such as “55”
# $cpf-hotline: number of the CPF hotline
cpf-services-without-call = Jika anda berumur { $cpf-age } tahun ke atas, panggilan ke { $cpf-hotline } boleh menghalang wang daripada keluar.

# $cpf-hotline: number of the CPF hotline
cpf-services-without-centre = Anda boleh pergi ke pusat khidmat { -cpf }, tetapi hubungi { $cpf-hotline } dahulu dan tanya apa yang perlu dibawa.

cpf-services-without-servicesg = Petugas di { -servicesg-centre } juga boleh membantu dalam beberapa urusan { -cpf }.

## Is this really them?

# $cpf-sms-sender: name of the sender as it stands on the message
cpf-services-genuine-sms = { -sms } yang sebenar daripada { -cpf-board } mempunyai nama penghantar “{ $cpf-sms-sender }”.

# $cpf-calls-from: number that the phone shows when CPF calls
# $cpf-hotline: number of the CPF hotline
cpf-services-genuine-call = { -cpf-board } hanya menelefon dari { $cpf-calls-from }, tetapi penipu boleh memalsukan nombor. Putuskan panggilan, dan hubungi sendiri { $cpf-hotline }.

cpf-services-genuine-never = { -cpf-board } tidak akan sekali-kali meminta anda mengeluarkan atau memindahkan wang, atau memberitahu kata laluan.
cpf-services-genuine-app = { -cpf-board } tidak akan sekali-kali meminta anda memasang aplikasi dari tempat selain gedung aplikasi telefon anda.

# $cpf-site: web address of CPF
cpf-services-genuine-site = Laman web yang sebenar ialah { $cpf-site }, jadi semak setiap hurufnya.

# $scamshield-helpline: number of the ScamShield Helpline
cpf-services-genuine-doubt = Jika ragu-ragu, hubungi { $scamshield-helpline } dan tanya.
