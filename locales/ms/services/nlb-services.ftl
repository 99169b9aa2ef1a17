### Public libraries: reading, borrowing, and lessons on the phone.

nlb-services-name = Perpustakaan awam
nlb-services-short = Buku, akhbar, belajar guna telefon
nlb-services-what = Tempat untuk membaca, meminjam buku dan belajar.

## Before you start

nlb-services-here = Di perpustakaan, atau pada telefon dengan aplikasi { -nlb-mobile }.

## More about it

nlb-services-read-heading = Membaca dan meminjam
nlb-services-read-text = Anda boleh membaca buku dan akhbar di sana. Sebagai ahli, anda boleh meminjam buku, dan memulangkannya mengikut tarikh yang diberi.
nlb-services-read-app = Dengan aplikasi { -nlb-mobile }, anda juga boleh membaca buku pada telefon.
nlb-services-learn-heading = Belajar menggunakan telefon

# $nlb-lessons-since: month in which the lessons began
# $nlb-libraries: in how many libraries they began
nlb-services-learn-text = Pada { $nlb-lessons-since }, kelas percuma untuk warga emas bermula di { $nlb-libraries } perpustakaan. Tanya perpustakaan anda sama ada kelas itu masih ada.

nlb-services-who-heading = Siapa boleh pergi
nlb-services-who-text = Sesiapa sahaja boleh masuk dan membaca. Untuk meminjam, daftar sekali dengan { -nric } anda.

## Without a smartphone

nlb-services-without-counter = Anda tidak perlu telefon pintar. Bawa { -nric } anda ke kaunter perpustakaan dan tanya di situ.

## Is this really them?

# $nlb-site: web address of the libraries
nlb-services-genuine-site = Laman web yang sebenar ialah { $nlb-site }, jadi semak setiap hurufnya.
