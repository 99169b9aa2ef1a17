### Active Ageing Centres: places near home for company and activities.

active-ageing-centres-name = { -active-ageing-centre }
active-ageing-centres-short = Kawan dan kegiatan dekat rumah
active-ageing-centres-what = Tempat dekat rumah untuk warga emas bertemu, bersenam, makan bersama dan berkawan. Anda boleh terus datang.

## Before you start

active-ageing-centres-here = Secara bersemuka, di pusat yang dekat. Tanya di kaunter di mana tempatnya.

## More about it

active-ageing-centres-do-heading = Apa yang boleh dibuat
active-ageing-centres-do-text = Anda boleh bersenam, membuat kraf tangan, belajar dan makan bersama. Sukarelawan juga mungkin melawat anda di rumah.
active-ageing-centres-do-cost = Kebanyakannya percuma. Tanya dahulu sebelum anda menyertainya.
active-ageing-centres-who-heading = Siapa boleh pergi
active-ageing-centres-who-text = Ia untuk warga emas yang tinggal berdekatan. Tidak pasti? Datang dan tanya sahaja.
active-ageing-centres-where-heading = Di mana tempatnya

# $aac-as-of: month in which there were so many
# $aac-count: how many centres there were
active-ageing-centres-where-text = Pada { $aac-as-of }, ada { $aac-count } pusat. Ia sebahagian daripada { -age-well-sg }, rancangan supaya warga emas hidup sejahtera dekat rumah.

# $aic-hotline: number of the help line of AIC
active-ageing-centres-where-call = Hubungi { $aic-hotline } dan tanya pusat yang dekat dengan anda.

## Without a smartphone

active-ageing-centres-without-walk = Anda tidak perlu telefon. Datang sahaja, dan bawa kawan jika mahu.

## Is this really them?

# $aac-false-app-year: year in which false apps were sent
active-ageing-centres-genuine-app = Pada tahun { $aac-false-app-year }, penipu menghantar aplikasi palsu tentang kegiatan kepada warga emas. Jangan pasang aplikasi daripada mesej.
