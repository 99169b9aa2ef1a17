### Singpass: what it is, and how to get in, share codes and stop misuse.

singpass-name = { -singpass }
singpass-short = Log masuk, atau masuk semula
singpass-what = Kunci anda sendiri untuk khidmat pemerintah di internet. Anda log masuk dengannya untuk menunjukkan siapa anda.

## Before you start

singpass-here = Ada balai rakyat yang mempunyai kaunter { -singpass }.
singpass-bring-card = Kad pengenalan ({ -nric }) anda
singpass-bring-phone = Telefon anda, jika ada

## Guide: I cannot get in

singpass-reset-title = Saya tidak dapat log masuk

# $singpass-site: web address of Singpass
singpass-reset-open = Buka { $singpass-site } pada telefon atau komputer. Taip sendiri alamatnya, kerana pautan dalam mesej mungkin palsu.
singpass-reset-open-another = Ruang panjang pada skrin adalah untuk alamat. Tekan ruang itu, taip { $singpass-site }, kemudian teruskan.

# $singpass-label-services: words on the Singpass website, in English
# $singpass-label-reset: words on the Singpass website, in English
singpass-reset-menu = Cari “{ $singpass-label-services }”. Kemudian tekan “{ $singpass-label-reset }”. Halaman yang dibuka akan bertanya siapa anda.
singpass-reset-menu-another = Gerakkan halaman ke atas dengan jari hingga anda nampak perkataan itu. Itulah pautannya, jadi tekan di situ.

singpass-reset-card = Taip nombor { -nric } anda, dan tarikh kad itu dikeluarkan. Letakkan kad itu di hadapan anda.
singpass-reset-card-shows = Sebelah tangan menunjukkan kad pengenalan.
singpass-reset-prove = Tunjukkan bahawa ini memang anda. Pandang kamera, atau minta kod melalui { -sms } dan taip kod itu.
singpass-reset-prove-another = Pandang telefon seperti memandang cermin, di tempat yang terang. Atau tunggu mesej yang ada nombor, dan taip nombor itu.
singpass-reset-face-cause = Kamera tidak mengenali muka saya.
singpass-reset-face-cure = Pastikan muka anda tidak terlindung dan jangan bergerak. Biar muka anda kena cahaya, tanpa cahaya terang di belakang anda.
singpass-reset-code-cause = Kod tidak sampai.

# $singpass-resend-wait: how long to wait before asking again, such as “1 minute”
# $singpass-label-resend: words on the Singpass website, in English
# $singpass-retry-wait: how long to wait before a new try, such as “5 minutes”
singpass-reset-code-cure = Tunggu { $singpass-resend-wait }, kemudian tekan “{ $singpass-label-resend }”. Jika kod masih tidak sampai, cuba lagi selepas { $singpass-retry-wait }.

singpass-reset-neither-cause = Saya tiada kamera dan tidak menerima kod.

# $singpass-letter-time: how long a letter takes, such as “3 working days”
singpass-reset-neither-cure = Anda boleh meminta surat yang mengandungi kata laluan baharu. Surat itu sampai dalam kira-kira { $singpass-letter-time } ke alamat pada kad anda.

# $singpass-password-least: fewest characters of a password
# $singpass-password-most: most characters of a password
singpass-reset-new = Buat kata laluan baharu daripada huruf dan angka, { $singpass-password-least } hingga { $singpass-password-most } semuanya. Jangan beritahu sesiapa.
singpass-reset-new-another = Fikirkan huruf dan angka yang hanya anda tahu. Jangan guna nama atau tarikh lahir.

singpass-reset-refused-cause = Kata laluan baharu saya tidak diterima.
singpass-reset-refused-cure = Pilih kata laluan yang belum pernah anda gunakan. Jangan guna nombor { -nric } anda di dalamnya.
singpass-reset-login = Log masuk dengan kata laluan baharu anda. Jika tidak diterima, taip sekali lagi dengan perlahan.
singpass-reset-login-another = Taip nombor { -nric } anda di ruang atas, dan kata laluan baharu di ruang bawah.
singpass-reset-still-no-cause = Kata laluan saya masih tidak diterima.

# $singpass-retry-wait: how long to wait before a new try, such as “5 minutes”
# $singpass-helpdesk: number of the Singpass help desk
singpass-reset-still-no-cure = Tunggu { $singpass-retry-wait } dan cuba lagi. Jika masih tidak diterima, hubungi { $singpass-helpdesk }.

## Guide: let family get my codes

singpass-family-title = Biar keluarga menerima kod saya
singpass-family-choose = Pilih orang yang anda percayai. Kod anda akan dihantar ke telefonnya. Dia tidak nampak apa yang anda buat.
singpass-family-choose-shows = Seorang warga emas memegang telefonnya. Seorang penolong duduk di sebelahnya dan melihat bersama.

# $singpass-counters: web address that lists Singpass counters
singpass-family-go = Pergi bersama ke kaunter { -singpass }. Anda berdua perlu membawa kad { -nric } masing-masing. Cari kaunter di { $singpass-counters }.

singpass-family-go-shows = Seorang petugas di kaunter tersenyum kepada seorang warga emas.
singpass-family-away-cause = Salah seorang daripada kami tidak dapat datang.

# $singpass-helpdesk: number of the Singpass help desk
singpass-family-away-cure = Hubungi { $singpass-helpdesk }. Minta panggilan video dengan anda berdua.

singpass-family-agree = Tunjukkan kad anda berdua, dan katakan bahawa anda berdua setuju. Petugas kemudian menghubungkan { -singpass } anda dengan telefon itu.
singpass-family-agree-shows = Sebelah tangan menunjukkan kad pengenalan.
singpass-family-use = Selepas ini, apabila anda log masuk, kod dihantar ke telefon itu. Minta kod itu daripada orang tersebut, dan taip sendiri.

## Guide: someone may be using my Singpass

singpass-misuse-title = Mungkin ada orang menggunakan { -singpass } saya

# $singpass-scam-support: number of Singpass for scams, with the key to press after it
singpass-misuse-call = Guna telefon bimbit yang ada nombor Singapura. Hubungi { $singpass-scam-support }. Talian ini dibuka siang dan malam.

singpass-misuse-blocked-cause = Panggilan saya tidak dapat diteruskan.

# $scamshield-helpline: number of the ScamShield Helpline
singpass-misuse-blocked-cure = Guna telefon bimbit yang ada nombor Singapura. Jika anda sudah terlalu kerap mencuba hari ini, hubungi { $scamshield-helpline } untuk nasihat.

# $singpass-key-suspend: the key of the telephone to press
singpass-misuse-press = Tekan { $singpass-key-suspend } untuk menutup { -singpass } anda buat sementara waktu, supaya tiada orang boleh menyalahgunakannya. Jangan putuskan panggilan.
singpass-misuse-press-another = Semasa anda mendengar suara di talian, buka papan angka pada telefon anda. Kemudian tekan { $singpass-key-suspend }.

singpass-misuse-number = Taip nombor { -nric } anda dengan butang pada telefon. Nombor itu ada pada kad anda.
singpass-misuse-number-shows = Sebelah tangan menunjukkan kad pengenalan.
singpass-misuse-code = Kod akan dihantar melalui { -sms } ke telefon ini. Taip kod itu, dan { -singpass } anda ditutup buat sementara waktu.
singpass-misuse-report = Kemudian beritahu polis. Anda boleh pergi ke mana-mana { -neighbourhood-police-centre } dan membuat laporan.
singpass-misuse-report-shows = Seorang petugas di kaunter tersenyum kepada seorang warga emas.

# $singpass-scam-support: number of Singpass for scams, with the key to press after it
# $singpass-key-reopen: the key of the telephone to press
singpass-misuse-reopen = Untuk membukanya semula, hubungi { $singpass-scam-support }. Selepas itu, tekan { $singpass-key-reopen }. Seorang pegawai akan membantu anda.

## Without a smartphone

singpass-without-counter = Petugas di kaunter { -singpass } boleh membantu anda membuat kata laluan baharu.
singpass-without-self = Anda perlu pergi sendiri, kerana orang lain tidak boleh meminta kata laluan anda.

# $singpass-letter-time: how long a letter takes, such as “3 working days”
singpass-without-letter = Pada mana-mana komputer, anda boleh meminta surat yang mengandungi kata laluan. Surat itu sampai dalam kira-kira { $singpass-letter-time }.

singpass-without-family = Orang yang anda percayai boleh menerima kod anda, jika anda berdua setuju di kaunter.

## Is this really them?

singpass-genuine-links = { -singpass } tidak akan sekali-kali menghantar pautan atau { -qr-code } kepada anda melalui { -sms } atau { -whatsapp }.

# $singpass-site: web address of Singpass
singpass-genuine-site = Laman web yang sebenar ialah { $singpass-site }, jadi semak setiap hurufnya.

singpass-genuine-secret = Rahsiakan kata laluan dan kod { -otp } anda, walaupun seseorang mengaku daripada pihak pemerintah.

# $singpass-scam-support: number of Singpass for scams, with the key to press after it
singpass-genuine-code = Jika anda menerima kod yang tidak anda minta, hubungi { $singpass-scam-support }.

singpass-genuine-apps = Aplikasi palsu pernah memadam { -singpass } daripada telefon, jadi dapatkan aplikasi hanya dari gedung aplikasi telefon anda.
