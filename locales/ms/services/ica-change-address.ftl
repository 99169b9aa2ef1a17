### Change of address: telling the government of a new home.

ica-change-address-name = Tukar alamat rumah
ica-change-address-short = Apabila anda berpindah rumah

# $ica-days: within how many days it must be told
ica-change-address-what = Apabila anda berpindah, { -ica } perlu tahu alamat baharu anda. Beritahu dalam masa { $ica-days } hari selepas berpindah.

## Before you start

ica-change-address-here = Pada telefon atau komputer.
ica-change-address-bring-singpass = { -singpass } yang masih boleh digunakan
ica-change-address-bring-address = Alamat baharu anda

## More about it

ica-change-address-who-heading = Siapa mesti melakukannya
ica-change-address-who-text = Setiap orang yang mempunyai { -nric } dan berpindah rumah.
ica-change-address-together-heading = Berpindah bersama

# $ica-others: how many others may be added
ica-change-address-together-text = Seorang boleh melakukannya bagi paling banyak { $ica-others } orang lain yang berpindah ke rumah yang sama. Setiap orang perlu bersetuju melalui { -sms }.

ica-change-address-safe-heading = Mengapa wajah anda diperiksa

# $ica-face-since: month since which the face is checked
ica-change-address-safe-text = Penjenayah pernah menukar alamat orang lain untuk mencuri { -singpass } mereka. Oleh itu, wajah anda diperiksa sejak { $ica-face-since }.

## Guide: change my address

ica-change-address-change-title = Tukar alamat saya

# $ica-site: web address of ICA
ica-change-address-change-open = Buka { $ica-site } pada telefon atau komputer. Taip sendiri alamat laman itu. Kemudian cari bahagian pertukaran alamat.

ica-change-address-change-login = Log masuk dengan { -singpass }, dan biarkan wajah anda diperiksa. Hanya anda sendiri yang boleh membuat langkah ini.
ica-change-address-change-fill = Taip alamat baharu, dan baca sekali lagi. Anda boleh menambah orang yang berpindah bersama anda.

# $ica-letter-from: after how many days the letter may come
# $ica-letter-to: after how many days it comes at the latest
ica-change-address-change-letter = Surat dengan { -pin } akan sampai ke rumah baharu dalam { $ica-letter-from } hingga { $ica-letter-to } hari. Taip { -pin } itu di laman web yang sama.

ica-change-address-change-sticker = Kemudian pelekat dengan alamat baharu dihantar melalui pos. Tampalkan di belakang kad { -nric } anda.

## Without a smartphone

ica-change-address-without-family = Jika keluarga berpindah bersama anda, seorang daripada mereka boleh menambah anda. Atau tanya di kaunter, pejabat mana yang boleh membantu.

# $ica-police-until: day on which the police stopped doing it
ica-change-address-without-police = Pos polis tidak membuatnya lagi sejak { $ica-police-until }, jadi tidak perlu ke sana.

## Is this really them?

# $ica-site: web address of ICA
ica-change-address-genuine-site = Laman web yang sebenar ialah { $ica-site }, jadi semak setiap hurufnya.

ica-change-address-genuine-letter = Jangan tunjukkan surat { -pin } kepada sesiapa. Jangan biarkan sesiapa menukar alamat anda tanpa anda.
