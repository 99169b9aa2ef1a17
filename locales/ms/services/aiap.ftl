### AI Apprenticeship Programme: training that turns programmers into AI experts.

aiap-name = { -aiap }
aiap-short = Latihan { -ai-short } dengan elaun
aiap-what = Kursus sepenuh masa yang melatih orang yang tahu menulis program supaya menjadi pakar { -ai-short }. Mereka mendapat elaun setiap bulan semasa belajar.

## More about it

aiap-ai-heading = Apakah { -ai-short }
aiap-ai-text = Dengan { -ai-short } (kecerdasan buatan), komputer boleh membuat perkara yang biasa dibuat manusia, seperti bercakap dan menjawab.
aiap-who-heading = Untuk siapa
aiap-who-text = Untuk orang tempatan yang sudah mahir menulis program, dan mahu bekerja dalam bidang { -ai-short }.
aiap-how-heading = Cara belajar

# $aiap-months: how many months the course takes
aiap-how-text = Kursus ini mengambil masa { $aiap-months } bulan. Mula-mula mereka belajar, kemudian membuat kerja sebenar.

# $aiap-since: year in which it began
aiap-how-since = Ia diadakan sejak { $aiap-since }.

aiap-family-heading = Bagi keluarga anda
aiap-family-text = Ia bukan untuk orang yang baru belajar komputer. Anda boleh memberitahu anak atau cucu yang menulis program.

# $aiap-site: web address of the AI Apprenticeship Programme
aiap-family-site = Mereka boleh melihat { $aiap-site } untuk mengetahui cara memohon.
