### AI for Fun: school lessons in which pupils try AI.

ai-for-fun-name = { -ai-for-fun }
ai-for-fun-short = Kelas { -ai-short } di sekolah
ai-for-fun-what = Kelas pendek di sekolah untuk murid mencuba { -ai-short }. Dengan { -ai-short } (kecerdasan buatan), komputer boleh membuat perkara yang biasa dibuat manusia, seperti bercakap dan menjawab.

## More about it

ai-for-fun-who-heading = Untuk siapa

# $ai-fun-since: year since which schools have it
ai-for-fun-who-text = Untuk murid sekolah rendah dan menengah. Sekolah menawarkannya sejak { $ai-fun-since }.

ai-for-fun-learn-heading = Apa yang dipelajari
ai-for-fun-learn-text = Mereka mencuba { -ai-short } yang menulis dan melukis, serta robot pintar.

# $ai-fun-hours: how long one part takes
ai-for-fun-learn-long = Satu bahagian mengambil masa { $ai-fun-hours }. Ia tidak wajib, dan menjadi tambahan kepada { -code-for-fun }.

ai-for-fun-family-heading = Bagi keluarga anda
ai-for-fun-family-text = Minta cucu anda menunjukkan apa yang boleh dibuat oleh { -ai-short }.
ai-for-fun-family-school = Untuk tahu lebih lanjut, tanya di sekolah.
