### The Enabling Guide: where help for people with disabilities is gathered.

enabling-guide-name = { -enabling-guide }
enabling-guide-short = Bantuan bagi orang kurang upaya
enabling-guide-what = Laman web tentang bantuan bagi orang kurang upaya. Ia mengumpulkan khidmat, bantuan wang dan bantuan bagi penjaga.
enabling-guide-what-now = Kami tidak menemui berita baharu tentang laman ini. Cari di laman web { -sg-enable } bersama seorang penolong, atau tanya di kaunter.

## Before you start

enabling-guide-here = Pada telefon atau komputer.

## More about it

enabling-guide-who-heading = Untuk siapa
enabling-guide-who-text = Ia untuk orang kurang upaya, dan orang yang menjaga mereka.
enabling-guide-agency-heading = Siapa yang boleh ditanya

# $sg-enable-site: web address of SG Enable
enabling-guide-agency-text = { -sg-enable } ialah agensi yang membantu orang kurang upaya. Laman webnya ialah { $sg-enable-site }.

enabling-guide-money-heading = Jika anda memerlukan wang

## Without a smartphone

enabling-guide-without-desk = Anda tidak perlu telefon pintar. Minta seseorang di kaunter mencarinya untuk anda.

## Is this really them?

# $sg-enable-site: web address of SG Enable
enabling-guide-genuine-site = Laman web { -sg-enable } yang sebenar ialah { $sg-enable-site }, jadi semak setiap hurufnya.
