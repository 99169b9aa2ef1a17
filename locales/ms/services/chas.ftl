### CHAS: paying less at the clinic, getting the card, and showing it.

chas-name = { -chas }
chas-short = Bayaran lebih rendah di klinik
chas-what = Dengan { -chas }, warga Singapura mungkin membayar kurang di banyak klinik swasta dan klinik gigi. Tunjukkan kad anda, dan subsidi mengurangkan bil anda.

## Before you start

chas-here = Mohon pada telefon, komputer atau borang kertas. Gunakan kad itu di klinik.
chas-bring-card = Salah satu: { -chas-card }, { -pioneer-card } atau { -merdeka-card }

## More about it

chas-danger-heading = Jika nyawa seseorang dalam bahaya

# $scdf-emergency: number for an ambulance or a fire
chas-danger-text = Hubungi { $scdf-emergency } untuk mendapatkan ambulans.

chas-card-heading = Kad yang mana
chas-card-colours = Ada { -chas-card } biru, oren dan hijau. Nama warnanya menunjukkan jumlah subsidi anda.
chas-card-older = Jika anda ada { -pioneer-card } atau { -merdeka-card }, kad itu juga boleh digunakan sebagai { -chas-card }. Anda mendapat lebih banyak subsidi.
chas-for-heading = Untuk rawatan apa
chas-for-text = Ia mungkin membantu bagi selesema atau demam, penyakit kronik, dan sebahagian rawatan gigi. Tanya klinik apa yang diliputi kad anda.

## Guide: apply for the card

chas-apply-title = Mohon kad

# $chas-apply-site: web address where one applies
chas-apply-open = Buka { $chas-apply-site } pada telefon atau komputer. Taip sendiri alamatnya.

chas-apply-login = Log masuk dengan { -singpass }. Kemudian halaman itu menunjukkan maklumat anda.
chas-apply-home = Isi nama semua anggota keluarga yang tinggal di alamat anda. Seisi rumah hanya perlu satu borang.
chas-apply-send = Baca semuanya sekali lagi, kemudian hantar. Sebelum anda hantar, tiada apa-apa berubah.

# $chas-hotline: number of the CHAS help line
chas-apply-wait = Tunggu jawapannya. Kad akan dihantar melalui pos. Jika ada soalan, hubungi { $chas-hotline } pada hari bekerja.

## Guide: use the card at a clinic

chas-clinic-title = Guna kad di klinik
chas-clinic-find = Tanya klinik sama ada { -chas-card } diterima, sebelum anda berjumpa doktor. Anda boleh menelefon dahulu.
chas-clinic-show = Tunjukkan kad itu bersama kad { -nric } anda di kaunter klinik.
chas-clinic-left-cause = Kad saya tertinggal di rumah.
chas-clinic-left-cure = Anda boleh menunjukkan kad dalam aplikasi { -singpass }. Jika anda tidak menggunakannya, tanya klinik.
chas-clinic-price = Tanya berapa yang perlu anda bayar. Setiap klinik menetapkan harganya sendiri.
chas-clinic-pay = Selepas berjumpa doktor, bayar bakinya. Bil anda sudah dikurangkan dengan subsidi.

## Guide: show the card on my phone

chas-phone-title = Tunjukkan kad pada telefon
chas-phone-open = Buka aplikasi { -singpass } pada telefon anda sendiri, dan log masuk.

# $chas-label-cards: words in the Singpass app, in English
chas-phone-cards = Cari “{ $chas-label-cards }”. Gerakkan kad-kad itu dengan jari hingga anda nampak { -chas-card }.

chas-phone-none-cause = Kad itu tiada di situ.

# $chas-card-age: least age for the card in the app, in years
# $chas-hotline: number of the CHAS help line
chas-phone-none-cure = Tunjukkan kad yang dihantar melalui pos. Aplikasi itu hanya menunjukkannya bagi mereka berumur { $chas-card-age } tahun ke atas. Untuk bertanya, hubungi { $chas-hotline }.

chas-phone-show = Tunjukkan telefon kepada petugas klinik. Pegang telefon itu dengan tangan anda sendiri.
chas-phone-close = Tutup aplikasi apabila selesai. Jangan ambil gambar kad itu, dan jangan hantar kepada orang lain.

## Without a smartphone

chas-without-card = Kad yang dihantar melalui pos boleh digunakan seperti kad pada telefon.

# $chas-hotline: number of the CHAS help line
chas-without-form = Minta borang kertas di balai rakyat, poliklinik atau hospital. Jika tiada, hubungi { $chas-hotline }.

## Is this really them?

# $chas-site: web address of CHAS
# $chas-apply-site: web address where one applies
chas-genuine-site = Laman yang sebenar ialah { $chas-site } dan { $chas-apply-site }.

chas-genuine-free = Permohonan adalah percuma, jadi jangan bayar sesiapa untuk mendapatkan kad.
