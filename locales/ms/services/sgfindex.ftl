### SGFinDex: seeing money at many banks in one place, with consent.

sgfindex-name = { -sgfindex }
sgfindex-short = Lihat semua wang di satu tempat
sgfindex-what = Cara melihat wang anda di banyak bank dalam satu halaman. Ia berfungsi hanya jika anda bersetuju.

## Before you start

sgfindex-here = Ya, pada telefon anda sendiri, dalam aplikasi bank anda.

## More about it

sgfindex-see-heading = Apa yang anda boleh lihat

# $sgfindex-banks: how many banks take part
sgfindex-see-banks = Wang anda di { $sgfindex-banks } bank: { -dbs } dan { -posb }, { -ocbc }, { -uob }, { -citibank }, { -hsbc }, { -maybank } dan { -standard-chartered }.

# $sgfindex-insurers: how many insurers take part
sgfindex-see-more = Juga maklumat anda di { $sgfindex-insurers } syarikat insurans, dan di { -cpf }, { -hdb } dan { -iras }.

sgfindex-how-heading = Cara menggunakannya
sgfindex-how-open = Buka aplikasi bank anda sendiri, dan pilih { -sgfindex }. Log masuk dengan { -singpass }, dan pilih apa yang anda setujui.

# $sgfindex-consent: how long a consent lasts
sgfindex-how-year = Persetujuan anda tamat sendiri selepas { $sgfindex-consent }. Anda juga boleh menghentikannya bila-bila masa.

sgfindex-who-heading = Untuk siapa
sgfindex-who-text = Untuk mereka yang ada { -singpass } dan akaun di salah satu bank ini.

# $sgfindex-then: year of these numbers
# $sgfindex-users-then: how many people had used it
sgfindex-who-then = Pada tahun { $sgfindex-then }, lebih { $sgfindex-users-then } orang sudah menggunakannya.

# $sgfindex-accounts-then: how many bank accounts were joined
# $sgfindex-looks-then: how many times people looked
sgfindex-who-links = Mereka menghubungkan lebih { $sgfindex-accounts-then } akaun bank, dan melihatnya { $sgfindex-looks-then } kali.

## Without a smartphone

sgfindex-without-leave = Anda tidak wajib menggunakannya. Bank anda boleh memberitahu baki anda secara bersemuka.

## Is this really them?

sgfindex-genuine-bank = Beri persetujuan hanya dalam aplikasi bank yang sebenar, jangan sekali-kali melalui pautan dalam mesej.
