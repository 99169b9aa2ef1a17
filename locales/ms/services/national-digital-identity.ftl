### The National Digital Identity: the national work behind Singpass.

national-digital-identity-name = { -national-digital-identity }
national-digital-identity-short = Projek di sebalik { -singpass }
national-digital-identity-what = Projek negara di sebalik { -singpass }. Dengannya, anda dapat membuktikan diri anda di internet dengan selamat.

## More about it

national-digital-identity-you-heading = Maksudnya bagi anda
national-digital-identity-you-name = Kebanyakan orang mengenalinya sebagai { -singpass }.
national-digital-identity-you-use = Anda menggunakannya untuk log masuk ke khidmat pemerintah, bank dan syarikat lain.
national-digital-identity-many-heading = Berapa banyak khidmat

# $ndi-then: year of these numbers
# $ndi-services-then: how many services
# $ndi-offices-then: how many offices and firms
national-digital-identity-many-then = Pada tahun { $ndi-then }, ia digunakan untuk lebih { $ndi-services-then } khidmat, di lebih { $ndi-offices-then } pejabat dan syarikat.

national-digital-identity-many-now = Laporan baharu memberi angka yang berlainan, jadi kami tidak menunjukkannya.
national-digital-identity-how-heading = Jika anda mahu menggunakannya
national-digital-identity-how-text = Pilih { -singpass } di halaman pertama panduan ini. Setiap langkah ditunjukkan di situ.
