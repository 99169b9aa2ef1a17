### SG Digital community hubs: learning the phone with a person, one to one.

sg-digital-community-hubs-name = { -sg-digital-hub }
sg-digital-community-hubs-short = Belajar guna telefon dengan bantuan
sg-digital-community-hubs-what = Kaunter bantuan di balai rakyat dan perpustakaan. Seorang { -digital-ambassador } duduk bersama anda dan menunjukkan cara menggunakan telefon.

## Before you start

sg-digital-community-hubs-here = Ada di sebahagian balai rakyat. Tanya di kaunter.
sg-digital-community-hubs-bring-phone = Telefon anda, jika ada
sg-digital-community-hubs-bring-card = Kad pengenalan ({ -nric }) anda

## More about it

sg-digital-community-hubs-learn-heading = Apa yang boleh dipelajari
sg-digital-community-hubs-learn-text = Anda boleh belajar menghantar mesej, membuat panggilan video, menggunakan { -singpass } dan membayar dengan { -qr-code }. Anda juga boleh belajar mengenali penipuan.
sg-digital-community-hubs-who-heading = Siapa boleh pergi
sg-digital-community-hubs-who-text = Sesiapa yang berasa sukar menggunakan telefon atau internet boleh pergi. Warga emas diutamakan.
sg-digital-community-hubs-where-heading = Di mana tempatnya

# $hubs-as-of: month for which this was published
# $hubs-count: how many hubs there were
sg-digital-community-hubs-where-text = Pada { $hubs-as-of }, ada { $hubs-count } semuanya. Kami tidak tahu senarai atau waktu operasinya sekarang, jadi tanya di kaunter sebelum pergi.

## Guide: Learn one thing on my phone

sg-digital-community-hubs-learn-title = Belajar satu perkara pada telefon
sg-digital-community-hubs-learn-choose = Fikirkan satu perkara yang anda mahu buat, seperti panggilan video dengan anak anda.
sg-digital-community-hubs-learn-choose-shows = Seorang warga emas memegang telefonnya. Seorang penolong duduk di sebelahnya dan melihat bersama.
sg-digital-community-hubs-learn-find = Tanya petugas di kaunter tempat yang paling dekat, dan waktu operasinya.
sg-digital-community-hubs-learn-find-shows = Seorang petugas di kaunter tersenyum kepada seorang warga emas.
sg-digital-community-hubs-learn-go = Bawa telefon dan kad { -nric } anda. Di sana, minta bantuan { -digital-ambassador }.
sg-digital-community-hubs-learn-go-shows = Sebelah tangan menunjukkan kad pengenalan.
sg-digital-community-hubs-learn-nophone-cause = Saya tiada telefon.
sg-digital-community-hubs-learn-nophone-cure = Tidak mengapa, pergi sahaja. Beritahu mereka, dan tanya bagaimana mereka boleh membantu.
sg-digital-community-hubs-learn-try = Pegang telefon dan tekan sendiri. Anda boleh meminta mereka menunggu, atau mengulanginya.
sg-digital-community-hubs-learn-try-another = Jari anda sendiri yang paling cepat belajar. Tersalah tekan tidak mengapa, kerana mereka ada di sebelah anda.
sg-digital-community-hubs-learn-try-shows = Seorang warga emas memegang telefonnya. Seorang penolong duduk di sebelahnya dan melihat bersama.
sg-digital-community-hubs-learn-secret = Jika kata laluan atau kod diperlukan, taip sendiri. Minta mereka memandang ke arah lain.
sg-digital-community-hubs-learn-again = Buat sekali lagi tanpa bantuan. Kemudian catat langkahnya, supaya anda boleh melihatnya di rumah.
sg-digital-community-hubs-learn-forget-cause = Saya lupa semula apabila di rumah.
sg-digital-community-hubs-learn-forget-cure = Itu perkara biasa. Pergi semula dengan catatan anda dan belajar sekali lagi.

## Without a smartphone

sg-digital-community-hubs-without-go = Anda boleh pergi dan bertanya, walaupun anda tiada telefon pintar.
sg-digital-community-hubs-without-paper = Untuk baucar kertas, pilih { -cdc-vouchers } dalam panduan ini.

## Is this really them?

sg-digital-community-hubs-genuine-call = { -imda } pernah menyatakan bahawa pegawainya tidak akan menelefon untuk meminta butiran peribadi anda.
sg-digital-community-hubs-genuine-password = Orang yang membantu anda tidak perlu tahu kata laluan atau kod anda.

# $scamshield-helpline: number of the ScamShield Helpline
sg-digital-community-hubs-genuine-doubt = Jika ragu-ragu, hubungi { $scamshield-helpline } dan tanya.
