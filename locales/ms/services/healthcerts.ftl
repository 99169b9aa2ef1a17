### HealthCerts: COVID-19 papers for travel. Nothing new was found about them.

healthcerts-name = { -healthcerts }
healthcerts-short = Sijil { -covid } untuk perjalanan
healthcerts-what = Dahulu, { -healthcerts } ialah sijil perjalanan dalam telefon. Ia menunjukkan ujian atau vaksin { -covid } anda kepada negara lain.
healthcerts-what-now = Anda akan ke luar negara? Tanya syarikat penerbangan dokumen apa yang perlu. Sijil lama boleh disimpan atau dipadam.

## Before you start

healthcerts-here = Tidak. Tanya syarikat penerbangan anda, atau tanya di kaunter cara menghubunginya.

## More about it

healthcerts-now-heading = Masih digunakan?

# $healthcerts-past: year in which it was told as something of the past
healthcerts-now-text = Pada { $healthcerts-past }, { -govtech } sudah menyebutnya sebagai perkara lama. Kami tidak menemui tarikh ia ditamatkan.

healthcerts-country-heading = Jika sebuah negara memintanya
healthcerts-country-text = Setiap negara menentukan apa yang mahu dilihatnya. Sijil lama mungkin sudah tamat tempoh.
healthcerts-how-heading = Bagaimana ia berfungsi dahulu
healthcerts-how-text = Melalui { -notarise }, { -moh } mengesahkan sijil itu. Melalui { -verify-healthcert }, pegawai dapat melihat sama ada ia tulen.

## Is this really them?

healthcerts-genuine-pay = Jika ada mesej mengatakan anda mesti membayar untuk sijil ini, jangan tekan apa-apa di dalamnya.
