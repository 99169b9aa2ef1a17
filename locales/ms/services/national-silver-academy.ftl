### The National Silver Academy: courses for older people.

national-silver-academy-name = { -national-silver-academy }
national-silver-academy-short = Kursus untuk warga emas
national-silver-academy-what = Kursus untuk warga emas yang suka belajar. Ia diajar oleh pusat pendidikan, universiti dan kumpulan masyarakat.

## Before you start

# $aic-hotline: number of the help line of AIC
national-silver-academy-here = Di tempat kursus. Hubungi { $aic-hotline } untuk bertanya kursus apa yang ada.

## More about it

national-silver-academy-learn-heading = Apa yang boleh dipelajari
national-silver-academy-learn-text = Anda boleh belajar tentang kesihatan, komputer, seni, wang dan banyak lagi. Anda belajar untuk keseronokan, bukan untuk kerja.
national-silver-academy-who-heading = Siapa boleh menyertai

# $nsa-age: age from which one may join
# $nsa-aic-since: day since which AIC looks after it
national-silver-academy-who-text = Sesiapa berumur { $nsa-age } tahun ke atas boleh menyertai. Sejak { $nsa-aic-since }, ia diuruskan oleh { -aic }.

national-silver-academy-fee-heading = Berapa bayarannya

# $nsa-fee-year: year of these figures
# $nsa-fee-most: most that was paid for a course
national-silver-academy-fee-text = Pada tahun { $nsa-fee-year }, pemerintah membayar separuh yuran kursus pendek bagi warga Singapura, paling banyak { $nsa-fee-most }. Sesetengah kursus boleh dibayar dengan { -skillsfuture-credit }.

national-silver-academy-fee-ask = Tanya yuran terkini sebelum mendaftar.

## Without a smartphone

# $aic-hotline: number of the help line of AIC
national-silver-academy-without-call = Anda tidak perlu telefon pintar. Hubungi { $aic-hotline } dari mana-mana telefon, atau tanya di kaunter.

## Is this really them?

national-silver-academy-genuine-pay = Bayar terus kepada pusat kursus sahaja, dan jangan bayar melalui mesej.
