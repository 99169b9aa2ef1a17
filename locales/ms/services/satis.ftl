### SATIS: a system behind the scenes that finds and stops scam websites.

satis-name = { -satis }
satis-short = Mencari dan menyekat laman palsu
satis-what = Sistem komputer yang sentiasa mencari laman web penipuan. Laman yang dijumpai boleh disekat atau dibuang.

## More about it

satis-you-heading = Manfaatnya kepada anda
satis-you-nothing = Anda tidak perlu berbuat apa-apa, kerana ia berjalan di belakang tabir.
satis-you-report = Jika nampak pautan yang pelik, laporkan dalam { -scamshield-app }. Kemudian ia boleh disemak.
satis-how-heading = Cara ia berfungsi
satis-how-engine = Sebahagian daripadanya, { -rmse }, menggunakan kecerdasan buatan untuk menilai sama ada sesebuah laman web palsu.

# $satis-wider: year in which it was to do more
satis-how-wider = Pada tahun { $satis-wider }, ia sedang diperluas kepada cara bayaran dan nombor telefon yang digunakan penipu.

satis-count-heading = Berapa banyak kes penipuan

# $satis-cases-year: year of the first figure
# $satis-cases: how many scams there were in that year
# $satis-before-year: year of the second figure
# $satis-cases-before: how many scams there were the year before
satis-count-text = Pada tahun { $satis-cases-year }, ada { $satis-cases } kes penipuan. Pada tahun { $satis-before-year }, ada { $satis-cases-before } kes.
