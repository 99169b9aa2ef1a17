### Government news on WhatsApp: what it was, and why to be careful now.

gov-sg-whatsapp-name = { -gov-sg } di { -whatsapp }
gov-sg-whatsapp-short = Tidak pasti masih ada atau tidak
gov-sg-whatsapp-what = Berita daripada pemerintah, yang dihantar ke telefon melalui { -whatsapp }. Orang ramai menggunakannya semasa { -covid }.

# $scamshield-helpline: number of the ScamShield Helpline
gov-sg-whatsapp-what-now = Jangan percaya mesej { -whatsapp } hanya kerana ada nama { -gov-sg }. Hubungi { $scamshield-helpline } dan tanya.

## Before you start

gov-sg-whatsapp-here = Buat masa ini, tidak pasti. Tanya di kaunter.

## More about it

gov-sg-whatsapp-then-heading = Khidmat ini dahulu
gov-sg-whatsapp-then-text = Ia membawa berita { -covid } yang sudah disahkan, dalam bahasa pilihan setiap orang.
gov-sg-whatsapp-then-who = Ia untuk sesiapa yang ada { -whatsapp } dan memintanya.

# $gov-sg-whatsapp-as-of: day on which the figures were published
# $gov-sg-whatsapp-messages: how many messages had been sent by then
# $gov-sg-whatsapp-people: how many people got them by then
gov-sg-whatsapp-then-count = Sehingga { $gov-sg-whatsapp-as-of }, lebih daripada { $gov-sg-whatsapp-messages } mesej telah dihantar kepada { $gov-sg-whatsapp-people } orang.

gov-sg-whatsapp-now-heading = Keadaan sekarang
gov-sg-whatsapp-now-text = Tiada maklumat yang lebih baharu dijumpai. Ia mungkin sudah berubah, atau sudah tiada.

## Is this really them?

gov-sg-whatsapp-genuine-name = Penghantar { -gov-sg } yang dilindungi adalah untuk { -sms } sahaja. Di { -whatsapp }, nama itu tidak membuktikan apa-apa.
