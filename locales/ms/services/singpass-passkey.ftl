### The Singpass passkey: logging in with no password, and how to make one.

singpass-passkey-name = { -singpass } { -passkey }
singpass-passkey-short = Log masuk tanpa kata laluan
singpass-passkey-what = Cara baharu log masuk ke { -singpass } tanpa kata laluan dan kod { -sms }. Ia tidak berfungsi di laman palsu.

## Before you start

singpass-passkey-here = Ya, pada { -iphone } anda sendiri yang ada aplikasi { -singpass }.

## More about it

singpass-passkey-who-heading = Untuk siapa

# $singpass-app-passkey-start: day on which passkeys came to iPhones
singpass-passkey-who-text = Ia bermula pada { $singpass-app-passkey-start }, sebagai percubaan bagi pengguna { -iphone }. Telefon { -android } dijangka menyusul.

singpass-passkey-who-news = Kami belum menemui berita yang lebih baharu. Bagi telefon lain atau komputer, tanya di kaunter sama ada ia boleh digunakan.
singpass-passkey-choice-heading = Tidak wajib
singpass-passkey-lost-heading = Jika telefon anda hilang
singpass-passkey-lost-text = Sediakan aplikasi { -singpass } pada telefon lain. Selepas itu, aplikasi dan { -passkey } pada telefon yang hilang tidak berfungsi lagi.

## Guide: make a passkey

singpass-passkey-make-title = Buat { -passkey }
singpass-passkey-make-update = Buka gedung aplikasi telefon anda sendiri. Cari { -singpass }, dan kemas kini aplikasi itu.
singpass-passkey-make-open = Buka aplikasi { -singpass }. Tekan notis tentang { -passkey } di halaman pertamanya.
singpass-passkey-make-none-cause = Saya tidak nampak notis itu.
singpass-passkey-make-none-cure = Mungkin ia belum ada pada telefon anda. Log masuk seperti biasa.
singpass-passkey-make-follow = Ikut arahan aplikasi itu, sehingga ia menyatakan { -passkey } sudah siap.

# $singpass-app-digits: how many digits the secret number of the app has
singpass-passkey-make-use = Lain kali, pilih { -passkey } untuk log masuk. Gunakan cap jari, muka atau nombor rahsia { $singpass-app-digits } angka.
