### Healthier SG: one clinic that looks after you, joining it, and the first visit.

healthier-sg-name = { -healthier-sg }
healthier-sg-short = Satu klinik untuk menjaga anda
healthier-sg-what = Anda memilih satu klinik, dan doktor di situ membantu anda kekal sihat. Bersama-sama, anda membuat pelan kesihatan.

## Before you start

healthier-sg-here = Sertai melalui telefon anda, atau di klinik yang mengambil bahagian.

## More about it

healthier-sg-who-heading = Untuk siapa

# $healthier-sg-age: least age in years
healthier-sg-who-text = Untuk warga Singapura dan penduduk tetap berumur { $healthier-sg-age } tahun ke atas.

healthier-sg-cost-heading = Apa yang percuma
healthier-sg-cost-text = Lawatan pertama untuk pelan anda adalah percuma. Bagi warga Singapura, pemeriksaan dan vaksin yang disyorkan dalam pelan juga percuma.
healthier-sg-cost-other = Lawatan lain mungkin dikenakan bayaran. Tanya klinik dahulu.

## Guide: join at a clinic

healthier-sg-clinic-title = Sertai di klinik
healthier-sg-clinic-choose = Fikirkan klinik atau poliklinik yang paling kerap anda kunjungi. Doktor yang mengenali anda paling sesuai.
healthier-sg-clinic-ask = Telefon klinik itu, atau pergi ke sana. Tanya sama ada klinik itu menyertai { -healthier-sg }.
healthier-sg-clinic-not-cause = Klinik saya tidak menyertainya.
healthier-sg-clinic-not-cure = Anda boleh memilih klinik lain atau poliklinik. Tanya di kaunter tentang klinik yang dekat dengan rumah anda.
healthier-sg-clinic-join = Tunjukkan kad { -nric } anda di klinik. Katakan bahawa anda mahu menyertainya. Petugas boleh membantu anda.
healthier-sg-clinic-book = Minta hari dan masa untuk lawatan pertama. Minta mereka menulisnya untuk anda.

## Guide: join on my phone

healthier-sg-phone-title = Sertai melalui telefon saya
healthier-sg-phone-open = Buka aplikasi { -healthhub } pada telefon anda. Jika belum ada, dapatkannya dari gedung aplikasi telefon anda.
healthier-sg-phone-login = Log masuk dengan { -singpass }. Kemudian aplikasi itu tahu bahawa ini memang anda.

# $healthier-sg-label: words in the HealthHub app, in English
healthier-sg-phone-find = Cari “{ $healthier-sg-label }” dan tekan.

healthier-sg-phone-find-another = Ia gambar lebar dengan perkataan itu. Gerakkan halaman ke atas dengan jari hingga anda nampak gambar itu.
healthier-sg-phone-name = Pilih nama anda sendiri, kemudian pilih untuk menyertai.
healthier-sg-phone-clinic = Pilih klinik yang anda mahu. Baca nama dan alamatnya, kemudian sahkan.
healthier-sg-phone-book = Buat temu janji untuk lawatan pertama. Anda juga boleh menelefon klinik.

## Guide: the first visit

healthier-sg-visit-title = Apa yang berlaku pada lawatan pertama
healthier-sg-visit-bring = Bawa kad { -nric } anda. Jika mahu, datang bersama orang yang anda percayai.
healthier-sg-visit-measure = Mereka mengukur tinggi, berat dan tekanan darah anda. Mereka bertanya tentang cara hidup anda, seperti sama ada anda merokok.
healthier-sg-visit-goals = Anda dan doktor memilih apa yang perlu dibuat untuk kesihatan anda. Beritahu apa yang anda rasa sukar.
healthier-sg-visit-checks = Tanya pemeriksaan dan vaksin yang anda perlukan, dan di mana.
healthier-sg-visit-year = Tanya bila perlu datang lagi. Elok pelan itu dilihat semula bersama klinik setiap tahun.

## Without a smartphone

healthier-sg-without-clinic = Anda boleh menyertai di klinik yang mengambil bahagian, dan petugasnya boleh membantu anda.
healthier-sg-without-family = Anggota keluarga boleh membuatnya untuk anda dalam { -healthhub }, jika anda benarkan.

## Is this really them?

# $healthier-sg-site: web address of Healthier SG
healthier-sg-genuine-site = Laman web yang sebenar ialah { $healthier-sg-site }, jadi semak setiap hurufnya.

healthier-sg-genuine-link = Anda tidak perlu pautan dalam mesej. Buka { -healthhub } sendiri, atau tanya klinik anda.
healthier-sg-genuine-free = Jangan bayar sesiapa untuk menyertai.
