### The Registry of Marriages: how a couple signs up to marry.

registry-of-marriages-name = { -registry-of-marriages }
registry-of-marriages-short = Berkahwin di Singapura
registry-of-marriages-what = Pejabat tempat pasangan mendaftar untuk berkahwin. Anak atau cucu anda mungkin mengajak anda hadir.

## Before you start

registry-of-marriages-here = Pada telefon atau komputer, atau di pejabat itu sendiri.
registry-of-marriages-bring-cards = Kad { -nric } pasangan itu
registry-of-marriages-bring-singpass = { -singpass } yang masih boleh digunakan

## More about it

registry-of-marriages-who-heading = Untuk siapa
registry-of-marriages-who-text = Ia untuk pasangan yang berkahwin mengikut undang-undang sivil. Pasangan Islam pergi ke { -registry-of-muslim-marriages }.
registry-of-marriages-how-heading = Cara mendaftar

# $marriage-site: web address of the registry
# $rom-notice: how many days before the wedding one must sign up
registry-of-marriages-how-text = Pasangan mendaftar di { $marriage-site } dengan { -singpass }. Ini dibuat sekurang-kurangnya { $rom-notice } hari sebelum berkahwin.

# $rom-fee-year: year of this fee
# $rom-fee: fee where one is a citizen or permanent resident
registry-of-marriages-how-fee = Pada tahun { $rom-fee-year }, bayarannya { $rom-fee } jika salah seorang ialah warga Singapura atau penduduk tetap. Tanya sama ada bayarannya masih sama.

registry-of-marriages-day-heading = Pada hari itu

# $rom-witnesses: how many witnesses there must be
registry-of-marriages-day-text = Pasangan, orang yang menikahkan mereka dan { $rom-witnesses } saksi berkumpul di satu tempat. Jika anda menjadi saksi, bawa { -nric } anda.

# $rom-digital-since: day since which the certificate is digital
registry-of-marriages-day-paper = Sejak { $rom-digital-since }, sijil perkahwinan dihantar melalui e-mel. Pasangan boleh meminta sijil kertas sebagai kenangan.

## Without a smartphone

registry-of-marriages-without-office = Pejabat itu mempunyai mesin bagi pasangan yang tiada internet. Di situ, bayaran dibuat dengan { -nets }.

## Is this really them?

# $marriage-site: web address of the registry
registry-of-marriages-genuine-site = Laman web yang sebenar ialah { $marriage-site }, jadi semak setiap hurufnya.
