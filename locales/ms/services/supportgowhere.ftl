### SupportGoWhere: finding out which help one may get.

supportgowhere-name = { -supportgowhere }
supportgowhere-short = Cari bantuan wang atau penjagaan
supportgowhere-what = Laman web pemerintah yang menunjukkan bantuan yang mungkin boleh anda terima. Bantuan daripada banyak agensi dikumpulkan di satu tempat.

## Before you start

supportgowhere-here = Pada telefon atau komputer.
supportgowhere-bring-nothing = Tidak perlu apa-apa, untuk mencari bantuan
supportgowhere-bring-singpass = { -singpass } anda, untuk memohon

## Guide: find help for me

supportgowhere-find-title = Cari bantuan untuk saya

# $supportgowhere-site: web address of SupportGoWhere
supportgowhere-find-open = Buka { $supportgowhere-site } pada telefon atau komputer. Taip sendiri alamatnya. Anda tidak perlu log masuk untuk melihatnya.

supportgowhere-find-topic = Pilih topik yang sesuai untuk anda, seperti bantuan untuk warga emas atau penjagaan. Halaman baharu akan dibuka.
supportgowhere-find-topic-another = Baca senarai itu perlahan-lahan. Tekan baris yang paling hampir dengan soalan anda.
supportgowhere-find-questions = Jawab soalan yang mudah itu. Jika anda tidak tahu jawapannya, tanya keluarga atau seorang penolong.
supportgowhere-find-questions-shows = Seorang warga emas memegang telefonnya. Seorang penolong duduk di sebelahnya dan melihat bersama.
supportgowhere-find-list = Baca senarai bantuan yang mungkin boleh anda terima. Tekan mana-mana baris untuk membaca lebih lanjut.
supportgowhere-find-apply = Untuk memohon, ikut arahan pada halaman itu dan log masuk dengan { -singpass }. Atau catat nama bantuan itu dan tanya di kaunter.
supportgowhere-find-apply-shows = Seorang petugas di kaunter tersenyum kepada seorang warga emas.

## Without a smartphone

supportgowhere-without-office = Untuk bantuan wang, anda boleh pergi ke { -social-service-office } dan bertanya di situ.

# $comcare-call: number of ComCare Call
supportgowhere-without-call = Untuk bertanya tentang { -comcare }, anda boleh menghubungi { $comcare-call }.

## Is this really them?

# $supportgowhere-site: web address of SupportGoWhere
supportgowhere-genuine-site = Laman web yang sebenar ialah { $supportgowhere-site }, jadi semak setiap hurufnya.

supportgowhere-genuine-guess = Apa yang ditunjukkan hanyalah anggaran, kerana pejabat yang memberi bantuan itu yang membuat keputusan.
supportgowhere-genuine-officer = Dalam panggilan telefon, pegawai pemerintah tidak akan sekali-kali meminta anda memindahkan wang.

# $scamshield-helpline: number of the ScamShield Helpline
supportgowhere-genuine-doubt = Jika ragu-ragu, hubungi { $scamshield-helpline } dan tanya.
