### The Digital Academy: a school for people who work for the government.

digital-academy-name = { -digital-academy }
digital-academy-short = Sekolah untuk pegawai pemerintah
digital-academy-what = Di sekolah ini, pegawai pemerintah belajar kemahiran digital.
digital-academy-what-now = Sekolah ini bukan untuk orang ramai. Jika anda mahu belajar, tanya tentang { -seniors-go-digital }.

## More about it

digital-academy-start-heading = Bagaimana ia bermula

# $dacademy-start: month in which it opened
digital-academy-start-text = Ia dibuka pada { $dacademy-start }.

# $dacademy-courses: how many courses it aimed for
# $dacademy-officers: how many people it aimed to train
# $dacademy-goal-by: month by the end of which it aimed for that
digital-academy-start-goal = Sasarannya { $dacademy-courses } kursus, dan lebih { $dacademy-officers } pegawai dilatih, menjelang akhir { $dacademy-goal-by }.

digital-academy-new-heading = Apa yang mungkin menyusul

# $dacademy-new: day on which the new school was announced
digital-academy-new-text = Pada { $dacademy-new }, sekolah baharu diumumkan, iaitu { -institute-of-digital-government }. Ia dijangka dibuka pada tahun yang sama.

digital-academy-new-unknown = Kami tidak tahu apa maksudnya bagi { -digital-academy }.
digital-academy-you-heading = Maksudnya bagi anda
digital-academy-you-text = Orang yang menyediakan khidmat pemerintah untuk anda belajar menyediakannya dengan lebih baik.
