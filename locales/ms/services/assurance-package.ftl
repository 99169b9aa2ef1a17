### The Assurance Package: cash for adult citizens each December up to its last round.

assurance-package-name = { -assurance-package }
assurance-package-short = Wang tunai untuk warga dewasa
assurance-package-what = Wang tunai daripada pemerintah untuk warga Singapura yang dewasa, kerana harga barang naik. Wang ini dibayar secara automatik.

## More about it

assurance-package-who-heading = Untuk siapa

# $ap-adult-age: least age in years
assurance-package-who-text = Untuk warga Singapura berumur { $ap-adult-age } tahun ke atas. Jumlahnya bergantung pada pendapatan anda, dan bilangan hartanah milik anda.

assurance-package-last-heading = Bayaran terakhir

# $ap-first: year of the first cash
# $ap-last: month of the last cash
assurance-package-last-text = Wang ini dibayar setiap tahun sejak tahun { $ap-first }. Bayaran terakhir dijadualkan pada { $ap-last }.

# $ap-least: smallest sum over all years
# $ap-most: largest sum over all years
assurance-package-last-sum = Bagi semua tahun itu, setiap orang mungkin menerima jumlah { $ap-least } hingga { $ap-most }.

# $govbenefits-site: web address where one sees which government money one gets
assurance-package-last-see = Lihat jumlah anda sendiri di { $govbenefits-site }. Untuk melihat caranya, pilih { -gst-voucher } dalam panduan ini.
