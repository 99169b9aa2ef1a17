### GoBusiness Gov Assist e-Adviser: questions that lead to the help a business may get.

gobusiness-e-adviser-name = { -gobusiness-e-adviser }
gobusiness-e-adviser-short = Bantuan untuk perniagaan
gobusiness-e-adviser-what = Khidmat ini bertanya beberapa soalan tentang perniagaan anda. Kemudian ia menunjukkan bantuan pemerintah yang mungkin anda terima.

## Before you start

gobusiness-e-adviser-here = Boleh dibuat pada telefon atau komputer.
gobusiness-e-adviser-bring-singpass = { -singpass }, jika anda diminta log masuk

## More about it

gobusiness-e-adviser-do-heading = Apa yang boleh anda buat
gobusiness-e-adviser-do-text = Anda tidak perlu tahu nama skim. Jawab soalannya, dan anda akan ditunjukkan caranya.
gobusiness-e-adviser-who-heading = Untuk siapa
gobusiness-e-adviser-who-text = Untuk orang yang memiliki perniagaan.
gobusiness-e-adviser-since-heading = Sejak bila

# $gbadviser-start: month in which it began
gobusiness-e-adviser-since-text = Ia bermula pada { $gbadviser-start }.

# $gobusiness-as-of: year of these figures
# $gobusiness-advisers: how many guides by questions it had
gobusiness-e-adviser-since-now = Pada tahun { $gobusiness-as-of }, { -gobusiness } ada lebih { $gobusiness-advisers } panduan seperti ini.

## Without a smartphone

gobusiness-e-adviser-without-computer = Anda boleh menggunakan mana-mana komputer, jika tiada telefon pintar.
gobusiness-e-adviser-without-desk = Atau tanya petugas di kaunter siapa yang boleh membantu anda secara bersemuka.

## Is this really them?

# $gobusiness-site: web address of GoBusiness
gobusiness-e-adviser-genuine-site = Laman web yang sebenar ialah { $gobusiness-site }, jadi semak setiap hurufnya.

gobusiness-e-adviser-genuine-password = Jangan beritahu kata laluan dan kod anda kepada sesiapa.

# $scamshield-helpline: number of the ScamShield Helpline
gobusiness-e-adviser-genuine-doubt = Jika ragu-ragu, hubungi { $scamshield-helpline } dan tanya.
