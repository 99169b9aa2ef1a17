### The Agency for Integrated Care: whom to ask about care for an older person.

aic-name = { -aic }
aic-short = Bantuan mencari jagaan
aic-what = Agensi yang membantu warga emas dan keluarga mencari jagaan. Tanya tentang jagaan di rumah, pusat jagaan harian atau rumah jagaan.

## Before you start

aic-here = Melalui telefon, atau secara bersemuka di { -aic-link }.

## More about it

aic-ask-heading = Apa yang boleh ditanya
aic-ask-text = Tanya jagaan yang sesuai, berapa kosnya, dan bantuan wang yang ada.
aic-who-heading = Siapa boleh bertanya
aic-who-text = Warga emas yang memerlukan jagaan, dan orang yang menjaga mereka.
aic-place-heading = Bercakap dengan petugas

# $aic-hotline: number of the help line of AIC
aic-place-text = Anda boleh terus ke { -aic-link } dan bertanya. Hubungi { $aic-hotline } dahulu untuk tahu yang mana dekat, dan bila dibuka.

## Without a smartphone

aic-without-call = Anda tidak perlu telefon pintar, kerana mana-mana telefon boleh digunakan. Orang yang anda percayai juga boleh menelefon untuk anda.

## Is this really them?

# $aic-hotline: number of the help line of AIC
aic-genuine-wrong = Maklumat salah tentang bantuan wang daripada { -aic } sedang tersebar. Jangan percaya; hubungi { $aic-hotline } dan tanya.
