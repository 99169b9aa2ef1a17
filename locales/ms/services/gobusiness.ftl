### GoBusiness: the website of the government for people with a business.

gobusiness-name = { -gobusiness }
gobusiness-short = Untuk orang yang berniaga
gobusiness-what = Ini laman web pemerintah bagi orang yang berniaga. Bantuan, lesen dan nasihat ada di satu tempat.

## Before you start

gobusiness-here = Boleh dibuat pada telefon atau komputer.
gobusiness-bring-singpass = Akaun { -singpass } yang masih boleh digunakan
gobusiness-bring-corppass = { -corppass }, jika anda mewakili syarikat

## More about it

gobusiness-do-heading = Apa yang boleh anda buat
gobusiness-do-text = Anda boleh melihat lesen yang diperlukan, dan memohonnya. Laman web ini juga mengemukakan beberapa soalan dan menunjukkan bantuan yang ada.
gobusiness-who-heading = Untuk siapa
gobusiness-who-text = Untuk pemilik perniagaan, dan orang yang mahu memulakannya.
gobusiness-size-heading = Berapa banyak khidmatnya

# $gobusiness-as-of: year of these figures
# $gobusiness-services: how many services it had
# $gobusiness-advisers: how many guides by questions it had
gobusiness-size-text = Pada tahun { $gobusiness-as-of }, ada lebih { $gobusiness-services } khidmat. Ada juga lebih { $gobusiness-advisers } panduan soal jawab.

gobusiness-fee-heading = Bayaran
gobusiness-fee-text = Laman web ini percuma. Setiap lesen ada bayarannya sendiri.

## Without a smartphone

gobusiness-without-computer = Anda boleh menggunakan mana-mana komputer, jika tiada telefon pintar.
gobusiness-without-desk = Atau tanya petugas di kaunter siapa yang boleh membantu anda secara bersemuka.

## Is this really them?

# $gobusiness-site: web address of GoBusiness
gobusiness-genuine-site = Laman web yang sebenar ialah { $gobusiness-site }, jadi semak setiap hurufnya.

gobusiness-genuine-password = Jangan beritahu kata laluan dan kod anda kepada sesiapa.

# $scamshield-helpline: number of the ScamShield Helpline
gobusiness-genuine-doubt = Jika ragu-ragu, hubungi { $scamshield-helpline } dan tanya.
