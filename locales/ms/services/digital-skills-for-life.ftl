### Digital Skills for Life: the simple skills for each day, and where to learn them.

digital-skills-for-life-name = { -digital-skills-for-life }
digital-skills-for-life-short = Kemahiran digital harian
digital-skills-for-life-what = Kemahiran mudah yang kita semua perlukan untuk menggunakan telefon atau komputer. Anda boleh belajar daripada video, panduan atau seseorang.

## Before you start

digital-skills-for-life-here = Pada telefon atau komputer, atau di { -sg-digital-hub }.

## More about it

digital-skills-for-life-skills-heading = Apa yang boleh dipelajari

# $dsl-skills: how many skills there are
digital-skills-for-life-skills-text = Ada { $dsl-skills } kemahiran. Anda belajar menggunakan telefon, mencari maklumat, berhubung dengan orang, dan membayar.

digital-skills-for-life-skills-safe = Kemahiran terakhir ialah menggunakan internet dengan selamat, bijak dan baik hati.
digital-skills-for-life-how-heading = Dalam bahasa anda
digital-skills-for-life-how-text = Video dan panduan ada dalam bahasa Inggeris, Cina, Melayu dan Tamil.
digital-skills-for-life-who-heading = Untuk siapa
digital-skills-for-life-who-text = Ia untuk semua, muda atau tua. Anda boleh mula dengan satu kemahiran, dan belajar perlahan-lahan.

## Without a smartphone

digital-skills-for-life-without-hub = Jika tiada telefon pintar, tanya di kaunter, di mana { -sg-digital-hub } yang terdekat. Orang di sana boleh menunjukkan caranya.
