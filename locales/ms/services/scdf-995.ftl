### Ambulance and fire: when to call, what to say, and what to do in a fire.

# $scdf-emergency: number for ambulance and fire
scdf-995-name = Ambulans dan kebakaran { $scdf-emergency }

scdf-995-short = Ada orang sakit tenat, atau kebakaran
scdf-995-what = Nombor untuk memanggil ambulans atau kereta bomba. Panggilan dijawab siang dan malam.

## Before you start

scdf-995-here = Ya, hubungi dari mana-mana telefon.
scdf-995-bring = Mana-mana telefon

## More about it

# $scdf-emergency: number for ambulance and fire
scdf-995-when-heading = Bila hendak menghubungi { $scdf-emergency }

scdf-995-when-text = Hubungi jika seseorang tidak sedarkan diri, sukar bernafas, kena sawan atau banyak berdarah.
scdf-995-when-more = Hubungi juga jika dada tiba-tiba sakit atau sangat sakit, atau jika anda rasa itu angin ahmar (strok). Hubungi jika jantung berhenti, atau jika ada kebakaran.
scdf-995-small-heading = Jika bukan kecemasan
scdf-995-small-text = Jika anda batuk, sakit kepala ringan atau sakit gigi, anda boleh berjumpa doktor di dekat rumah.

# $ambulance-1777: number of the ambulance when it is no emergency
scdf-995-small-more = Untuk ambulans ke hospital, anda boleh menghubungi { $ambulance-1777 }. Tanya bayarannya dahulu.

scdf-995-cost-heading = Bayaran ambulans

# $scdf-emergency: number for ambulance and fire
scdf-995-cost-text = Dalam kecemasan, ambulans daripada { $scdf-emergency } adalah percuma. Ambulans ini tidak membawa orang ke hospital jika bukan kecemasan.

## Guide: I need an ambulance

scdf-995-ambulance-title = Saya perlu ambulans

# $scdf-emergency: number for ambulance and fire
scdf-995-ambulance-dial = Dail { $scdf-emergency } pada mana-mana telefon. Tunggu hingga ada orang bercakap dengan anda.

# $scdf-emergency: number for ambulance and fire
scdf-995-ambulance-dial-another = Buka bahagian untuk menelefon pada telefon anda. Tekan { $scdf-emergency }, kemudian tekan butang untuk menelefon.

scdf-995-ambulance-where = Beritahu di mana pesakit berada: nombor blok, tingkat, nombor flat dan nama jalan.
scdf-995-ambulance-what = Beritahu apa yang berlaku. Beritahu sama ada pesakit sedar, dan sama ada dia bernafas.
scdf-995-ambulance-what-another = Bercakap dengan pesakit. Jika dia tidak menjawab, beritahu orang di talian.
scdf-995-ambulance-listen = Ikut apa yang diberitahu di telefon. Jangan letak telefon hingga mereka berkata anda boleh.
scdf-995-ambulance-no-cause = Mereka kata ini bukan kecemasan.

# $ambulance-1777: number of the ambulance when it is no emergency
scdf-995-ambulance-no-cure = Jumpa doktor di dekat anda. Untuk ambulans ke hospital, anda boleh menghubungi { $ambulance-1777 } dan tanya bayarannya.

scdf-995-ambulance-wait = Jika ada orang bersama anda, minta dia tunggu di luar dan melambai kepada ambulans.
scdf-995-ambulance-wait-shows = Sebuah ambulans berhenti di jalan.

## Guide: there is a fire

scdf-995-fire-title = Ada kebakaran
scdf-995-fire-out = Jerit “Api!” dan keluar dari bilik itu. Bantu orang lain keluar jika selamat. Selepas keluar, tutup pintu jika boleh.
scdf-995-fire-out-shows = Pintu ditutup. Di sebelahnya ada tangga ke bawah, dan anak panah menunjukkan jalan.
scdf-995-fire-smoke-cause = Bilik penuh asap.
scdf-995-fire-smoke-cure = Tutup hidung dan mulut dengan kain basah. Tunduk rendah dan merangkak ke jalan keluar.
scdf-995-fire-trapped-cause = Saya tidak dapat keluar.

# $scdf-emergency: number for ambulance and fire
scdf-995-fire-trapped-cure = Masuk ke bilik yang tingkapnya terbuka. Tutup pintu, dan jerit minta tolong dari tingkap. Dail { $scdf-emergency }.

# $scdf-emergency: number for ambulance and fire
scdf-995-fire-dial = Dail { $scdf-emergency }. Beritahu di mana kebakaran itu: nombor blok, tingkat dan nama jalan.

# $scdf-emergency: number for ambulance and fire
scdf-995-fire-dial-another = Tekan { $scdf-emergency } pada mana-mana telefon, kemudian tekan butang untuk menelefon. Beritahu alamatnya.

scdf-995-fire-stairs = Turun melalui tangga. Jangan naik lif.
scdf-995-fire-stairs-shows = Pintu ditutup. Di sebelahnya ada tangga ke bawah, dan anak panah menunjukkan jalan.
scdf-995-fire-legs-cause = Saya tidak dapat turun tangga.
scdf-995-fire-legs-cure = Pergi ke pelantar tangga yang paling dekat, jauh dari api. Minta pegawai membawa anda turun.
scdf-995-fire-stay = Tunggu di luar. Masuk semula hanya apabila pegawai berkata sudah selamat.
scdf-995-fire-stay-shows = Pintu ditutup. Di sebelahnya ada tangga ke bawah, dan anak panah menunjukkan jalan.

## Without a smartphone

# $scdf-emergency: number for ambulance and fire
scdf-995-without-any = Mana-mana telefon boleh menghubungi { $scdf-emergency }, jadi anda tidak perlu telefon pintar.

scdf-995-without-near = Anda boleh meminta sesiapa di dekat anda untuk menelefon.

## Is this really them?

# $scdf-emergency: number for ambulance and fire
scdf-995-genuine-dial = Dail sendiri { $scdf-emergency }, dan jangan hubungi nombor yang diberi dalam mesej.

# $scamshield-helpline: number of the ScamShield Helpline
scdf-995-genuine-money = Jika pemanggil mengaku pegawai dan meminta anda memindahkan wang, putuskan panggilan dan hubungi { $scamshield-helpline }.
