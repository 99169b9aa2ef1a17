### The PAssion Silver card and SimplyGo: cheaper rides for seniors, and how to get or replace the card.

simplygo-seniors-name = { -passion-silver-card }
simplygo-seniors-short = Tambang bas dan MRT lebih murah
simplygo-seniors-what = Kad perjalanan untuk warga emas, dengan tambang bas dan kereta api yang lebih murah. { -simplygo } menguruskannya.

## Before you start

# $simplygo-hotline: number of the SimplyGo hotline
simplygo-seniors-here = Pergi ke { -ticket-office } { -simplygo }, atau buat di internet. Untuk lokasinya, hubungi { $simplygo-hotline }.

## More about it

simplygo-seniors-who-heading = Untuk siapa

# $pasc-age: least age in years
# $pasc-discount: how many percent less a fare may be
simplygo-seniors-who-text = Untuk warga Singapura berumur { $pasc-age } tahun ke atas. Tambang anda mungkin sehingga { $pasc-discount }% lebih murah daripada tambang orang dewasa lain.

simplygo-seniors-who-get = Di sesetengah lintasan pejalan kaki, kad ini memberi anda lampu hijau lebih lama. Balai rakyat memberi harga ahli.
simplygo-seniors-how-heading = Cara mendapatkannya

# $pasc-age: least age in years
# $pasc-before: how long before the birthday to apply
simplygo-seniors-how-letter = Surat sampai sebelum anda genap { $pasc-age } tahun. Mohon sekurang-kurangnya { $pasc-before } sebelum hari jadi itu.

simplygo-seniors-how-new = Sebelum kad anda tamat tempoh, kad baharu dihantar melalui pos. Surat itu menerangkan cara mengaktifkannya.
simplygo-seniors-lost-heading = Jika kad anda hilang

# $simplygo-hotline: number of the SimplyGo hotline
simplygo-seniors-lost-text = Hubungi { $simplygo-hotline } dan tanya di mana anda boleh mendapatkan kad baharu. Ada bayaran, jadi tanya berapa.

simplygo-seniors-plan-heading = Jika anda terdengar tentang pertukaran

# $pasc-plan-dropped: day on which the plan was dropped
simplygo-seniors-plan-text = Rancangan memindahkan semua orang dewasa ke { -simplygo } dibatalkan pada { $pasc-plan-dropped }.

# $pasc-mail-first: first month in which cards were mailed
# $pasc-mail-last: last month in which cards were mailed
simplygo-seniors-plan-mail = Warga emas yang sudah ada kad itu menerima kad lain melalui pos, pada { $pasc-mail-first } dan { $pasc-mail-last }.

## Without a smartphone

simplygo-seniors-without-office = Di { -ticket-office } { -simplygo }, anda boleh membuatnya secara bersemuka.

## Is this really them?

simplygo-seniors-genuine-cheap = Pernah ada iklan palsu yang menjual kad { -ez-link } murah untuk perjalanan tanpa had. Jangan beli kad itu.

# $simplygo-site: web address of SimplyGo
simplygo-seniors-genuine-site = Laman web yang sebenar ialah { $simplygo-site }, jadi semak setiap hurufnya.
