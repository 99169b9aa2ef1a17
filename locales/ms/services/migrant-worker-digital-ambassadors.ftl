### Migrant Worker Digital Ambassadors: workers who taught other workers to use apps during COVID-19.

migrant-worker-digital-ambassadors-name = { -migrant-worker-digital-ambassadors }
migrant-worker-digital-ambassadors-short = Pekerja mengajar pekerja
migrant-worker-digital-ambassadors-what = Pekerja asing yang mengajar pekerja lain semasa { -covid }. Mereka menunjukkan cara menggunakan aplikasi yang perlu untuk kembali bekerja.
migrant-worker-digital-ambassadors-what-now = Anda mahu seseorang mengajar anda menggunakan telefon? Tanya di kaunter tentang { -digital-ambassador }.

## Before you start

migrant-worker-digital-ambassadors-here = Tidak. Jika anda sendiri mahu belajar, tanya di kaunter.

## More about it

migrant-worker-digital-ambassadors-did-heading = Apa yang mereka lakukan
migrant-worker-digital-ambassadors-did-text = Mereka membantu di asrama pekerja. Aplikasi itu tentang kesihatan, dan siapa boleh pergi bekerja.

# $migrant-worker-ambassadors-as-of: month in which there were so many
# $migrant-worker-ambassadors-trained: how many had been trained
migrant-worker-digital-ambassadors-did-many = Sehingga { $migrant-worker-ambassadors-as-of }, { $migrant-worker-ambassadors-trained } orang sudah dilatih.

migrant-worker-digital-ambassadors-now-heading = Masih ada?
migrant-worker-digital-ambassadors-now-text = Kami tidak menemui berita tentang mereka selepas tahun itu. Kami tidak tahu sama ada mereka masih mengajar.
migrant-worker-digital-ambassadors-you-heading = Maksudnya bagi anda
migrant-worker-digital-ambassadors-you-text = Program itu untuk pekerja asing. Jika anda mahu belajar menggunakan telefon, pergi ke { -sg-digital-hub } yang berdekatan.
