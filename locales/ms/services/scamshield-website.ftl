### The ScamShield website: help against scams, gathered on one website.

scamshield-website-name = Laman web { -scamshield }
scamshield-website-short = Semua bantuan antipenipuan
scamshield-website-what = Laman web pemerintah tentang penipuan. Dari situ, anda juga boleh mencari aplikasi, talian bantuan dan berita penipuan.

## Before you start

scamshield-website-here = Lihat pada telefon atau komputer, sendiri atau bersama seorang penolong.
scamshield-website-bring = Telefon pintar atau komputer

## More about it

scamshield-website-finds-heading = Apa yang ada di situ
scamshield-website-finds-read = Anda boleh membaca tentang helah penipuan baharu, dan cara untuk kekal selamat.
scamshield-website-finds-write = Anda juga boleh menaip soalan kepada petugas talian bantuan di situ, dan mereka akan membalas.
scamshield-website-told-heading = Jika anda sudah memberitahu penipu sesuatu

# $singpass-scam-support: number of Singpass for scams, with the key to press after it
scamshield-website-told-text = Laporkan dalam { -scamshield-app }, tukar kata laluan anda, dan perhatikan akaun anda. Jika ia berkaitan { -singpass }, hubungi { $singpass-scam-support }.

scamshield-website-lost-heading = Jika anda sudah kehilangan wang

# $scamshield-helpline: number of the ScamShield Helpline
scamshield-website-lost-text = Hubungi bank anda dan { $scamshield-helpline }, dan buat laporan polis.

## Is this really them?

# $scamshield-site: web address of ScamShield
scamshield-website-genuine-site = Alamat yang sebenar ialah { $scamshield-site }. Taip sendiri, dan semak setiap hurufnya.
