### Code for Fun: a school course in which pupils learn to program.

code-for-fun-name = { -code-for-fun }
code-for-fun-short = Murid belajar pengekodan
code-for-fun-what = Kursus pendek di sekolah yang mengajar murid memberi arahan kepada komputer. Ini dipanggil pengekodan.

## More about it

code-for-fun-who-heading = Untuk siapa

# $code-fun-class: class of primary school from which all pupils take it
code-for-fun-who-text = Semua murid mengikutinya dari Darjah { $code-fun-class }. Ada juga kelas untuk sekolah menengah.

code-for-fun-learn-heading = Apa yang dipelajari

# $code-fun-hours: how long the course takes
code-for-fun-learn-text = Kursus ini mengambil masa { $code-fun-hours }. Murid belajar pengekodan, membina sesuatu dengan komputer, dan mengenali { -ai-short }.

code-for-fun-learn-ai = Dengan { -ai-short } (kecerdasan buatan), komputer boleh membuat perkara yang biasa dibuat manusia, seperti bercakap dan menjawab.

# $code-fun-since: year in which it was first tried
code-for-fun-learn-care = Mereka juga belajar menggunakan teknologi dengan bertanggungjawab. Kursus ini mula dicuba pada { $code-fun-since }.

code-for-fun-family-heading = Bagi keluarga anda
code-for-fun-family-text = Minta cucu anda menunjukkan apa yang dibuatnya. Untuk tahu lebih lanjut, tanya di sekolah.
