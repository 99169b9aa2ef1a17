### Singpass Face Verification: logging in with one’s face, and what to do when somebody else asks for it.

singpass-face-verification-name = { -singpass-face-verification }
singpass-face-verification-short = Tunjukkan ini memang anda, dengan muka
singpass-face-verification-what = Kamera melihat muka anda dan memastikan bahawa ini memang anda. Anda boleh menggunakannya sebagai ganti kod.

## Before you start

singpass-face-verification-here = Ya, pada telefon atau komputer yang ada kamera menghadap anda.
singpass-face-verification-bring-camera = Telefon atau komputer yang ada kamera
singpass-face-verification-bring-card = Kad pengenalan ({ -nric }) anda
singpass-face-verification-bring-password = Kata laluan { -singpass } yang masih boleh digunakan

## More about it

singpass-face-verification-when-heading = Bila ia diminta
singpass-face-verification-when-text = { -singpass } mungkin mahu melihat muka anda pada telefon atau komputer baharu. Ini menghalang orang lain dan tidak boleh dimatikan.
singpass-face-verification-when-choice = Pada masa lain, anda boleh memilih. Kod atau aplikasi { -singpass } juga boleh digunakan.
singpass-face-verification-bank-heading = Apabila bank memintanya
singpass-face-verification-bank-text = Bank mungkin memintanya apabila anda menyediakan aplikasi bank untuk meluluskan bayaran. Ia tidak diminta setiap kali.
singpass-face-verification-picture-heading = Apa yang berlaku kepada gambar itu
singpass-face-verification-picture-text = Muka anda dibandingkan dengan gambar anda dalam rekod pemerintah.
singpass-face-verification-picture-kept = Sebahagian data mungkin disimpan untuk mengesahkan anda dan memperbaiki khidmat ini. Data itu dikunci, supaya orang lain tidak dapat membacanya.

## Guide: log in with my face

singpass-face-verification-login-title = Log masuk dengan muka

# $face-label-password: words on the log-in page of Singpass, in English
singpass-face-verification-login-open = Di laman web yang anda mahu, pilih untuk log masuk dengan { -singpass }. Kemudian pilih “{ $face-label-password }”.

singpass-face-verification-login-open-another = Guna pelayar web pada telefon atau komputer. Jika anda nampak { -qr-code } dahulu, cari perkataan itu berdekatan dengannya.
singpass-face-verification-login-type = Taip nombor { -nric } dan kata laluan { -singpass } anda. Kemudian pergi ke halaman seterusnya.
singpass-face-verification-login-forgot-cause = Saya lupa kata laluan saya.
singpass-face-verification-login-forgot-cure = Pilih { -singpass } di halaman pertama panduan ini. Di situ ada cara untuk membuat kata laluan baharu.

# $face-label-choice: words on the log-in page of Singpass, in English
singpass-face-verification-login-choose = Halaman itu bertanya cara untuk memastikan ini memang anda. Pilih “{ $face-label-choice }”.

singpass-face-verification-login-choose-another = Anda boleh memilih kod melalui { -sms } atau muka anda. Pilih yang menggunakan muka.

# $face-label-allow: words on a button of the phone or computer, in English
singpass-face-verification-login-camera = Halaman itu bertanya sama ada ia boleh menggunakan kamera. Tekan “{ $face-label-allow }”.

singpass-face-verification-login-dark-cause = Kamera tidak terbuka.
singpass-face-verification-login-dark-cure = Di bahagian seting telefon atau komputer, benarkan laman itu menggunakan kamera. Kemudian cuba lagi.

# $face-label-begin: words on a button of the page, in English
singpass-face-verification-login-look = Tekan “{ $face-label-begin }”. Pandang kamera dan jangan bergerak, hingga halaman itu menyatakan selesai.

singpass-face-verification-login-look-another = Ini seperti mengambil gambar untuk kad. Hanya muka anda boleh ada dalam gambar.
singpass-face-verification-login-light-cause = Muka saya tidak dikenali.
singpass-face-verification-login-light-cure = Pastikan muka anda tidak terlindung dan jangan bergerak. Biar muka anda kena cahaya, tanpa cahaya terang di belakang anda.
singpass-face-verification-login-changed-cause = Muka saya sudah berubah.
singpass-face-verification-login-changed-cure = Selepas sakit atau pembedahan, anda boleh meminta kad { -nric } baharu dengan gambar baharu daripada { -ica }.
singpass-face-verification-login-still-cause = Saya sudah cuba semuanya, tetapi masih tidak berjaya.

# $singpass-helpdesk: number of the Singpass help desk
singpass-face-verification-login-still-cure = Hubungi { $singpass-helpdesk } dan minta bantuan untuk pengesahan muka.

singpass-face-verification-login-done = Anda sudah log masuk dan nampak halaman yang anda mahu. Apabila selesai, log keluar.

## Guide: someone else asks for my face

singpass-face-verification-asked-title = Ada orang meminta muka saya
singpass-face-verification-asked-stop = Berhenti dahulu. Tunjukkan muka hanya untuk urusan yang anda sendiri mulakan. Jangan pandang kamera.
singpass-face-verification-asked-hang = Jika ada orang di talian, anda boleh memutuskan panggilan. Itu tidak dianggap kurang sopan.

# $scamshield-helpline: number of the ScamShield Helpline
singpass-face-verification-asked-ask = Hubungi { $scamshield-helpline } dan ceritakan apa yang berlaku. Ada orang yang menjawab, siang dan malam.

# $singpass-scam-support: number of Singpass for scams, with the key to press after it
singpass-face-verification-asked-call = Jika anda sudah menunjukkan muka, hubungi juga { $singpass-scam-support }. Mereka boleh menutup { -singpass } anda buat sementara waktu.

## Without a smartphone

singpass-face-verification-without-code = Anda tidak perlu menggunakan muka. Anda boleh meminta kod melalui { -sms }, jika ada pilihan itu.

# $singpass-counters: web address that lists Singpass counters
singpass-face-verification-without-counter = Petugas di kaunter { -singpass } boleh membantu anda. Cari kaunter di { $singpass-counters }.

# $singpass-helpdesk: number of the Singpass help desk
singpass-face-verification-without-help = Jika anda tiada kamera, hubungi { $singpass-helpdesk } dan tanya apa yang boleh dibuat.

## Is this really them?

singpass-face-verification-genuine-began = Pengesahan muka yang sebenar hanya muncul selepas anda sendiri mula log masuk atau menyediakan sesuatu.

# $singpass-site: web address of Singpass
singpass-face-verification-genuine-site = Laman web { -singpass } ialah { $singpass-site }, jadi semak setiap hurufnya.

singpass-face-verification-genuine-links = { -singpass } tidak akan sekali-kali menghantar pautan pengesahan muka melalui { -sms } atau { -whatsapp }.
singpass-face-verification-genuine-nobody = Jangan tunjukkan muka kepada kamera kerana diminta oleh pemanggil, walau siapa pun dia.
