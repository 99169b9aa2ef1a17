### ActiveSG: public pools, gyms and courts, and what is free for seniors.

activesg-name = { -activesg }
activesg-short = Kolam renang, gim, gelanggang
activesg-what = Kolam renang, gim dan gelanggang awam untuk anda berenang dan bersenam. Tempahan dibuat dalam aplikasi { -myactivesg }.

## Before you start

activesg-here = Di kolam renang atau gim. Pada telefon, anda boleh menempah dengan { -singpass }.

## More about it

activesg-free-heading = Percuma bagi warga emas

# $activesg-free-since: day since which it is free
# $activesg-free-age: age from which it is free
activesg-free-text = Sejak { $activesg-free-since }, warga Singapura berumur { $activesg-free-age } tahun ke atas boleh berenang dan menggunakan gim secara percuma.

activesg-credits-heading = Kredit daripada pemerintah

# $activesg-credits-year: year in which credits were given
# $activesg-credits-until: last day of the credits
activesg-credits-text = Pada tahun { $activesg-credits-year }, orang ramai boleh menuntut kredit tambahan dalam aplikasi. Anda boleh menggunakannya hingga { $activesg-credits-until }.

activesg-credits-how = Jika tidak pasti sama ada anda ada kredit, tanya di kaunter kolam renang atau gim.

## Without a smartphone

activesg-without-counter = Jika tiada telefon pintar, bawa { -nric } anda ke kaunter di sana dan tanya cara masuk.

## Is this really them?

activesg-genuine-store = Dapatkan aplikasi hanya dari gedung aplikasi telefon anda, bukan daripada mesej.

# $activesg-site: web address of ActiveSG
activesg-genuine-site = Laman web yang sebenar ialah { $activesg-site }, jadi semak setiap hurufnya.
