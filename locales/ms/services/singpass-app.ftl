### The Singpass app: setting it up, logging in with it, and a new or lost phone.

singpass-app-name = Aplikasi { -singpass }
singpass-app-short = Log masuk dengan telefon sendiri
singpass-app-what = { -singpass } pada telefon anda sendiri. Anda membukanya dengan cap jari, muka atau nombor rahsia.

## Before you start

singpass-app-here = Ya, jika anda membawa telefon sendiri dan telefon itu ada sambungan internet.
singpass-app-bring-phone = Telefon pintar anda
singpass-app-bring-card = Kad pengenalan ({ -nric }) anda
singpass-app-bring-password = Kata laluan { -singpass } yang masih boleh digunakan

## More about it

singpass-app-language-heading = Dalam bahasa anda sendiri
singpass-app-language-text = Aplikasi ini ada dalam bahasa Inggeris, Cina, Melayu dan Tamil. Anda boleh menukar bahasa di bahagian seting aplikasi.
singpass-app-language-inbox = Mesej dalam aplikasi kekal dalam bahasa yang digunakan oleh agensi yang menghantarnya.
singpass-app-one-heading = Hanya pada satu telefon
singpass-app-one-text = Aplikasi ini hanya boleh digunakan pada satu telefon. Jika dipasang pada telefon lain, ia berhenti pada telefon lama.
singpass-app-passkey-heading = Apakah { -passkey }?

# $singpass-app-passkey-start: day on which passkeys came to iPhones
singpass-app-passkey-text = Ini cara log masuk yang lebih baharu. Ia diperkenalkan pada { -iphone } mulai { $singpass-app-passkey-start }.

singpass-app-passkey-stay = Anda tidak perlu menggunakannya. Cara lain untuk log masuk masih boleh digunakan.

## Guide: set up the app

singpass-app-setup-title = Sediakan aplikasi

# $singpass-app-maker: name of the maker as the app store shows it, in English
singpass-app-setup-store = Buka gedung aplikasi telefon anda. Cari { -singpass }. Pembuatnya mesti “{ $singpass-app-maker }”. Kemudian muat turun aplikasi itu.

singpass-app-setup-store-another = Gedung aplikasi memang sudah ada pada telefon anda. Jika nama pembuatnya lain, jangan muat turun aplikasi itu.

# $singpass-app-label-okay: words on a button of the app, in English
# $singpass-app-label-next: words on a button of the app, in English
singpass-app-setup-open = Buka aplikasi dan tekan “{ $singpass-app-label-okay }”. Kemudian tekan “{ $singpass-app-label-next }” hingga anda boleh log masuk.

singpass-app-setup-login = Taip ID { -singpass } dan kata laluan anda. Bagi kebanyakan orang, ID itu ialah nombor { -nric }.
singpass-app-setup-login-another = Taip ID di ruang atas, dan kata laluan di ruang bawah. Buat perlahan-lahan, tiada apa yang akan rosak.
singpass-app-setup-password-cause = Saya lupa kata laluan saya.
singpass-app-setup-password-cure = Pilih { -singpass } di halaman pertama panduan ini. Di situ ada cara untuk membuat kata laluan baharu.
singpass-app-setup-code = Kod akan dihantar melalui { -sms }. Taip kod itu dalam aplikasi. Jangan beritahu sesiapa.
singpass-app-setup-code-cause = Kod tidak sampai.

# $singpass-retry-wait: how long to wait before a new try, such as “5 minutes”
# $singpass-helpdesk: number of the Singpass help desk
singpass-app-setup-code-cure = Cuba lagi selepas { $singpass-retry-wait }. Jika kod masih tidak sampai, hubungi { $singpass-helpdesk }.

# $singpass-app-label-continue: words on a button of the app, in English
singpass-app-setup-face = Aplikasi mungkin mahu melihat muka anda. Tekan “{ $singpass-app-label-continue }”, pandang telefon dan jangan bergerak.

singpass-app-setup-face-another = Pegang telefon seperti memegang cermin. Aplikasi itu memastikan bahawa ini memang anda, bukan orang lain.
singpass-app-setup-light-cause = Aplikasi tidak mengenali muka saya.
singpass-app-setup-light-cure = Pastikan muka anda tidak terlindung dan jangan bergerak. Biar muka anda kena cahaya, tanpa cahaya terang di belakang anda.
singpass-app-setup-camera-cause = Kamera telefon saya tidak boleh digunakan.
singpass-app-setup-camera-cure = Anda boleh meminta surat yang mengandungi kod. Surat itu dihantar ke alamat pada kad anda.

# $singpass-app-digits: how many digits the secret number of the app has
singpass-app-setup-number = Pilih nombor rahsia dengan { $singpass-app-digits } angka. Nombor ini membuka aplikasi. Taip sekali lagi apabila diminta.

singpass-app-setup-number-another = Pilih nombor yang hanya anda tahu. Tarikh lahir bukan pilihan yang baik.
singpass-app-setup-finger = Anda juga boleh membuka aplikasi dengan cap jari atau muka. Simpan hanya cap jari dan muka anda sendiri.
singpass-app-setup-ready = Tunggu hingga aplikasi menyatakan ia sudah sedia. Jangan tutup aplikasi sebelum itu.

## Guide: log in on a computer

singpass-app-login-title = Log masuk pada komputer
singpass-app-login-page = Pada komputer, pilih untuk log masuk dengan { -singpass }. Anda akan melihat { -qr-code }. Biarkan di situ.
singpass-app-login-page-another = Jika halaman itu dibuka pada telefon anda, tekan { -qr-code } dengan jari. Aplikasi akan terbuka sendiri.

# $singpass-app-label-scan: words on a button of the app, in English
singpass-app-login-scan = Buka aplikasi { -singpass } pada telefon anda. Tekan “{ $singpass-app-label-scan }”.

singpass-app-login-scanner-cause = Kamera tidak terbuka.
singpass-app-login-scanner-cure = Di bahagian seting telefon, benarkan { -singpass } menggunakan kamera. Kemudian cuba lagi.
singpass-app-login-hold = Halakan telefon ke skrin komputer, supaya seluruh { -qr-code } kelihatan.
singpass-app-login-expired-cause = Telefon menyatakan permintaan itu sudah tamat tempoh.
singpass-app-login-expired-cure = Di bahagian seting telefon, pilih tarikh dan masa automatik. Kemudian cuba lagi.
singpass-app-login-check = Baca alamat web dalam aplikasi. Ia mesti sama dengan alamat pada komputer. Jika tidak sama, berhenti.
singpass-app-login-check-another = Baca alamat di telefon dan di komputer, huruf demi huruf. Anda boleh meminta penolong membaca bersama.

# $singpass-app-label-login: words on a button of the app, in English
singpass-app-login-confirm = Tekan “{ $singpass-app-label-login }”. Kemudian gunakan cap jari, muka atau nombor rahsia anda.

singpass-app-login-done = Halaman itu terbuka pada komputer. Apabila selesai, log keluar di situ.

## Guide: my phone is new or lost

singpass-app-lost-title = Telefon saya baharu atau hilang
singpass-app-lost-new = Jika telefon anda baharu, sediakan aplikasi pada telefon itu. Aplikasi pada telefon lama akan berhenti sendiri.

# $singpass-site: web address of Singpass
singpass-app-lost-open = Jika telefon anda hilang, buka { $singpass-site } pada komputer. Log masuk di situ.

singpass-app-lost-password-cause = Saya tidak dapat log masuk di situ.

# $singpass-helpdesk: number of the Singpass help desk
singpass-app-lost-password-cure = Hubungi { $singpass-helpdesk }, atau pergi ke kaunter { -singpass } dengan kad pengenalan ({ -nric }) anda.

# $singpass-app-label-account: words on the Singpass website, in English
# $singpass-app-label-manage: words on the Singpass website, in English
singpass-app-lost-manage = Pilih “{ $singpass-app-label-account }”. Kemudian pilih “{ $singpass-app-label-manage }”.

# $singpass-app-label-off: words on a button of the Singpass website, in English
singpass-app-lost-off = Tekan “{ $singpass-app-label-off }”. Aplikasi pada telefon yang hilang akan berhenti.

singpass-app-lost-counter = Anda juga boleh pergi ke kaunter { -singpass } dengan kad { -nric } anda. Petugas boleh menutup aplikasi itu.
singpass-app-lost-counter-shows = Seorang petugas di kaunter tersenyum kepada seorang warga emas.

# $singpass-scam-support: number of Singpass for scams, with the key to press after it
singpass-app-lost-call = Jika anda rasa ada orang menggunakan { -singpass } anda, hubungi { $singpass-scam-support }, siang atau malam.

## Without a smartphone

singpass-app-without-password = Anda tidak perlu aplikasi. Anda boleh log masuk dengan kata laluan dan kod melalui { -sms }.
singpass-app-without-computer = Pada komputer yang ada kamera, muka anda boleh digunakan sebagai ganti kod.
singpass-app-without-family = Orang yang anda percayai boleh menerima kod anda, jika anda berdua setuju di kaunter { -singpass }.

# $singpass-counters: web address that lists Singpass counters
singpass-app-without-counter = Cari kaunter { -singpass } di { $singpass-counters }, atau tanya petugas di sini.

## Is this really them?

# $singpass-app-maker: name of the maker as the app store shows it, in English
singpass-app-genuine-maker = Pembuat aplikasi yang sebenar ialah “{ $singpass-app-maker }”.

singpass-app-genuine-links = { -singpass } tidak akan sekali-kali menghantar pautan atau { -qr-code } kepada anda melalui { -sms } atau { -whatsapp }.
singpass-app-genuine-secret = Rahsiakan nombor rahsia dan kod anda, walau siapa pun yang bertanya.
singpass-app-genuine-scan = Imbas { -qr-code } { -singpass } hanya dengan aplikasi { -singpass }, dan hanya jika anda sendiri mahu log masuk.

# $scamshield-helpline: number of the ScamShield Helpline
singpass-app-genuine-gone = Jika aplikasi tiba-tiba hilang, hidupkan { -flight-mode } dan hubungi { $scamshield-helpline } dengan telefon lain.
