### GoBusiness COVID Portal: where companies asked if their people could go to work. The rules behind it have ended.

gobusiness-covid-portal-name = { -gobusiness-covid-portal }
gobusiness-covid-portal-short = Untuk syarikat semasa { -covid }
gobusiness-covid-portal-what = Semasa { -covid }, syarikat memohon di laman ini untuk beroperasi, dan supaya pekerja boleh datang bekerja.

# $workplace-covid-rules-ended: day on which the COVID-19 rules for work ended
gobusiness-covid-portal-what-now = Anda tidak perlu memohon di situ lagi. Peraturan { -covid } di tempat kerja tamat pada { $workplace-covid-rules-ended }.

## Before you start

gobusiness-covid-portal-here = Tidak, dan anda tidak memerlukannya. Jika anda ada kedai dan ingin bertanya, tanya di kaunter.

## More about it

gobusiness-covid-portal-did-heading = Apa kegunaannya
gobusiness-covid-portal-did-text = Syarikat memberitahu berapa orang bekerja di tempat mereka.

# $gobusiness-covid-portal-as-of: month in which there were so many
# $gobusiness-covid-portal-requests: how many requests it had, at least
gobusiness-covid-portal-did-many = Sehingga { $gobusiness-covid-portal-as-of }, ada lebih { $gobusiness-covid-portal-requests } permohonan.

gobusiness-covid-portal-now-heading = Masih ada?

# $gobusiness-covid-portal-news: month of the last news of it
gobusiness-covid-portal-now-text = Kami tidak menemui tarikh ia ditutup. Berita terakhirnya ialah dari { $gobusiness-covid-portal-news }.

gobusiness-covid-portal-you-heading = Maksudnya bagi anda
gobusiness-covid-portal-you-text = Ia untuk syarikat sahaja. Jika anda ada kedai sekarang, anda boleh menggunakan { -gobusiness }.
