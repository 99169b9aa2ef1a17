### A group of citizens who try out new government services; who may join, and how.

tech-kaki-name = { -tech-kaki }
tech-kaki-short = Cuba khidmat baharu
tech-kaki-what = Sekumpulan orang biasa seperti anda. Mereka mencuba aplikasi dan laman web baharu pemerintah, dan menyatakan apa yang susah.
tech-kaki-what-now = Minta petugas di kaunter melihat laman webnya bersama anda.

## Before you start

tech-kaki-here = Anda mendaftar di laman web. Seorang penolong boleh membantu anda.
tech-kaki-bring-email = Alamat e-mel anda, kerana jemputan dihantar melalui e-mel

## More about it

tech-kaki-do-heading = Apa yang boleh anda buat
tech-kaki-do-talk = Anda boleh menjawab soalan, berbincang dalam kumpulan kecil, atau mencuba aplikasi baharu.
tech-kaki-do-use = Pandangan anda menjadikan aplikasi lebih mudah bagi semua. Mereka pernah membantu { -singpass } dan { -lifesg }.
tech-kaki-who-heading = Siapa boleh menyertai
tech-kaki-who-text = Sesiapa sahaja boleh menyertai. Anda tidak perlu tahu banyak tentang telefon atau komputer.
tech-kaki-join-heading = Bagaimana caranya
tech-kaki-join-text = Daftar, kemudian tunggu jemputan melalui e-mel. Anda memilih sendiri apa yang anda mahu buat.
tech-kaki-since-heading = Sejak bila

# $tech-kaki-start: year in which it began
# $tech-kaki-year: year of the count
# $tech-kaki-members: how many members it had
tech-kaki-since-text = Kumpulan ini bermula pada { $tech-kaki-start }. Pada { $tech-kaki-year }, ada kira-kira { $tech-kaki-members } ahli.
