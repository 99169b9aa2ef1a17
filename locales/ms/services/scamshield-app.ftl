### The ScamShield app: checking a message, getting the app, and what to do about a strange app.

scamshield-app-name = { -scamshield-app }
scamshield-app-short = Semak mesej, sekat panggilan penipuan
scamshield-app-what = Aplikasi percuma untuk telefon anda. Ia menyekat panggilan penipuan yang diketahui. Anda juga boleh menyemak mesej, nombor atau pautan.

## Before you start

scamshield-app-here = Ya, pada telefon anda sendiri.
scamshield-app-bring = Telefon pintar anda sendiri

## More about it

scamshield-app-phones-heading = Mesej penipuan pada telefon anda
scamshield-app-phones-text = Pada { -iphone }, { -sms } penipuan dipindahkan ke folder mesej yang tidak dikehendaki. Buka aplikasi dari semasa ke semasa, supaya maklumatnya terkini.
scamshield-app-phones-more = Pada telefon { -android }, { -sms } itu kekal di tempatnya, dan aplikasi memberi amaran kepada anda.
scamshield-app-limits-heading = Apa yang aplikasi ini tidak dapat buat

# $scamshield-helpline: number of the ScamShield Helpline
scamshield-app-limits-text = Aplikasi ini tidak dapat mengesan semua penipuan. Jika tidak pasti, hubungi { $scamshield-helpline }.

scamshield-app-limits-more = Laporan dalam aplikasi bukan laporan polis. Jika anda kehilangan wang, buat laporan polis juga.

## Guide: check a message

scamshield-app-check-title = Semak mesej

# $scamshield-app-label-check: words in the app, in English
scamshield-app-check-open = Buka aplikasi { -scamshield }. Tekan “{ $scamshield-app-label-check }”. Jangan tekan apa-apa dalam mesej itu.

scamshield-app-check-english-cause = Saya tidak faham perkataan Inggeris.
scamshield-app-check-english-cure = Perkataan Inggeris dalam panduan ini sama seperti dalam aplikasi. Bandingkan hurufnya, atau tanya di kaunter bantuan.

# $scamshield-app-label-start: words in the app, in English
scamshield-app-check-start = Tekan “{ $scamshield-app-label-start }”.

# $scamshield-app-label-message: words in the app, in English
scamshield-app-check-kind = Tekan “{ $scamshield-app-label-message }”.

scamshield-app-check-from = Pilih dari mana mesej itu datang, misalnya { -sms } atau { -whatsapp }.
scamshield-app-check-put = Masukkan gambar mesej itu. Atau salin perkataan dalam mesej itu ke dalam kotak.
scamshield-app-check-put-another = Gambar paparan pada skrin dipanggil tangkapan skrin. Penolong boleh menunjukkan caranya pada telefon anda.

# $scamshield-app-label-picture: words in the app, in English
# $scamshield-app-label-words: words in the app, in English
scamshield-app-check-press = Bagi gambar, tekan “{ $scamshield-app-label-picture }”. Bagi perkataan yang disalin, tekan “{ $scamshield-app-label-words }”.

# $scamshield-app-label-beware: words in the app, in English
scamshield-app-check-read = Baca jawapannya. “{ $scamshield-app-label-beware }” bermaksud ini nampak seperti penipuan. Jangan balas, bayar atau tekan apa-apa.

# $scamshield-helpline: number of the ScamShield Helpline
scamshield-app-check-read-another = Aplikasi memberitahu pendapatnya tentang mesej itu. Jika anda tidak faham jawapannya, hubungi { $scamshield-helpline } dan tanya seseorang.

# $scamshield-app-label-unsure: words in the app, in English
scamshield-app-check-unsure-cause = Jawapannya “{ $scamshield-app-label-unsure }”.

# $scamshield-helpline: number of the ScamShield Helpline
scamshield-app-check-unsure-cure = Aplikasi tidak pasti. Jangan buat apa-apa dengan mesej itu, dan hubungi { $scamshield-helpline }.

## Guide: get the app

scamshield-app-get-title = Dapatkan aplikasi
scamshield-app-get-store = Buka gedung aplikasi pada telefon anda sendiri. Jangan guna pautan daripada mesej.
scamshield-app-get-find = Cari { -scamshield }. Semak namanya huruf demi huruf, kerana pernah ada aplikasi palsu.
scamshield-app-get-find-another = Tekan ruang panjang pada skrin, dan taip nama { -scamshield }. Jika tidak pasti, tanya di kaunter bantuan dahulu.
scamshield-app-get-install = Tekan butang untuk memuat turun. Aplikasi ini percuma. Telefon mungkin meminta kata laluan, cap jari atau muka anda.

# $scamshield-app-label-setup: words in the app, in English
scamshield-app-get-setup = Buka aplikasi itu, dan tekan “{ $scamshield-app-label-setup }”.

# $scamshield-app-label-done: words in the app, in English
scamshield-app-get-allow = Ikut arahan aplikasi, skrin demi skrin. Pada { -iphone }, tekan “{ $scamshield-app-label-done }” pada akhirnya.

scamshield-app-get-allow-another = Aplikasi meminta izin melihat panggilan dan { -sms }, supaya ia boleh menyekat penipuan. Anda boleh membenarkannya atau tidak.
scamshield-app-get-done = Aplikasi menunjukkan bahawa ia sudah aktif. Mulai sekarang, ia berfungsi sendiri.

## Guide: I put a strange app on my phone

scamshield-app-strange-title = Saya memasang aplikasi yang meragukan
scamshield-app-strange-off = Pada telefon itu, hidupkan { -flight-mode }. Dengan itu, orang di tempat lain tidak dapat menggunakan telefon itu.
scamshield-app-strange-wifi = Lihat sama ada { -wifi } masih hidup, dan matikan. Biarkan telefon begitu buat sementara waktu.
scamshield-app-strange-off-another = Cari tanda kapal terbang kecil dalam seting telefon, dan tekan. Panggilan dan internet akan terputus.

# $scamshield-helpline: number of the ScamShield Helpline
scamshield-app-strange-call = Guna telefon lain dan hubungi { $scamshield-helpline }. Beritahu aplikasi apa, dan siapa yang menyuruh anda memasangnya.

scamshield-app-strange-look = Pada telefon atau komputer lain, atau di cawangan bank, semak akaun bank, { -singpass } dan { -cpf } anda.
scamshield-app-strange-bank = Jika wang hilang, hubungi nombor di belakang kad bank anda. Minta bank membekukan akaun anda.
scamshield-app-strange-report = Buat laporan polis di mana-mana { -neighbourhood-police-centre }. Jangan padamkan kandungan telefon sebelum polis melihatnya.
scamshield-app-strange-report-shows = Seorang petugas di kaunter tersenyum kepada seorang warga emas.

## Without a smartphone

# $scamshield-helpline: number of the ScamShield Helpline
scamshield-app-without-call = Hubungi { $scamshield-helpline } dari mana-mana telefon. Ada orang yang membantu anda menyemak, siang dan malam.

scamshield-app-without-family = Orang yang anda percayai boleh menyemak mesej itu untuk anda dengan aplikasi pada telefonnya.

## Is this really them?

scamshield-app-genuine-store = Dapatkan aplikasi hanya dari gedung aplikasi telefon anda, dan bukan daripada pautan atau pemanggil.

# $scamshield-app-false-since: month since which false apps are known, such as “April 2026”
scamshield-app-genuine-false = Sejak { $scamshield-app-false-since }, aplikasi palsu tentang kegiatan warga emas telah memadam { -scamshield } daripada telefon { -android }.

scamshield-app-genuine-gone = Jika aplikasi ini hilang dan bukan anda yang memadamnya, ikut panduan tentang aplikasi meragukan pada halaman ini.
