### Codes of Singpass on the phone of another person: setting it up, using it, stopping it.

singpass-multi-user-sms-2fa-name = { -singpass-multi-user }
singpass-multi-user-sms-2fa-short = Biar keluarga menerima kod saya
singpass-multi-user-sms-2fa-what = Untuk orang yang tiada telefon sendiri, atau yang memerlukan bantuan. Kod { -singpass } anda dihantar ke telefon orang yang anda percayai.

## Before you start

singpass-multi-user-sms-2fa-here = Ada balai rakyat yang mempunyai kaunter { -singpass }. Ia dibuat di kaunter itu.
singpass-multi-user-sms-2fa-bring-cards = Kad { -nric } anda, dan kad { -nric } penolong anda
singpass-multi-user-sms-2fa-bring-phone = Telefon bimbit penolong anda, dengan nombor Singapura

## More about it

singpass-multi-user-sms-2fa-sees-heading = Apa yang penolong anda nampak
singpass-multi-user-sms-2fa-sees-text = Penolong anda hanya nampak kod itu. Dia tidak nampak apa yang anda buat.
singpass-multi-user-sms-2fa-sees-more = Surat daripada pemerintah masih dihantar kepada anda.
singpass-multi-user-sms-2fa-choice-heading = Anda yang memilih
singpass-multi-user-sms-2fa-choice-text = Anda tidak wajib menggunakannya. Kod pada telefon sendiri, aplikasi { -singpass } atau kamera yang mengenali muka juga boleh digunakan.
singpass-multi-user-sms-2fa-choice-more = Kod anda dihantar ke satu telefon sahaja pada satu masa.

## Guide: let a person get my codes

singpass-multi-user-sms-2fa-start-title = Biar orang lain menerima kod saya
singpass-multi-user-sms-2fa-start-choose = Pilih orang yang anda percayai sepenuhnya. Dia boleh jadi anggota keluarga, atau orang lain yang menjaga anda.
singpass-multi-user-sms-2fa-start-choose-another = Kod anda akan dihantar ke telefon orang ini. Kod itu seperti kunci, jadi jangan pilih orang yang baru anda kenal.
singpass-multi-user-sms-2fa-start-choose-shows = Seorang warga emas memegang telefonnya. Seorang penolong duduk di sebelahnya dan melihat bersama.
singpass-multi-user-sms-2fa-start-number = Sediakan kad { -nric } anda dan kad { -nric } penolong anda. Penolong anda membawa telefon yang ada nombor Singapura.
singpass-multi-user-sms-2fa-start-number-shows = Sebelah tangan menunjukkan kad pengenalan.

# $singpass-counters: web address that lists Singpass counters
singpass-multi-user-sms-2fa-start-go = Pergi bersama ke kaunter { -singpass }. Cari kaunter di { $singpass-counters }, atau tanya petugas di sini.

singpass-multi-user-sms-2fa-start-go-shows = Seorang petugas di kaunter tersenyum kepada seorang warga emas.
singpass-multi-user-sms-2fa-start-away-cause = Salah seorang daripada kami tidak dapat datang.

# $singpass-helpdesk: number of the Singpass help desk
singpass-multi-user-sms-2fa-start-away-cure = Hubungi { $singpass-helpdesk }. Minta panggilan video dengan anda berdua.

singpass-multi-user-sms-2fa-start-mind-cause = Orang yang saya jaga tidak lagi mampu membuat keputusan sendiri.

# $singpass-multi-user-donee: web address to apply with a Lasting Power of Attorney
# $singpass-multi-user-deputy: web address to apply with a court order
singpass-multi-user-sms-2fa-start-mind-cure = Anda boleh memohon melalui internet. Jika ada { -lpa }, guna { $singpass-multi-user-donee }. Jika ada perintah mahkamah, guna { $singpass-multi-user-deputy }.

# $singpass-multi-user-label: name of the service as staff know it, in English
singpass-multi-user-sms-2fa-start-say = Di kaunter, tunjukkan perkataan ini: “{ $singpass-multi-user-label }”. Petugas tahu nama ini.

singpass-multi-user-sms-2fa-start-say-shows = Seorang petugas di kaunter tersenyum kepada seorang warga emas.
singpass-multi-user-sms-2fa-start-agree = Tunjukkan kad anda berdua, dan katakan bahawa anda berdua setuju. Petugas kemudian menghubungkan { -singpass } anda dengan telefon itu.
singpass-multi-user-sms-2fa-start-agree-shows = Sebelah tangan menunjukkan kad pengenalan.

## Guide: log in with a code from my helper

singpass-multi-user-sms-2fa-use-title = Log masuk dengan kod daripada penolong
singpass-multi-user-sms-2fa-use-login = Pada halaman log masuk, taip sendiri nombor { -nric } dan kata laluan anda.
singpass-multi-user-sms-2fa-use-wait = Sekarang kod dihantar melalui { -sms } ke telefon penolong anda.
singpass-multi-user-sms-2fa-use-none-cause = Kod tidak sampai.

# $singpass-resend-wait: how long to wait before asking again, such as “1 minute”
# $singpass-label-resend: words on the Singpass website, in English
# $singpass-helpdesk: number of the Singpass help desk
singpass-multi-user-sms-2fa-use-none-cure = Tunggu { $singpass-resend-wait }, kemudian tekan “{ $singpass-label-resend }”. Jika masih tidak sampai, hubungi { $singpass-helpdesk }.

singpass-multi-user-sms-2fa-use-changed-cause = Penolong saya sudah menukar nombor.
singpass-multi-user-sms-2fa-use-changed-cure = Minta penolong anda menukar nombor itu dalam { -singpass } miliknya sendiri. Selepas itu, kod anda dihantar ke nombor baharu.
singpass-multi-user-sms-2fa-use-ask = Minta kod itu daripada penolong anda. Melalui telefon pun boleh, jika anda sendiri yang menelefonnya.
singpass-multi-user-sms-2fa-use-ask-shows = Seorang warga emas memegang telefonnya. Seorang penolong duduk di sebelahnya dan melihat bersama.
singpass-multi-user-sms-2fa-use-type = Taip sendiri kod itu. Penolong anda tidak perlu tahu kata laluan anda.

## Guide: stop it, or choose another person

singpass-multi-user-sms-2fa-change-title = Hentikan, atau pilih orang lain
singpass-multi-user-sms-2fa-change-go = Pergi ke kaunter { -singpass } dengan kad { -nric }. Untuk menghentikannya, anda atau penolong anda sahaja sudah cukup.
singpass-multi-user-sms-2fa-change-go-shows = Seorang petugas di kaunter tersenyum kepada seorang warga emas.
singpass-multi-user-sms-2fa-change-far-cause = Saya tidak dapat pergi ke sana.

# $singpass-helpdesk: number of the Singpass help desk
singpass-multi-user-sms-2fa-change-far-cure = Hubungi { $singpass-helpdesk }. Tanya sama ada boleh dibuat melalui panggilan video.

singpass-multi-user-sms-2fa-change-stop = Tunjukkan kad anda. Katakan bahawa kod anda tidak perlu lagi dihantar ke telefon itu.
singpass-multi-user-sms-2fa-change-stop-shows = Sebelah tangan menunjukkan kad pengenalan.
singpass-multi-user-sms-2fa-change-other = Jika anda mahu penolong lain, bawa orang itu bersama. Telefon baharu akan menggantikan telefon lama.
singpass-multi-user-sms-2fa-change-other-shows = Seorang warga emas memegang telefonnya. Seorang penolong duduk di sebelahnya dan melihat bersama.
singpass-multi-user-sms-2fa-change-after = Sebelum pulang, tanya petugas bagaimana anda akan menerima kod selepas ini.
singpass-multi-user-sms-2fa-change-after-shows = Seorang petugas di kaunter tersenyum kepada seorang warga emas.

## Without a smartphone

singpass-multi-user-sms-2fa-without-phone = Anda tidak perlu telefon sendiri, kerana kod dihantar ke telefon penolong anda.
singpass-multi-user-sms-2fa-without-camera = Anda juga boleh log masuk tanpa kod, dengan kamera pada komputer atau telefon keluarga yang mengenali muka anda.

## Is this really them?

singpass-multi-user-sms-2fa-genuine-where = Ia hanya dibuat di kaunter { -singpass }, dalam panggilan video yang anda minta, atau di laman web { -singpass }.
singpass-multi-user-sms-2fa-genuine-stranger = Jangan beri kod anda kepada orang yang tidak dikenali, walaupun dia berkata hendak membantu.

# $singpass-scam-support: number of Singpass for scams, with the key to press after it
singpass-multi-user-sms-2fa-genuine-code = Jika penolong anda menerima kod yang tidak anda minta, hubungi { $singpass-scam-support }.
