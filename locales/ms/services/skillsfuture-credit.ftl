### SkillsFuture Credit: government money for courses, and using it.

skillsfuture-credit-name = { -skillsfuture-credit }
skillsfuture-credit-short = Wang untuk membayar kursus

# $skf-base-age: age from which it is given
skillsfuture-credit-what = Wang daripada pemerintah untuk membayar kursus. Ia untuk warga Singapura berumur { $skf-base-age } tahun ke atas, termasuk warga emas.

## Before you start

skillsfuture-credit-here = Pada telefon atau komputer.
skillsfuture-credit-bring-singpass = { -singpass } yang masih boleh digunakan
skillsfuture-credit-bring-course = Nama kursus, dan bil daripada pusat latihan

## More about it

# $skf-base-age: age from which it is given
skillsfuture-credit-base-heading = Untuk semua dari umur { $skf-base-age } tahun

# $skf-base: money each citizen gets
skillsfuture-credit-base-text = Setiap warga Singapura mendapat { $skf-base }. Tiada tarikh tamat.

# $skf-mid-age: age from which the further money is given
skillsfuture-credit-mid-heading = Tambahan dari umur { $skf-mid-age } tahun

# $skf-mid-since: day since which the further money is given
# $skf-mid: further money for older citizens
# $skf-courses: how many courses the further money is for
skillsfuture-credit-mid-text = Sejak { $skf-mid-since }, ada { $skf-mid } lagi. Ia untuk kira-kira { $skf-courses } kursus pilihan, kebanyakannya untuk kerja, dan tiada tarikh tamat.

skillsfuture-credit-extra-heading = Apa yang sudah tamat

# $skf-extra: money given once
# $skf-extra-year: year in which it was given
# $skf-extra-end: day on which it ended
# $skf-extra-from: youngest age of the other extra money
# $skf-extra-to: oldest age of the other extra money
skillsfuture-credit-extra-text = Tambahan { $skf-extra } pada tahun { $skf-extra-year } tamat pada { $skf-extra-end }. Orang yang ketika itu berumur { $skf-extra-from } hingga { $skf-extra-to } tahun mendapat satu lagi tambahan. Tambahan itu belum tamat.

## Guide: See how much I have

skillsfuture-credit-see-title = Lihat jumlah kredit saya

# $myskillsfuture-site: web address of MySkillsFuture
skillsfuture-credit-see-open = Buka { $myskillsfuture-site } pada telefon atau komputer. Taip sendiri alamatnya, kerana pautan dalam mesej mungkin palsu.

# $myskillsfuture-site: web address of MySkillsFuture
skillsfuture-credit-see-open-another = Ruang panjang pada skrin adalah untuk alamat. Tekan ruang itu, taip { $myskillsfuture-site }, kemudian teruskan.

skillsfuture-credit-see-login = Tekan butang untuk log masuk, dan guna { -singpass } anda. Log masuk tidak membelanjakan apa-apa.
skillsfuture-credit-see-password-cause = Saya lupa kata laluan saya.
skillsfuture-credit-see-password-cure = Pilih { -singpass } di halaman pertama panduan ini. Di situ ada cara untuk membuat kata laluan baharu.
skillsfuture-credit-see-look = Cari jumlah kredit anda. Mungkin ada lebih daripada satu, kerana setiap satu ada kegunaannya.
skillsfuture-credit-see-leave = Catat jumlahnya. Kemudian log keluar dan tutup halaman itu.

## Guide: Pay for a course with it

skillsfuture-credit-use-title = Bayar kursus dengan kredit

# $myskillsfuture-site: web address of MySkillsFuture
skillsfuture-credit-use-choose = Pilih kursus di { $myskillsfuture-site }. Catat namanya dan hari ia bermula.

skillsfuture-credit-use-tell = Daftar di pusat latihan itu. Sebelum membayar, beritahu bahawa anda mahu menggunakan { -skillsfuture-credit }.
skillsfuture-credit-use-tell-shows = Seorang petugas di kaunter tersenyum kepada seorang warga emas.
skillsfuture-credit-use-paid-cause = Saya sudah membayar penuh kursus itu.
skillsfuture-credit-use-paid-cure = Kredit itu mungkin tidak boleh digunakan untuk kursus ini. Tanya pusat latihan. Anda boleh menggunakannya untuk kursus lain.

# $myskillsfuture-site: web address of MySkillsFuture
skillsfuture-credit-use-login = Buka { $myskillsfuture-site } dan log masuk dengan { -singpass }. Cari tempat untuk menuntut kredit.

skillsfuture-credit-use-password-cause = Saya lupa kata laluan saya.
skillsfuture-credit-use-password-cure = Pilih { -singpass } di halaman pertama panduan ini. Di situ ada cara untuk membuat kata laluan baharu.
skillsfuture-credit-use-fill = Pilih kursus anda dan hari ia bermula. Taip yurannya dan berapa kredit yang mahu digunakan.
skillsfuture-credit-use-fill-another = Guna angka pada bil daripada pusat latihan. Seorang penolong boleh membacakannya.
skillsfuture-credit-use-send = Tambah gambar bil itu. Baca semuanya sekali lagi, dan hantar sebelum kursus bermula.
skillsfuture-credit-use-refused-cause = Tuntutan saya tidak diterima.
skillsfuture-credit-use-refused-cure = Lihat sama ada bil dan tarikhnya betul, dan sama ada kursus sudah bermula. Kemudian minta bantuan pusat latihan.
skillsfuture-credit-use-rest = Kredit itu dibayar kepada pusat latihan. Anda hanya membayar baki yurannya.
skillsfuture-credit-use-rest-shows = Seorang petugas di kaunter tersenyum kepada seorang warga emas.

## Without a smartphone

skillsfuture-credit-without-computer = Anda boleh menggunakan mana-mana komputer sebagai ganti telefon.
skillsfuture-credit-without-hub = Di { -sg-digital-hub }, ada orang yang boleh menunjukkan caranya.

## Is this really them?

# $skf-door-year: year in which this was reported
skillsfuture-credit-genuine-door = Pada tahun { $skf-door-year }, pegawai palsu pergi dari rumah ke rumah dan meminta { -singpass }. Jangan beri kepada sesiapa.

skillsfuture-credit-genuine-cash = Wang itu dibayar kepada pusat latihan, jadi jangan percaya orang yang menawarkannya sebagai wang tunai.

# $myskillsfuture-site: web address of MySkillsFuture
skillsfuture-credit-genuine-site = Laman web yang sebenar ialah { $myskillsfuture-site }, jadi semak setiap hurufnya.

# $scamshield-helpline: number of the ScamShield Helpline
skillsfuture-credit-genuine-doubt = Jika ragu-ragu, hubungi { $scamshield-helpline } dan tanya.
