### Seniors Go Digital: free lessons on the phone and the internet, in three parts.

seniors-go-digital-name = { -seniors-go-digital }
seniors-go-digital-short = Kelas percuma untuk warga emas
seniors-go-digital-what = Kelas percuma untuk warga emas tentang cara menggunakan telefon dan internet. Anda belajar dengan seorang pengajar, atau dalam kumpulan kecil.
seniors-go-digital-what-now = Tanya petugas di kaunter sama ada kelas masih diadakan di dekat anda.

## Before you start

seniors-go-digital-here = Tanya di kaunter. Kelas diadakan di { -sg-digital-hub }.
seniors-go-digital-bring-phone = Telefon anda, jika ada

## What you can learn

seniors-go-digital-talk-heading = Mula-mula: berhubung dengan keluarga
seniors-go-digital-talk-text = Anda belajar menggunakan telefon, menghantar mesej dan membuat panggilan video.
seniors-go-digital-services-heading = Kemudian: khidmat pemerintah
seniors-go-digital-services-text = Anda belajar menggunakan { -singpass }, dan aplikasi harian.
seniors-go-digital-pay-heading = Akhir sekali: bayaran dan bank
seniors-go-digital-pay-text = Anda belajar membayar dan menggunakan bank melalui telefon, dengan selamat.

## Guide: Join a lesson

seniors-go-digital-join-title = Sertai kelas
seniors-go-digital-join-ask = Tanya petugas di kaunter sama ada kelas diadakan dekat sini, pada hari apa, dan dalam bahasa apa.
seniors-go-digital-join-ask-shows = Seorang petugas di kaunter tersenyum kepada seorang warga emas.
seniors-go-digital-join-nothing-cause = Tiada orang tahu tentang kelas ini.

# $digital-for-life-site: web address of Digital for Life
seniors-go-digital-join-nothing-cure = Tanya di mana { -sg-digital-hub } yang terdekat. Atau lihat { $digital-for-life-site } bersama seorang penolong.

seniors-go-digital-join-choose = Pilih dari mana anda mahu bermula. Jika belum pernah menggunakan telefon pintar, mulakan dengan berhubung dengan keluarga.
seniors-go-digital-join-go = Bawa telefon anda, dan cermin mata jika ada. Kawan anda boleh ikut sekali.
seniors-go-digital-join-go-shows = Seorang warga emas memegang telefonnya. Seorang penolong duduk di sebelahnya dan melihat bersama.
seniors-go-digital-join-try = Tekan sendiri semuanya, dan tanya seberapa kerap yang anda suka. Semua orang di situ sedang belajar.
seniors-go-digital-join-try-shows = Seorang warga emas memegang telefonnya. Seorang penolong duduk di sebelahnya dan melihat bersama.
seniors-go-digital-join-bank = Apabila belajar tentang bank, lindungi kata laluan anda. Orang lain tidak perlu melihatnya.
seniors-go-digital-join-home = Di rumah, buat satu perkara kecil dengan telefon setiap hari. Jika tersangkut, pergi semula dan tanya.

## Without a smartphone

seniors-go-digital-without-ask = Jika anda tiada telefon pintar, beritahu mereka semasa bertanya tentang kelas.
seniors-go-digital-without-counter = Anda tidak perlu mempelajari semuanya, kerana petugas boleh memberitahu kaunter mana yang membantu secara bersemuka.

## Is this really them?

seniors-go-digital-genuine-free = Kelas ini percuma, jadi jangan bayar sesiapa yang meminta wang.
seniors-go-digital-genuine-password = Jangan beritahu kata laluan dan kod anda kepada sesiapa, termasuk pengajar.

# $digital-for-life-site: web address of Digital for Life
seniors-go-digital-genuine-site = Laman web yang sebenar ialah { $digital-for-life-site }, jadi semak setiap hurufnya.

# $scamshield-helpline: number of the ScamShield Helpline
seniors-go-digital-genuine-doubt = Jika ragu-ragu, hubungi { $scamshield-helpline } dan tanya.
