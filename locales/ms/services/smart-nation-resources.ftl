### Lists of programmes and tools on the Smart Nation website.

smart-nation-resources-name = Senarai { -smart-nation }
smart-nation-resources-short = Senarai program dan alat
smart-nation-resources-what = Senarai di laman web { -smart-nation }. Ia menunjukkan apa yang ada untuk penduduk, syarikat, dan pembuat aplikasi.

## Before you start

smart-nation-resources-here = Baca pada telefon atau komputer.

## More about it

smart-nation-resources-find-heading = Apa yang ada di situ
smart-nation-resources-find-text = Ada program dan alat, serta tempat untuk membaca lebih lanjut.

# $gov-digital-services-site: web address of the list of digital services
smart-nation-resources-find-services = Khidmat digital pemerintah disenaraikan di { $gov-digital-services-site }.

smart-nation-resources-guide-heading = Tidak perlu baca semuanya
smart-nation-resources-guide-text = Banyak khidmat itu ada dalam panduan ini juga, dalam bahasa anda.
smart-nation-resources-guide-open = Jika laman web itu tidak dapat dibuka, tanya di kaunter.

## Without a smartphone

smart-nation-resources-without-desk = Tanya di kaunter, atau lihat dalam panduan ini. Anda tidak perlu telefon sendiri.

## Is this really them?

# $smart-nation-resources-site: web address of the lists
smart-nation-resources-genuine-site = Laman web yang sebenar ialah { $smart-nation-resources-site }, jadi semak setiap hurufnya.
