### Notarise: the official stamp on COVID-19 papers for travel. Whether it is still there is not known.

notarise-name = { -notarise }
notarise-short = Pengesahan sijil { -covid }
notarise-what = Laman pemerintah yang dahulu mengesahkan sijil { -covid } untuk perjalanan, iaitu { -healthcerts }. Dengan itu, negara lain dapat mempercayainya.
notarise-what-now = Anda akan ke luar negara? Tanya dahulu syarikat penerbangan sama ada sijil ini perlu.

## Before you start

notarise-here = Tidak. Tanya syarikat penerbangan anda, atau tanya di kaunter cara menghubunginya.

## More about it

notarise-now-heading = Masih ada?

# $notarise-news: month of the last news of it
notarise-now-text = Berita terakhir yang kami temui ialah dari { $notarise-news }. Mungkin ia sudah ditutup sejak itu.

notarise-how-heading = Bagaimana ia berfungsi dahulu
notarise-how-text = Orang ramai log masuk dengan { -singpass }. Sijil itu kemudian dihantar melalui e-mel dan ke aplikasi { -singpass }.
notarise-other-heading = Untuk dokumen lain
notarise-other-text = Ia hanya untuk sijil { -covid }. Bagi dokumen lain yang dibawa ke luar negara, tanya peguam yang bergelar { -notary-public }.

## Is this really them?

# $notarise-site: web address of Notarise
notarise-genuine-site = Jika ia masih dibuka, alamatnya ialah { $notarise-site }. Semak setiap hurufnya.
