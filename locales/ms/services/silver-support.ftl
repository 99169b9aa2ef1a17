### Silver Support: cash for older citizens with little money, which comes by itself.

silver-support-name = { -silver-support }
silver-support-short = Wang tunai untuk warga emas
silver-support-what = Wang tunai untuk warga emas yang berpendapatan rendah semasa bekerja dahulu. Wang ini dibayar secara automatik, jadi anda tidak perlu memohon.

## Before you start

# $cpf-hotline: number of the CPF hotline
silver-support-here = Anda tidak perlu berbuat apa-apa. Jika ada soalan, hubungi { $cpf-hotline }.

## More about it

silver-support-who-heading = Untuk siapa

# $silver-age: least age in years
# $silver-rooms: how many rooms a flat may have
# $silver-income-limit: highest income of a month for each person at home
silver-support-who-text = Untuk warga Singapura berumur { $silver-age } tahun ke atas, yang tinggal di flat HDB hingga { $silver-rooms } bilik. Pendapatan rumah sebulan ialah { $silver-income-limit } atau kurang bagi setiap orang.

# $silver-cpf-age: age in years up to which CPF counts
# $silver-cpf-limit: most that may have gone into CPF
silver-support-who-work = Hingga umur { $silver-cpf-age } tahun, jumlah caruman { -cpf } anda tidak lebih daripada { $silver-cpf-limit }. Jika anda bekerja sendiri, pendapatan anda waktu itu juga dikira.

# $silver-rooms: how many rooms a flat may have
silver-support-who-own = Ini bukan untuk pemilik hartanah persendirian, lebih daripada satu hartanah, atau flat { $silver-rooms } bilik ke atas. Hartanah milik suami atau isteri anda juga dikira.

silver-support-get-heading = Apa yang mungkin anda terima

# $silver-least: smallest sum
# $silver-most: largest sum
# $silver-comcare: sum with long-term ComCare help
silver-support-get-amount = Anda mungkin menerima { $silver-least } hingga { $silver-most } setiap kali, bergantung pada flat dan pendapatan rumah. Bagi penerima bantuan jangka panjang { -comcare }, jumlahnya { $silver-comcare }.

# $silver-months: how many months lie between two payments
# $silver-next: day by which the next money comes
silver-support-get-when = Wang ini datang setiap { $silver-months } bulan. Bayaran berikutnya selewat-lewatnya pada { $silver-next }.

silver-support-letter-heading = Bagaimana anda tahu

# $silver-letter: month in which the letter comes
silver-support-letter-text = { -cpf-board } menyemaknya setiap tahun. Jika ini untuk anda, surat akan sampai pada { $silver-letter }.

# $cpf-hotline: number of the CPF hotline
silver-support-letter-change = Jika anda sudah berpindah rumah, atau pendapatan rumah berkurang, hubungi { $cpf-hotline }. Mereka boleh menyemak semula.

## Without a smartphone

silver-support-without-letter = Anda tidak perlu telefon, kerana surat dihantar ke rumah anda.

## Is this really them?

silver-support-genuine-free = Anda tidak perlu membayar sesiapa, atau memberi kata laluan { -singpass } anda, untuk menerima wang ini.
