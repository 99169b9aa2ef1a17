### Healthy 365: the app that gives points for walking and healthy habits.

healthy-365-name = { -healthy-365 }
healthy-365-short = Berjalan, dapat mata ganjaran
healthy-365-what = Aplikasi percuma yang mengira langkah anda. Anda mendapat mata ganjaran jika berjalan dan hidup sihat, dan boleh menukarnya dengan baucar kedai.

## Before you start

healthy-365-here = Hanya pada telefon pintar anda sendiri.
healthy-365-bring-phone = Telefon pintar anda

## More about it

healthy-365-earn-heading = Cara mendapat mata ganjaran
healthy-365-earn-text = Anda boleh berjalan, bersenam dekat rumah, atau menyertai cabaran dalam aplikasi. Pelan pertama dengan klinik { -healthier-sg } juga memberi mata ganjaran.
healthy-365-use-heading = Cara menggunakan mata ganjaran
healthy-365-use-text = Anda boleh menukar mata ganjaran dengan baucar kedai dan medan selera.

# $healthy-365-fee-age: age from which one may do so
# $healthy-365-fee-since: day on which points could first lower the fee
# $healthy-365-fee-trial: how long the trial lasts
healthy-365-use-fee = Dari umur { $healthy-365-fee-age } tahun, anda juga boleh menggunakannya untuk mengurangkan bayaran { -medishield-life }. Percubaan ini bermula pada { $healthy-365-fee-since }, selama { $healthy-365-fee-trial }.

healthy-365-who-heading = Siapa boleh menggunakannya
healthy-365-who-text = Warga Singapura dan penduduk tetap boleh menggunakannya, serta orang yang bekerja atau belajar di sini.

## Without a smartphone

healthy-365-without-centre = Anda perlu telefon pintar untuk mata ganjaran. Tanpanya, anda boleh bersenam bersama orang lain di { -active-ageing-centre }.

## Is this really them?

healthy-365-genuine-store = Dapatkan aplikasi hanya dari gedung aplikasi telefon anda, bukan daripada mesej.
