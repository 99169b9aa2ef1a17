### The Digital IC: showing who you are with the Singpass app.

digital-ic-name = { -digital-ic }
digital-ic-short = { -nric } dalam telefon anda
digital-ic-what = Kad { -nric } anda dalam aplikasi { -singpass }. Di banyak tempat, anda boleh menunjukkannya sebagai ganti kad.

## Before you start

digital-ic-here = Ya, jika telefon anda sendiri ada aplikasi { -singpass }.

## More about it

digital-ic-where-heading = Di mana anda boleh menunjukkannya

# $digital-ic-start: day from which government offices took it
digital-ic-where-text = Sejak { $digital-ic-start }, kebanyakan kaunter pemerintah menerimanya. Poliklinik dan perpustakaan awam juga menerimanya.

# $digital-ic-as-of: year in which this was so
digital-ic-where-card = Pada tahun { $digital-ic-as-of }, sesetengah tempat masih meminta kad sebenar. Contohnya hotel, dan { -ica } apabila anda membuat kad baharu.

digital-ic-who-heading = Untuk siapa
digital-ic-who-text = Untuk semua yang ada kad { -nric } dan aplikasi { -singpass }.
digital-ic-lost-heading = Jika kad anda hilang

# $digital-ic-lost-days: how long one has to report a lost card
digital-ic-lost-text = Beritahu { -ica }, dan mohon kad baharu dalam masa { $digital-ic-lost-days }. Ini wajib walaupun anda ada { -digital-ic }.

## Guide: show it

digital-ic-show-title = Tunjukkan { -digital-ic } saya
digital-ic-show-open = Buka aplikasi { -singpass }. Tekan kad yang bertulis { -digital-ic }.
digital-ic-show-unlock = Gunakan cap jari, muka atau nombor rahsia anda. Kad anda akan muncul.

# $digital-ic-label-barcode: words on a button of the app, in English
digital-ic-show-barcode = Di mesin perpustakaan atau poliklinik, tekan “{ $digital-ic-label-barcode }”. Halakan kod bar itu pada alat pembaca.

digital-ic-show-scan-cause = Mesin itu tidak dapat membacanya.
digital-ic-show-scan-cure = Cerahkan skrin, dan condongkan sedikit telefon itu. Atau tunjukkan kad anda.
digital-ic-show-close = Apabila selesai, tutup aplikasi itu. Pegang sendiri telefon anda.

## Without a smartphone

digital-ic-without-card = Tunjukkan kad { -nric } anda seperti biasa. Anda tidak perlu telefon.

## Is this really them?

digital-ic-genuine-picture = Tiada sesiapa patut meminta gambar { -digital-ic } anda. Jika ada yang minta, jangan hantar.
digital-ic-genuine-lion = Pada { -digital-ic } yang sebenar, gambar singa itu bergerak.
