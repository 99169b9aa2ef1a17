### The Cost-of-Living Special Payment announced for September 2026: who, how much, and where to look.

cost-of-living-special-payment-2026-name = { -cost-of-living-payment }
cost-of-living-special-payment-2026-short = Wang bantuan kos sara hidup
cost-of-living-special-payment-2026-what = Wang tunai yang diumumkan pemerintah, untuk membantu kos sara hidup. Mengikut rancangan, wang ini dibayar secara automatik.

# $govbenefits-site: web address where one sees which government money one gets
cost-of-living-special-payment-2026-what-now = Lihat { $govbenefits-site } untuk tahu sama ada anda sudah menerimanya. Atau tanya petugas di kaunter.

## More about it

cost-of-living-special-payment-2026-who-heading = Untuk siapa

# $col-adult-age: least age in years
# $col-income: highest income of a year
cost-of-living-special-payment-2026-who-text = Untuk warga Singapura yang tinggal di sini, berumur { $col-adult-age } tahun ke atas, dengan pendapatan setahun { $col-income } atau kurang. Mereka tidak memiliki lebih daripada satu hartanah.

cost-of-living-special-payment-2026-sum-heading = Berapa banyak, dan bila

# $col-least: smallest sum
# $col-most: largest sum
# $col-month: month for which it was announced
cost-of-living-special-payment-2026-sum-text = { $col-least } hingga { $col-most } diumumkan untuk { $col-month }.

cost-of-living-special-payment-2026-sum-paid = Kami belum menemui berita bahawa wang ini sudah dibayar.
