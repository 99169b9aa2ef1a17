### The update of the National AI Strategy in May 2026: what is new, and what it means for a resident.

nais-update-2026-name = { -nais-update-2026 }
nais-update-2026-short = Apa yang baharu

# $nais-update-day: day on which the plan was renewed
# $nais-update-aims: how many priorities it has
nais-update-2026-what = Pemerintah mengemas kini rancangan { -ai-short } pada { $nais-update-day }. Ia menyambung { -nais-2 }, dan mempunyai { $nais-update-aims } keutamaan.

## More about it

nais-update-2026-ai-heading = Apakah { -ai-short }
nais-update-2026-ai-text = Dengan { -ai-short } (kecerdasan buatan), komputer boleh membuat perkara yang biasa dibuat manusia, seperti bercakap dan menjawab.
nais-update-2026-trades-heading = Sektor penting dan pejabat pemerintah
nais-update-2026-trades-text = { -ai-short } dijangka mengubah kilang, kewangan, pengangkutan dan penjagaan kesihatan.
nais-update-2026-trades-public = Pejabat pemerintah juga dijangka lebih banyak menggunakannya, untuk memberi anda khidmat yang lebih baik.
nais-update-2026-work-heading = Pekerjaan
nais-update-2026-work-text = Mengikut rancangan, lebih banyak syarikat akan menggunakan { -ai-short }, dan pekerja akan dibantu untuk bersedia.
nais-update-2026-world-heading = Singapura dan dunia
nais-update-2026-world-text = Singapura mahu menjadi pusat { -ai-short } dunia.
nais-update-2026-you-heading = Maksudnya bagi anda
nais-update-2026-you-text = Anda tidak perlu berbuat apa-apa. Jika sesuatu khidmat menggunakan { -ai-short } dan anda tidak faham, anda boleh meminta petugas menerangkannya.
