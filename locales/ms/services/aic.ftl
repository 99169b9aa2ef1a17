### The Agency for Integrated Care: whom to ask about care for an older person.

aic-name = { -aic }
aic-short = Bantuan mencari penjagaan
aic-what = Agensi yang membantu warga emas dan keluarga mereka mencari penjagaan. Tanya tentang penjagaan di rumah, pusat jagaan harian atau rumah jagaan.

## Before you start

aic-here = Melalui telefon, atau secara bersemuka di { -aic-link }.

## More about it

aic-ask-heading = Apa yang boleh ditanya
aic-ask-text = Tanya penjagaan mana yang sesuai, berapa kosnya, dan sama ada terdapat bantuan wang.
aic-who-heading = Siapa boleh bertanya
aic-who-text = Warga emas yang memerlukan penjagaan, dan orang yang menjaga mereka.
aic-place-heading = Bercakap dengan petugas

# $aic-hotline: number of the help line of AIC
aic-place-text = Anda boleh terus datang ke { -aic-link } dan bertanya. Hubungi { $aic-hotline } dahulu untuk tahu tempat mana yang dekat, dan bila ia dibuka.

## Without a smartphone

aic-without-call = Anda tidak perlu telefon pintar, kerana mana-mana telefon boleh digunakan. Orang yang anda percayai juga boleh menelefon untuk anda.

## Is this really them?

# $aic-hotline: number of the help line of AIC
aic-genuine-wrong = Maklumat yang salah tentang bantuan wang daripada { -aic } sedang tersebar. Jangan percaya; hubungi { $aic-hotline } dan tanya.
