### HDB: safer fittings at home for seniors, and the flat's own page.

hdb-services-name = Khidmat { -hdb }
hdb-services-short = Rumah lebih selamat, dan flat anda
hdb-services-what = Bantuan untuk penghuni flat { -hdb }. Rumah anda boleh dijadikan lebih selamat, dan surat tentang flat anda boleh dilihat di internet.

## Before you start

hdb-services-here = Pada telefon atau komputer.
hdb-services-bring-singpass = { -singpass } yang masih boleh digunakan
hdb-services-bring-letters = Surat daripada { -hdb }, jika ada

## More about it

hdb-services-pay-heading = Kos kelengkapan keselamatan
hdb-services-pay-text = Pemerintah membayar sebahagian besar kos kelengkapan ini ({ -ease }). Jumlah yang anda bayar bergantung pada flat anda, jadi tanya sebelum bersetuju.
hdb-services-call-heading = Adakah nombor untuk dihubungi?

# $hdb-site: web address of HDB
hdb-services-call-text = Panduan ini tidak memberi nombor, kerana nombor lama mungkin tidak digunakan lagi. Lihat { $hdb-site }, atau tanya di kaunter.

## Guide: Make my home safer

hdb-services-safer-title = Jadikan rumah saya lebih selamat

# $hdb-ease-age: age from which a home may get the fittings
# $hdb-ease-as-of: year in which these ages were published
hdb-services-safer-who = { -ease } mungkin sesuai untuk anda jika ada anggota keluarga di rumah berumur { $hdb-ease-age } tahun ke atas. { -hdb } mengumumkannya pada tahun { $hdb-ease-as-of }.

hdb-services-safer-who-another = { -ease } ialah bantuan daripada { -hdb } untuk menjadikan flat selamat bagi warga emas.
hdb-services-safer-who-shows = Seorang warga emas memegang telefonnya. Seorang penolong duduk di sebelahnya dan melihat bersama.
hdb-services-safer-younger-cause = Tiada anggota keluarga di rumah saya yang sudah mencapai umur itu.

# $hdb-ease-age-help: the same for somebody who needs help every day
hdb-services-safer-younger-cure = Anda masih boleh bertanya jika anggota keluarga berumur { $hdb-ease-age-help } tahun ke atas perlu bantuan setiap hari.

hdb-services-safer-what = Fikirkan apa yang membantu: palang pemegang, lantai yang kurang licin, tempat duduk mandi, atau laluan landai.

# $hdb-site: web address of HDB
# $hdb-label-ease: words on the HDB website, in English
hdb-services-safer-open = Buka { $hdb-site }. Taip sendiri alamatnya. Kemudian cari “{ $hdb-label-ease }” pada halaman itu.

# $hdb-site: web address of HDB
hdb-services-safer-open-another = Ruang panjang pada skrin adalah untuk alamat. Tekan ruang itu, taip { $hdb-site }, kemudian teruskan.

hdb-services-safer-apply = Baca halaman itu dan ikut arahannya untuk memohon. Jika diminta log masuk, guna { -singpass }.
hdb-services-safer-alone-cause = Saya tidak dapat membuatnya sendiri.
hdb-services-safer-alone-cure = Minta bantuan keluarga, atau petugas di kaunter. Tunjukkan halaman ini kepada mereka.
hdb-services-safer-password-cause = Saya lupa kata laluan saya.
hdb-services-safer-password-cure = Pilih { -singpass } di halaman pertama panduan ini. Di situ ada cara untuk membuat kata laluan baharu.
hdb-services-safer-visit = Seseorang mungkin datang melihat rumah anda. Minta lihat pas rasminya sebelum membuka pintu pagar.
hdb-services-safer-visit-shows = Sebelah tangan menunjukkan kad pengenalan.
hdb-services-safer-agree = Tanya apa yang akan dibuat dan berapa anda perlu bayar. Setuju hanya apabila anda sudah faham.
hdb-services-safer-agree-shows = Seorang warga emas memegang telefonnya. Seorang penolong duduk di sebelahnya dan melihat bersama.

## Guide: See my flat’s own page

hdb-services-page-title = Lihat halaman flat saya

# $hdb-site: web address of HDB
hdb-services-page-open = Buka { $hdb-site } pada telefon atau komputer. Taip sendiri alamatnya, kerana pautan dalam mesej mungkin palsu.

# $hdb-site: web address of HDB
hdb-services-page-open-another = Ruang panjang pada skrin adalah untuk alamat. Tekan ruang itu, taip { $hdb-site }, kemudian teruskan.

# $hdb-label-page: words on the HDB website, in English
hdb-services-page-login = Cari “{ $hdb-label-page }” dan tekan. Log masuk dengan { -singpass }.

hdb-services-page-login-another = Halaman ini hanya untuk anda dan flat anda. Dengan { -singpass }, ia tahu bahawa ini memang anda.
hdb-services-page-password-cause = Saya lupa kata laluan saya.
hdb-services-page-password-cure = Pilih { -singpass } di halaman pertama panduan ini. Di situ ada cara untuk membuat kata laluan baharu.
hdb-services-page-look = Cari surat atau bayaran yang anda mahu lihat. Dengan melihat sahaja, tiada apa-apa berubah.
hdb-services-page-missing-cause = Saya tidak jumpa apa yang saya cari.
hdb-services-page-missing-cure = Tinggalkan dahulu. Tanya petugas di kaunter, dan bawa surat itu jika ada.
hdb-services-page-leave = Apabila selesai, log keluar dan tutup halaman itu. Selepas itu, orang lain tidak dapat melihatnya.

## Without a smartphone

hdb-services-without-computer = Anda boleh menggunakan mana-mana komputer sebagai ganti telefon.
hdb-services-without-desk = Untuk berjumpa seseorang, tanya dahulu di kaunter ke mana hendak pergi dan sama ada perlu temu janji.

## Is this really them?

# $hdb-site: web address of HDB
hdb-services-genuine-site = Laman web yang sebenar ialah { $hdb-site }, jadi semak setiap hurufnya.

hdb-services-genuine-door = Jika seseorang datang ke rumah, minta lihat pasnya, dan jangan beri { -singpass } atau telefon anda kepada sesiapa.
hdb-services-genuine-officer = Dalam panggilan telefon, pegawai pemerintah tidak akan sekali-kali meminta anda memindahkan wang.

# $scamshield-helpline: number of the ScamShield Helpline
hdb-services-genuine-doubt = Jika ragu-ragu, hubungi { $scamshield-helpline } dan tanya.
