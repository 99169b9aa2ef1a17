### SG Translate Together: a government website that translates with local words.

sg-translate-together-name = { -sg-translate-together }
sg-translate-together-short = Terjemahan perkataan tempatan
sg-translate-together-what = Sebuah { -website } pemerintah yang menterjemah antara bahasa Inggeris, Cina, Melayu dan Tamil, dengan perkataan yang digunakan di sini.

# $sgtt-since: day on which it opened
sg-translate-together-what-now = Ia dibuka pada { $sgtt-since }. Kami tidak dapat memastikan sama ada ia masih dibuka, jadi tanya di kaunter.

## Before you start

sg-translate-together-here = Anda boleh menggunakannya pada telefon atau komputer, bersama seorang penolong.
sg-translate-together-bring-words = Perkataan yang anda mahu fahami

## More about it

sg-translate-together-do-heading = Apa yang boleh anda buat
sg-translate-together-do-words = Anda boleh mencari perkataan bagi perkara seperti { -cdc-vouchers } atau { -cpf } dalam bahasa anda.
sg-translate-together-do-better = Jika anda tahu perkataan yang lebih baik, anda boleh mencadangkannya. Hanya untuk itu anda perlu log masuk dengan { -singpass }.
sg-translate-together-care-heading = Perlu diketahui
sg-translate-together-care-text = Terjemahan dibuat oleh komputer, jadi ia boleh tersilap. Bagi surat tentang wang atau kesihatan, tanya seseorang juga.

## Without a smartphone

sg-translate-together-without-desk = Jika anda tiada telefon pintar, minta petugas di kaunter mencarinya bersama anda.

## Is this really them?

# $sgtt-site: web address of SG Translate Together
sg-translate-together-genuine-site = Alamat yang sebenar ialah { $sgtt-site }, jadi semak setiap hurufnya.

sg-translate-together-genuine-secret = Anda tidak perlu { -singpass } untuk mencari perkataan. Jangan taip maklumat bank atau kod { -otp } di situ.
