### CareShield Life: the insurance that pays each month when one needs long care.

careshield-life-name = { -careshield-life }
careshield-life-short = Wang bulanan jika perlu dijaga lama
careshield-life-what = Insurans yang memberi anda wang setiap bulan jika anda tidak dapat lagi menjaga diri. Wang itu dibayar selama keadaan itu berterusan.

## Before you start

# $aic-hotline: number of the help line of AIC
careshield-life-here = Hubungi { $aic-hotline }, atau tanya di { -aic-link }.

## More about it

careshield-life-when-heading = Bila ia dibayar

# $careshield-acts: how many daily acts there are
# $careshield-needed: with how many of them one must need help
careshield-life-when-text = Ada { $careshield-acts } kegiatan harian: mandi, berpakaian, makan, ke tandas, berjalan, dan bergerak dari katil ke kerusi. Ia dibayar jika anda perlu bantuan penuh bagi sekurang-kurangnya { $careshield-needed } daripadanya.

careshield-life-who-heading = Siapa yang dilindungi

# $careshield-born: year of birth from which all have it
# $careshield-age: age from which they have it
careshield-life-who-text = Semua yang lahir pada tahun { $careshield-born } atau selepasnya dilindungi dari umur { $careshield-age } tahun. Orang yang lebih tua boleh memilih untuk menyertainya, jadi tidak semua dilindungi.

# $cpf-hotline: number of the CPF hotline
careshield-life-who-ask = Hubungi { $cpf-hotline } dan tanya sama ada anda dilindungi.

careshield-life-get-heading = Cara mendapatkannya
careshield-life-get-text = Mohon dahulu. Kemudian seorang penilai terlatih akan melihat berapa banyak bantuan yang anda perlukan.
careshield-life-sum-heading = Jumlah setiap bulan

# $careshield-grows-from: year from which the sum grows faster
careshield-life-sum-text = Sejak tahun { $careshield-grows-from }, jumlahnya naik lebih cepat setiap tahun. Ia tidak berubah bagi yang sudah menerimanya.
