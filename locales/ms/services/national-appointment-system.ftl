### National Appointment System: how people booked a COVID-19 vaccine. What to do today.

national-appointment-system-name = { -national-appointment-system }
national-appointment-system-short = Tempahan vaksin { -covid }

# $national-appointment-system-year: year in which people booked
national-appointment-system-what = Pada { $national-appointment-system-year }, orang ramai menempah vaksin { -covid } melaluinya. Warga emas boleh mendapat bantuan di kelab masyarakat.

national-appointment-system-what-now = Anda mahu mendapatkan vaksin? Tanya doktor di klinik { -healthier-sg } anda, atau tanya di poliklinik.

## Before you start

national-appointment-system-here = Tidak. Hubungi klinik anda atau poliklinik, atau pergi ke sana dan tanya.

## More about it

national-appointment-system-now-heading = Masih ada?

# $national-appointment-system-news: month of the last news of it
national-appointment-system-now-text = Kami tidak menemui tarikh ia ditutup. Berita terakhirnya ialah dari { $national-appointment-system-news }.

# $national-appointment-system-walk-in: month from which people could walk in at polyclinics
national-appointment-system-now-walk = Mulai { $national-appointment-system-walk-in }, beberapa poliklinik memberi vaksin ini tanpa tempahan.

national-appointment-system-where-heading = Di mana ia digunakan
national-appointment-system-where-text = Pusat vaksinasi, poliklinik dan { -phpc } juga menggunakannya untuk mendaftar mereka yang datang.

# $national-appointment-system-as-of: month in which there were so many
# $national-appointment-system-doses: how many people had their first dose
national-appointment-system-where-many = Sehingga { $national-appointment-system-as-of }, { $national-appointment-system-doses } orang sudah menerima dos pertama.

national-appointment-system-old-heading = Jika anda masih menyimpan mesej lama
national-appointment-system-old-text = Mesej tempahan dari masa itu tidak berguna lagi. Anda boleh memadamnya.

## Is this really them?

national-appointment-system-genuine-bank = Jika mesej tentang vaksin meminta maklumat bank atau kata laluan, jangan tekan apa-apa di dalamnya.
