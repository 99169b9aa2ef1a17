### Primary One registration: signing up a child for school.

primary-one-registration-name = Pendaftaran { -primary-one }
primary-one-registration-short = Daftar anak ke sekolah
primary-one-registration-what = Cara mendaftar anak untuk tahun pertama sekolah rendah. Ibu atau bapa membuatnya melalui internet.

## Before you start

primary-one-registration-here = Pada telefon atau komputer.
primary-one-registration-bring-singpass = { -singpass } ibu atau bapa

## More about it

primary-one-registration-who-heading = Anak yang mana
primary-one-registration-who-text = Anak warga Singapura mesti didaftarkan. Setiap tahun, { -moe } memberitahu tarikh lahir yang terlibat.
primary-one-registration-when-heading = Bila dan bagaimana

# $p1-from: first day of the last known time
# $p1-to: last day of it
# $p1-site: web address of Primary One registration
primary-one-registration-when-text = Kali terakhir yang kami tahu, pendaftaran dibuat dari { $p1-from } hingga { $p1-to }. Lihat tarikh seterusnya di { $p1-site }.

# $p1-online-year: year in which it was first all online
# $p1-portal-since: day since which there is one website
primary-one-registration-when-online = Pada tahun { $p1-online-year }, buat pertama kali semuanya melalui internet, dengan { -singpass } dan { -formsg }. Sejak { $p1-portal-since }, semua anak didaftarkan di satu laman web.

primary-one-registration-you-heading = Jika anda datuk atau nenek
primary-one-registration-you-text = Anda boleh membantu memilih sekolah dan mengingati tarikhnya. Ibu atau bapa yang log masuk dan menghantarnya.

## Without a smartphone

primary-one-registration-without-school = Jika ibu bapa tidak dapat membuatnya melalui internet, mereka boleh menelefon sekolah pilihan untuk meminta bantuan.

## Is this really them?

# $p1-site: web address of Primary One registration
primary-one-registration-genuine-site = Laman web yang sebenar ialah { $p1-site }, jadi semak setiap hurufnya.
