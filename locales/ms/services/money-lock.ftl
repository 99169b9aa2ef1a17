### Money Lock: locking savings at the bank, and getting them back.

money-lock-name = { -money-lock }
money-lock-short = Selamatkan simpanan daripada penipu
money-lock-what = Bank mengunci sebahagian simpanan anda. Tiada orang boleh memindahkannya melalui internet hingga anda sendiri membuka kuncinya.

## Before you start

money-lock-here = Bukan di sini. Buat dalam aplikasi bank pada telefon anda sendiri, atau di bank anda.
money-lock-bring-app = Untuk mengunci: aplikasi bank pada telefon anda
money-lock-bring-card = Untuk membuka kunci: kad bank dan { -pin } kad itu

## More about it

money-lock-names-heading = Namanya di bank anda
money-lock-names-text = Di { -dbs } dan { -posb }, namanya { -digivault }. Di { -ocbc } dan { -uob }, namanya { -money-lock }.
money-lock-names-more = Beberapa bank lain juga ada. Tanya melalui nombor di belakang kad bank anda.
money-lock-locked-heading = Apa berlaku kepada wang yang dikunci
money-lock-locked-text = Wang itu tetap milik anda, dan masih mendapat faedah.
money-lock-locked-more = Semasa dikunci, wang itu tidak boleh digunakan untuk membayar bil. Jadi, tinggalkan wang yang cukup tanpa dikunci.

## Guide: lock a part of my savings

money-lock-lock-title = Kunci sebahagian simpanan saya
money-lock-lock-think = Fikirkan berapa yang anda perlukan untuk bil dan belanja harian. Kunci hanya wang yang tidak perlu digunakan dalam masa terdekat.
money-lock-lock-open = Buka aplikasi bank pada telefon anda sendiri, dan log masuk seperti biasa.
money-lock-lock-noapp-cause = Saya tiada aplikasi bank.
money-lock-lock-noapp-cure = Bagi { -uob }, anda boleh mengunci wang di mana-mana { -atm } { -uob }. Bagi bank lain, hubungi nombor di belakang kad anda.
money-lock-lock-find = Cari { -money-lock } dalam aplikasi itu. Di { -dbs } dan { -posb }, cari { -digivault }. Tekan perkataan itu.
money-lock-lock-find-another = Aplikasi setiap bank berbeza. Jika anda tidak nampak perkataan itu, hubungi nombor di belakang kad bank anda.
money-lock-lock-choose = Pilih akaun, dan taip jumlah yang hendak dikunci. Sebelum anda sahkan, wang itu belum dikunci.
money-lock-lock-confirm = Baca nama akaun dan jumlahnya. Jika kedua-duanya betul, sahkan.
money-lock-lock-done = Bank akan memberitahu apabila wang itu sudah dikunci. Selepas itu, tiada orang boleh memindahkannya melalui internet.
money-lock-lock-wait-cause = Bank belum memberitahu saya.

# $money-lock-dbs-time: how long the bank takes, such as “2 working days”
money-lock-lock-wait-cure = Di { -dbs } dan { -posb }, ini mungkin mengambil masa { $money-lock-dbs-time }. Selepas itu, hubungi nombor di belakang kad anda.

## Guide: get my locked money

money-lock-unlock-title = Buka kunci wang saya
money-lock-unlock-take = Bawa kad bank dan kad { -nric } anda. Anda perlu pergi sendiri, kerana orang lain tidak boleh membuka kunci wang itu.
money-lock-unlock-take-shows = Sebelah tangan menunjukkan kad pengenalan.
money-lock-unlock-go = Pergi ke { -atm } bank anda sendiri. Bagi { -dbs }, { -posb } dan { -ocbc }, anda juga boleh pergi ke cawangan bank.
money-lock-unlock-go-shows = Seorang petugas di kaunter tersenyum kepada seorang warga emas.
money-lock-unlock-other-cause = Bank saya tidak disebut di sini.
money-lock-unlock-other-cure = Hubungi nombor di belakang kad bank anda. Tanya cara membuka kunci wang itu, dan apa yang perlu dibawa.
money-lock-unlock-card = Masukkan kad ke dalam mesin, dan taip { -pin } anda. Lindungi papan angka dengan tangan yang lain.

# $money-lock-label-dbs: words on the bank’s machine, in English
money-lock-unlock-press = Cari pilihan untuk membuka kunci, dan tekan. Di { -dbs } dan { -posb }, pilihan itu ialah “{ $money-lock-label-dbs }”.

money-lock-unlock-english-cause = Saya tidak faham perkataan pada mesin itu.
money-lock-unlock-english-cure = Di { -dbs } dan { -posb }, bahagian ini dalam bahasa Inggeris sahaja. Anda boleh mengambil semula kad, dan bertanya kepada kakitangan cawangan.
money-lock-unlock-confirm = Pilih akaun dan jumlahnya. Baca sekali lagi, kemudian sahkan, dan ambil semula kad anda.

## Without a smartphone

money-lock-without-machine = Bagi { -uob }, anda boleh mengunci wang di mana-mana { -atm } { -uob }.
money-lock-without-bank = Bagi bank lain, minta bantuan melalui nombor di belakang kad bank anda.
money-lock-without-unlock = Untuk membuka kunci di { -atm }, anda tidak perlu telefon. Bawa kad anda dan pergi sendiri.

## Is this really them?

money-lock-genuine-self = Buka kunci wang hanya apabila anda sendiri memerlukannya, dan bukan kerana diminta oleh pemanggil.
money-lock-genuine-nobody = Dalam panggilan telefon, pegawai pemerintah tidak akan sekali-kali meminta anda memindahkan wang atau memberitahu maklumat log masuk bank.

# $scamshield-helpline: number of the ScamShield Helpline
money-lock-genuine-doubt = Jika ragu-ragu, berhenti dan hubungi { $scamshield-helpline }.
