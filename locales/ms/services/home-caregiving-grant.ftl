### The Home Caregiving Grant: cash each month for care at home.

home-caregiving-grant-name = { -home-caregiving-grant }
home-caregiving-grant-short = Wang bulanan bagi penjagaan di rumah
home-caregiving-grant-what = Wang tunai setiap bulan bagi orang yang dijaga di rumah. Ia membantu membayar kos penjagaan itu.

## Before you start

home-caregiving-grant-here = Pada telefon atau komputer, atau dengan borang kertas di { -aic-link }.
home-caregiving-grant-bring-report = Laporan tentang penjagaan yang diperlukan
home-caregiving-grant-bring-singpass = { -singpass } yang masih boleh digunakan, jika memohon melalui internet

## More about it

home-caregiving-grant-who-heading = Untuk siapa
home-caregiving-grant-who-text = Ia untuk orang yang tinggal di rumah dan perlu bantuan harian, seperti mandi dan berpakaian. Pendapatan keluarga juga diambil kira.
home-caregiving-grant-much-heading = Berapa jumlahnya

# $hcg-more-year: year from which the sums were to go up
home-caregiving-grant-much-text = Ia bergantung pada pendapatan keluarga. Jumlahnya dirancang naik mulai tahun { $hcg-more-year }.

# $aic-hotline: number of the help line of AIC
home-caregiving-grant-much-ask = Hubungi { $aic-hotline } dan tanya berapa yang mungkin anda terima sekarang.

home-caregiving-grant-wait-heading = Selepas memohon

# $hcg-wait-weeks: the most weeks the answer may take
home-caregiving-grant-wait-text = Jawapannya mungkin mengambil masa hingga kira-kira { $hcg-wait-weeks } minggu.

## Without a smartphone

home-caregiving-grant-without-paper = Anda boleh meminta borang kertas di { -aic-link }, dan menyerahkannya di situ.
