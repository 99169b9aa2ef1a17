### HealthHub: booking a visit, seeing results, and a message about a bill.

healthhub-name = { -healthhub }
healthhub-short = Buat temu janji, lihat keputusan
healthhub-what = Aplikasi dan laman web untuk kesihatan anda. Di situ ada temu janji di poliklinik dan hospital awam, keputusan ujian dan ubat anda.

## Before you start

healthhub-here = Ya, pada telefon anda sendiri. Laman webnya juga boleh dibuka pada komputer.
healthhub-bring-phone = Telefon pintar anda, jika anda mahu aplikasinya
healthhub-bring-singpass = { -singpass } yang masih boleh digunakan
healthhub-bring-card = Kad atau surat temu janji anda, jika ada

## More about it

healthhub-family-heading = Biar keluarga membantu anda
healthhub-family-text = Anda boleh menamakan orang yang anda percayai dalam { -healthhub }. Buat dengan { -singpass } anda sendiri.
healthhub-family-counter = Tanya di kaunter klinik bagaimana membuatnya. Anda berdua elok membawa kad { -nric } masing-masing.
healthhub-one-heading = Ada lebih daripada satu aplikasi

# $healthhub-one-app-year: year by which the health apps are to be one
healthhub-one-text = Ada hospital yang mempunyai aplikasi sendiri. Menjelang { $healthhub-one-app-year }, aplikasi itu dan { -healthhub } dirancang menjadi satu.

healthhub-one-language = Aplikasi-aplikasi ini ada dalam bahasa Inggeris, Cina, Melayu dan Tamil.

## Guide: book a visit

healthhub-book-title = Buat temu janji di poliklinik
healthhub-book-open = Buka aplikasi { -healthhub }. Jika belum ada, dapatkannya dari gedung aplikasi telefon anda.

# $healthhub-site: web address of HealthHub
healthhub-book-open-another = Anda juga boleh membuka { $healthhub-site } pada komputer. Aplikasi yang dihantar melalui mesej mungkin palsu.

healthhub-book-login = Log masuk dengan { -singpass }. Jangan tunjukkan kata laluan atau nombor rahsia anda kepada sesiapa.
healthhub-book-password-cause = Saya lupa kata laluan saya.
healthhub-book-password-cure = Pilih { -singpass } di halaman pertama panduan ini. Di situ ada cara untuk membuat kata laluan baharu.

# $healthhub-label-appointments: words on a button of HealthHub, in English
healthhub-book-visits = Tekan “{ $healthhub-label-appointments }”. Kemudian pilih untuk membuat temu janji baharu.

healthhub-book-choose = Pilih poliklinik anda, serta hari dan masa yang sesuai. Temu janji belum dibuat lagi.
healthhub-book-choose-another = Anda boleh kembali dan melihat hari lain. Pilih masa yang mudah bagi anda.
healthhub-book-full-cause = Tiada masa yang kosong.
healthhub-book-full-cure = Telefon poliklinik itu, atau pergi ke sana dan tanya. Setiap hari ada tempat untuk orang tanpa temu janji.
healthhub-book-check = Baca sekali lagi tempat, hari dan masanya. Jika semuanya betul, sahkan.
healthhub-book-check-another = Jika ada yang salah, kembali dan pilih semula. Tiada sesiapa akan marah.
healthhub-book-keep = Tulis hari dan masa itu di atas kertas. Letakkan kertas itu di tempat yang mudah dilihat.

## Guide: see my results

healthhub-see-title = Lihat keputusan ujian dan ubat

# $healthhub-site: web address of HealthHub
healthhub-see-open = Buka aplikasi { -healthhub }, atau { $healthhub-site } pada komputer.

healthhub-see-login = Log masuk dengan { -singpass }. Jangan tunjukkan kata laluan atau nombor rahsia anda kepada sesiapa.
healthhub-see-password-cause = Saya lupa kata laluan saya.
healthhub-see-password-cure = Pilih { -singpass } di halaman pertama panduan ini. Di situ ada cara untuk membuat kata laluan baharu.
healthhub-see-find = Cari keputusan ujian atau ubat anda. Tekan yang anda mahu lihat.
healthhub-see-read = Baca dengan tenang. Keputusan ini peribadi, jadi minta penolong memandang ke tempat lain.
healthhub-see-ask = Jika ada yang tidak jelas, tanya doktor atau jururawat. Jangan ubah ubat anda sendiri.
healthhub-see-ask-shows = Seorang petugas di kaunter tersenyum kepada seorang warga emas.

## Guide: a message about a bill

healthhub-bill-title = Mesej menyuruh saya membayar
healthhub-bill-wait = Jangan tekan pautan dalam mesej itu. Biarkan dahulu. Anda ada masa untuk menyemak.
healthhub-bill-open = Buka sendiri aplikasi { -healthhub }, dan log masuk dengan { -singpass }.
healthhub-bill-look = Lihat bil anda di situ. Bil daripada poliklinik dan hospital awam ditunjukkan dalam aplikasi.
healthhub-bill-nothing-cause = Tiada bil dalam aplikasi.

# $scamshield-helpline: number of the ScamShield Helpline
healthhub-bill-nothing-cure = Kalau begitu, jangan bayar. Telefon klinik dengan nombor pada kad atau surat anda, atau hubungi { $scamshield-helpline }.

healthhub-bill-pay = Anda boleh membayar dalam aplikasi, atau di kaunter klinik. Bayar hanya bil yang anda tahu.

## Without a smartphone

healthhub-without-call = Telefon poliklinik anda untuk membuat temu janji. Nombornya ada pada kad atau surat temu janji anda.
healthhub-without-walk = Anda boleh pergi ke poliklinik. Petugas di sana boleh membuat temu janji untuk anda.

# $healthhub-site: web address of HealthHub
healthhub-without-computer = Pada mana-mana komputer, anda boleh membuka { $healthhub-site }.

healthhub-without-family = Orang yang anda percayai boleh membantu anda, jika anda menamakannya dalam { -healthhub }.

## Is this really them?

healthhub-genuine-store = Dapatkan aplikasi hanya dari gedung aplikasi telefon anda. Aplikasi palsu pernah dihantar melalui { -whatsapp }.

# $healthhub-site: web address of HealthHub
healthhub-genuine-site = Laman web yang sebenar ialah { $healthhub-site }, jadi semak setiap hurufnya.

healthhub-genuine-link = Lihat bil dan temu janji dalam aplikasi itu sendiri, bukan melalui pautan dalam mesej.

# $scamshield-helpline: number of the ScamShield Helpline
healthhub-genuine-doubt = Jika ragu-ragu, hubungi { $scamshield-helpline } dan tanya.
