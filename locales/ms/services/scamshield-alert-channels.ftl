### ScamShield Alert: news about scam tricks, on WhatsApp and Telegram.

scamshield-alert-channels-name = { -scamshield-alert }
scamshield-alert-channels-short = Berita tentang helah penipuan
scamshield-alert-channels-what = Berita tentang helah penipuan baharu, di { -whatsapp } atau { -telegram }. Dengan itu, anda dapat mengenali helah itu apabila berdepan dengannya.

## Before you start

scamshield-alert-channels-here = Pada telefon anda sendiri, jika ada { -whatsapp } atau { -telegram }.

## More about it

scamshield-alert-channels-how-heading = Cara mendapatkannya

# $scamshield-site: web address of ScamShield
scamshield-alert-channels-how-text = Buka { $scamshield-site } dan tekan pautan di situ. Seorang penolong boleh membantu anda.

scamshield-alert-channels-name-heading = Nama lamanya

# $scamshield-alert-since: day since which it has this name
scamshield-alert-channels-name-text = Sebelum { $scamshield-alert-since }, namanya { -scamalert }.

scamshield-alert-channels-name-today = Nama setiap saluran sekarang tidak dapat dipastikan. Jadi, percayai hanya pautan di laman web itu.

## Is this really them?

# $scamshield-site: web address of ScamShield
scamshield-alert-channels-genuine-link = Sertai hanya melalui { $scamshield-site }. Jangan guna pautan yang dihantar oleh orang lain.
