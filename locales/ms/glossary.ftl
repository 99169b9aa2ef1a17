### Perkataan yang susah: perkataan itu sendiri, dan satu ayat yang menerangkannya.

## Nama yang tiada dalam fail lain

-two-factor = 2FA
-app = aplikasi
-link = pautan
-website = laman web
-browser = pelayar web
-download = muat turun
-phishing = pancingan data
-screenshot = tangkap layar
-e-wallet = e-dompet

## Maksud setiap satu

hard-app = Sebuah { -app } ialah program kecil dalam telefon anda untuk sesuatu kerja.
hard-browser = Sebuah { -browser } ialah program untuk melihat laman web di telefon atau komputer.
hard-download = Maksud { -download } ialah menyimpan program atau fail dari internet ke dalam telefon anda.
hard-e-wallet = Sebuah { -e-wallet } menyimpan wang dalam aplikasi, supaya anda boleh membayar dengan telefon.
hard-link = Sebuah { -link } ialah tulisan yang membuka satu halaman apabila anda menekannya.
hard-nric = Kad { -nric } ialah kad pengenalan Singapura, dengan nama dan nombor anda.
hard-otp = Kod { -otp } hanya boleh digunakan sekali, dan jangan beritahu sesiapa.
hard-phishing = Dalam { -phishing }, mesej atau laman palsu menipu anda supaya memberitahu rahsia anda.
hard-pin = Sebuah { -pin } ialah nombor rahsia, seperti nombor untuk kad bank anda.
hard-qr-code = Sebuah { -qr-code } ialah petak titik hitam putih yang boleh dibaca oleh kamera telefon.
hard-screenshot = Gambar { -screenshot } ialah gambar skrin yang diambil oleh telefon itu sendiri.
hard-sms = Sebuah { -sms } ialah mesej pendek yang dihantar ke nombor telefon bimbit anda.
hard-two-factor = Dengan { -two-factor }, anda buktikan diri anda dengan satu cara lagi, misalnya dengan kod.
hard-website = Sebuah { -website } ialah kumpulan halaman di internet dengan alamat yang sama.
