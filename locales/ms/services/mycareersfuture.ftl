### MyCareersFuture: looking for work on the website of the government.

mycareersfuture-name = { -mycareersfuture }
mycareersfuture-short = Cari kerja yang sesuai
mycareersfuture-what = Ini laman web pemerintah untuk mencari kerja. Ia menunjukkan kerja yang sesuai dengan kebolehan anda.

## Before you start

mycareersfuture-here = Boleh dibuat pada telefon atau komputer.
mycareersfuture-bring-singpass = Akaun { -singpass } yang masih boleh digunakan

## More about it

mycareersfuture-do-heading = Apa yang boleh anda buat
mycareersfuture-do-text = Log masuk dengan { -singpass } dan cari kerja. Anda juga boleh melihat kerja dan kursus yang dicadangkan untuk anda.
mycareersfuture-who-heading = Untuk siapa
mycareersfuture-who-text = Untuk sesiapa sahaja yang mencari kerja.
mycareersfuture-new-heading = Apa yang mungkin berubah

# $mcf-new-agency: year for which the new agency was planned
mycareersfuture-new-text = Sebuah agensi baharu bagi pekerjaan dan kursus dirancang untuk tahun { $mcf-new-agency }. Jadi, nama atau rupa laman web ini mungkin berubah.

## Without a smartphone

mycareersfuture-without-computer = Anda boleh menggunakan mana-mana komputer, jika tiada telefon pintar.

# $mcf-centres-year: year in which this was told
# $mcf-centres: how many centres there were
mycareersfuture-without-person = Anda juga boleh bercakap dengan seseorang tentang kerja. Pada tahun { $mcf-centres-year }, { -e2i } dijangka mengendalikan { $mcf-centres } { -jobs-and-skills-centre }. Tanya petugas di kaunter, pusat mana yang dekat.

## Is this really them?

mycareersfuture-genuine-free = Laman web ini percuma, jadi jangan bayar sesiapa untuk menggunakannya.

# $mycareersfuture-site: web address of MyCareersFuture
mycareersfuture-genuine-site = Laman web yang sebenar ialah { $mycareersfuture-site }, jadi semak setiap hurufnya.

# $scamshield-helpline: number of the ScamShield Helpline
mycareersfuture-genuine-doubt = Jika ragu-ragu, hubungi { $scamshield-helpline } dan tanya.
