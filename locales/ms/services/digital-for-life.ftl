### A movement of many partners: lessons, fairs and guides for everybody.

digital-for-life-name = { -digital-for-life }
digital-for-life-short = Kelas, karnival dan panduan
digital-for-life-what = Usaha bersama banyak pihak, supaya kita semua dapat belajar menggunakan teknologi dengan gembira dan selamat.

## Before you start

digital-for-life-here = Tanya di kaunter apa yang diadakan dekat anda.

## More about it

digital-for-life-do-heading = Apa yang boleh anda buat
digital-for-life-do-fair = Anda boleh pergi ke kelas dan karnival, mencuba sendiri, dan bertanya.
digital-for-life-do-read = Di laman webnya ada video dan buku panduan, dalam semua bahasa panduan ini.
digital-for-life-learn-heading = Apa yang anda pelajari
digital-for-life-learn-phone = Anda belajar menyiapkan telefon untuk digunakan, mencari maklumat, berhubung dengan orang lain, dan membayar.
digital-for-life-learn-kind = Anda belajar kekal selamat, bersopan di internet, dan mengenal pasti berita palsu.
digital-for-life-learn-balance = Anda juga belajar menggunakannya secara sederhana, kerana terlalu lama melihat telefon tidak baik.
digital-for-life-who-heading = Untuk siapa
digital-for-life-who-text = Ia untuk semua orang: warga emas, ibu bapa dan anak-anak.
digital-for-life-since-heading = Sejak bila

# $digital-for-life-start: day on which it began
digital-for-life-since-text = Ia bermula pada { $digital-for-life-start }.

## Without a smartphone

digital-for-life-without-hub = Anda boleh pergi ke { -sg-digital-hub } dan bertanya, walaupun tiada telefon pintar.
