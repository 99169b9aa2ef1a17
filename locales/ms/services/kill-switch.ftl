### The kill switch of a bank: stopping a bank account by a call.

kill-switch-name = { -kill-switch }
kill-switch-short = Halang penipu guna akaun bank anda
kill-switch-what = Cara menyekat akaun bank anda dengan segera, jika penipu mungkin sedang menggunakannya. Anda boleh melakukannya dengan satu panggilan telefon.

## Before you start

kill-switch-here = Ya, hubungi bank anda dari mana-mana telefon.
kill-switch-bring-phone = Mana-mana telefon
kill-switch-bring-card = Kad { -nric } dan kad bank anda

## More about it

kill-switch-stops-heading = Apa yang disekat
kill-switch-stops-ocbc = Di { -ocbc }, akaun dan kad anda dibekukan. Bayaran bil melalui { -giro } juga terhenti.
kill-switch-stops-uob = Di { -uob }, perbankan internet dan aplikasi bank ditutup. Minta bank menyekat kad anda juga.
kill-switch-stops-dbs = Di { -dbs } dan { -posb }, minta bank menyekat akaun dan kad anda.

# $kill-switch-since: day since which all banks must have it
kill-switch-stops-other = Bank lain juga diwajibkan menyediakannya sejak { $kill-switch-since }. Tanya bank anda apa yang disekat.

kill-switch-after-heading = Cara membukanya semula
kill-switch-after-text = Wang itu tetap milik anda. Tanya bank cara membuka akaun semula, dan bil mana yang perlu dibayar dengan cara lain.

## Guide: stop my account

kill-switch-stop-title = Sekat akaun saya

# $dbs-fraud-hotline: number of DBS and POSB against scams
# $ocbc-kill-switch: number of OCBC, with the key to press after it
# $uob-kill-switch: number of UOB, with the key to press after it
kill-switch-stop-call = Hubungi bank anda. { -dbs } dan { -posb }: { $dbs-fraud-hotline }. { -ocbc }: { $ocbc-kill-switch }. { -uob }: { $uob-kill-switch }.

kill-switch-stop-other-cause = Bank saya tiada dalam senarai ini.

# $scamshield-helpline: number of the ScamShield Helpline
# $scamshield-banks: how many banks the helpline can reach
kill-switch-stop-other-cure = Hubungi nombor di belakang kad bank anda. Atau hubungi { $scamshield-helpline }, yang boleh menyambungkan anda kepada { $scamshield-banks } bank.

kill-switch-stop-say = Beritahu bahawa penipu mungkin menggunakan akaun anda. Minta { -kill-switch } dihidupkan, dan minta kad anda disekat.
kill-switch-stop-number = Bank mungkin meminta nombor { -nric } dan nombor kad anda. Anda sendiri yang menelefon bank, jadi anda boleh memberikannya.
kill-switch-stop-report = Buat laporan polis di mana-mana { -neighbourhood-police-centre }. Bawa mesej yang anda terima.

## Without a smartphone

kill-switch-without-any = Telefon biasa sudah cukup, kerana ini hanya satu panggilan.
kill-switch-without-branch = Anda juga boleh bertanya di cawangan bank anda. Beberapa { -atm } { -ocbc } juga ada pilihan ini.

## Is this really them?

kill-switch-genuine-number = Gunakan nombor di sini atau pada kad bank anda. Jangan guna nombor daripada mesej atau pemanggil.
