### Singpass counters: what staff can do there, what to bring, and changing a phone number.

singpass-counters-name = Kaunter { -singpass }
singpass-counters-short = Dapatkan bantuan { -singpass } daripada petugas
singpass-counters-what = Di tempat ini, petugas membantu anda secara bersemuka dalam urusan { -singpass }. Banyak kaunter terletak di balai rakyat.

## Before you start

singpass-counters-here = Ada balai rakyat yang mempunyai kaunter { -singpass }. Tanya petugas di sini, di mana yang terdekat.
singpass-counters-bring-card = Kad pengenalan ({ -nric }) asal anda, bukan salinan
singpass-counters-bring-other = Atau pasport atau lesen memandu Singapura, jika anda warga Singapura
singpass-counters-bring-phone = Telefon anda, jika ada

## More about it

singpass-counters-can-heading = Apa yang petugas boleh buat
singpass-counters-can-text = Mereka boleh membantu anda mendaftar { -singpass }, membuat kata laluan baharu, atau menerima kod melalui { -sms }.
singpass-counters-can-app = Mereka juga boleh menukar nombor telefon anda, atau menutup aplikasi pada telefon yang hilang.
singpass-counters-proof-heading = Apa yang tidak diterima
singpass-counters-proof-text = Salinan kad anda tidak diterima. Laporan polis tentang kad yang hilang juga tidak diterima.
singpass-counters-proof-not = Kad { -ez-link } dan kad warga emas juga tidak diterima.
singpass-counters-self-heading = Hanya anda boleh memintanya
singpass-counters-self-text = Anda perlu pergi sendiri. Orang lain tidak boleh meminta { -singpass } atau kata laluan baharu anda.

## Guide: go to a counter

singpass-counters-visit-title = Pergi ke kaunter

# $singpass-counters: web address that lists Singpass counters
singpass-counters-visit-find = Buka { $singpass-counters } dan cari kaunter yang dekat dengan rumah anda.

singpass-counters-visit-find-another = Anda tidak perlu mencarinya sendiri. Minta petugas di sini mencarinya bersama anda.
singpass-counters-visit-hours = Lihat bila kaunter itu dibuka. Nombor telefonnya juga ada di situ, jadi anda boleh menelefon dahulu.
singpass-counters-visit-bring = Bawa kad pengenalan ({ -nric }) dan telefon anda. Masukkan kedua-duanya ke dalam beg.
singpass-counters-visit-bring-shows = Sebelah tangan menunjukkan kad pengenalan.
singpass-counters-visit-lost-cause = Kad { -nric } saya hilang.
singpass-counters-visit-lost-cure = Warga Singapura boleh menunjukkan pasport atau lesen memandu Singapura. Ia mesti yang asal, bukan salinan.
singpass-counters-visit-go = Pergi sendiri ke kaunter itu. Orang yang anda percayai boleh menemani anda.
singpass-counters-visit-go-shows = Seorang petugas di kaunter tersenyum kepada seorang warga emas.
singpass-counters-visit-home-cause = Saya tidak dapat keluar rumah.

# $singpass-helpdesk: number of the Singpass help desk
singpass-counters-visit-home-cure = Hubungi { $singpass-helpdesk } dan tanya apa yang boleh dibuat. Kata laluan juga boleh dihantar melalui surat.

singpass-counters-visit-say = Tunjukkan kad anda. Katakan apa yang anda perlukan, misalnya kata laluan baharu atau nombor telefon baharu.
singpass-counters-visit-say-shows = Seorang petugas di kaunter tersenyum kepada seorang warga emas.
singpass-counters-visit-say-another = Anda boleh berkata: Saya tidak dapat masuk ke { -singpass } saya. Tolong bantu saya.
singpass-counters-visit-type = Jika anda membuat kata laluan di situ, taip sendiri. Tiada sesiapa perlu melihatnya, termasuk petugas.
singpass-counters-visit-type-another = Minta semua orang berpaling sebentar. Mereka tidak akan berkecil hati.

## Guide: change my phone number

singpass-counters-number-title = Tukar nombor telefon saya

# $singpass-site: web address of Singpass
# $singpass-counters-label-login: words on a button of the Singpass website, in English
singpass-counters-number-open = Buka { $singpass-site } dan tekan “{ $singpass-counters-label-login }”. Di kaunter, petugas boleh membuat semua ini bersama anda.

# $singpass-site: web address of Singpass
singpass-counters-number-open-another = Ruang panjang pada skrin adalah untuk alamat. Tekan ruang itu, taip { $singpass-site }, kemudian teruskan.

singpass-counters-number-login = Log masuk dengan aplikasi { -singpass }, atau dengan kata laluan anda.
singpass-counters-number-old-cause = Kod dihantar ke nombor lama saya.

# $singpass-counters-label-old: words on the Singpass website, in English
singpass-counters-number-old-cure = Tekan “{ $singpass-counters-label-old }” dan taip nombor baharu anda. Atau pergi ke kaunter dengan kad anda.

# $singpass-counters-label-profile: words on the Singpass website, in English
singpass-counters-number-profile = Tekan “{ $singpass-counters-label-profile }”. Anda akan melihat nombor yang ada dalam { -singpass } sekarang.

# $singpass-counters-label-next: words on a button of the Singpass website, in English
singpass-counters-number-new = Taip nombor telefon baharu anda. Tekan “{ $singpass-counters-label-next }”.

singpass-counters-number-code = Kod dihantar melalui { -sms } ke nombor baharu. Taip kod itu, kemudian teruskan.
singpass-counters-number-none-cause = Kod tidak sampai.

# $singpass-retry-wait: how long to wait before a new try, such as “5 minutes”
singpass-counters-number-none-cure = Pastikan nombor baharu itu betul. Kemudian cuba lagi selepas { $singpass-retry-wait }.

singpass-counters-number-done = Nombor baharu anda sudah ada dalam { -singpass }. Mulai sekarang, kod dihantar ke nombor itu.

## Without a smartphone

singpass-counters-without-none = Anda tidak perlu telefon pintar di kaunter. Datang sendiri dengan kad anda, dan anda akan dibantu.
singpass-counters-without-codes = Jika anda tiada telefon, tanya di situ sama ada orang yang anda percayai boleh menerima kod anda. Anda berdua perlu datang.

# $singpass-letter-time: how long a letter takes, such as “3 working days”
singpass-counters-without-letter = Pada mana-mana komputer, anda boleh meminta surat yang mengandungi kata laluan. Surat itu sampai dalam kira-kira { $singpass-letter-time }.

## Is this really them?

# $singpass-counters: web address that lists Singpass counters
singpass-counters-genuine-list = Senarai kaunter yang sebenar ada di { $singpass-counters }.

singpass-counters-genuine-self = Orang lain tidak boleh pergi bagi pihak anda, jadi jangan bayar orang yang tidak dikenali untuk membuatnya.
singpass-counters-genuine-password = Taip sendiri kata laluan anda, dan jangan tuliskan untuk sesiapa.

# $singpass-helpdesk: number of the Singpass help desk
singpass-counters-genuine-help = Jika ragu-ragu, hubungi { $singpass-helpdesk } dan tanya.
