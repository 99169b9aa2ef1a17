### The page of AI programmes on the Smart Nation website.

ai-programmes-page-name = Halaman program { -ai-short }
ai-programmes-page-short = Program untuk belajar
ai-programmes-page-what = Halaman di { -website } { -smart-nation } yang menyenaraikan program { -ai-short } untuk orang ramai dan syarikat. Dengan { -ai-short } (kecerdasan buatan), komputer boleh membuat perkara yang biasa dibuat manusia, seperti bercakap dan menjawab.

# $ai-page-seen: day on which the page was last seen named
ai-programmes-page-what-now = Berita terakhir kami tentang halaman ini ialah pada { $ai-page-seen }. Minta petugas di kaunter melihat sama ada ia masih ada.

## Before you start

ai-programmes-page-here = Anda boleh melihatnya pada telefon atau komputer.

## More about it

ai-programmes-page-who-heading = Untuk siapa
ai-programmes-page-who-text = Untuk mereka yang mahu belajar tentang { -ai-short }, syarikat, dan penulis program komputer.
ai-programmes-page-do-heading = Apa yang boleh anda buat

# $ai-programmes-site: web address of the page of AI programmes
ai-programmes-page-do-text = Anda boleh melihat { $ai-programmes-site } bersama seorang penolong. Jika { -ai-short } baharu bagi anda, tanya dahulu di mana ada kelas.

## Without a smartphone

ai-programmes-page-without-desk = Minta petugas di kaunter melihat halaman itu bersama anda.

## Is this really them?

# $ai-programmes-site: web address of the page of AI programmes
ai-programmes-page-genuine-site = Alamat yang sebenar ialah { $ai-programmes-site }, jadi semak setiap hurufnya.

# $scamshield-helpline: number of the ScamShield Helpline
ai-programmes-page-genuine-doubt = Jika ragu-ragu, hubungi { $scamshield-helpline } dan tanya.
