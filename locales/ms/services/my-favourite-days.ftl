### A project made by citizens, named as an example; nothing more is known.

my-favourite-days-name = { -my-favourite-days }
my-favourite-days-short = Projek buatan rakyat
my-favourite-days-what = Projek yang dibuat oleh orang seperti anda. Laman web { -smart-nation } menunjukkannya sebagai contoh.
my-favourite-days-what-now = Jika mahu tahu lebih lanjut, lihat laman web rasmi bersama seorang penolong.

## Before you start

my-favourite-days-here = Tanya di kaunter sama ada sesiapa tahu lebih lanjut.

## More about it

my-favourite-days-know-heading = Apa yang kami tahu

# $my-favourite-days-year: year in which it was named
my-favourite-days-know-text = Ia disebut pada { $my-favourite-days-year }, untuk menunjukkan apa yang boleh dibuat oleh rakyat bersama pemerintah.

my-favourite-days-know-not = Kami tidak tahu cara ia berfungsi, atau sama ada ia masih berjalan.
my-favourite-days-more-heading = Cara lain untuk turut serta
my-favourite-days-more-text = Anda boleh membaca tentang { -tech-kaki } dan { -crowdtasksg } dalam panduan ini. Melalui kedua-duanya, anda boleh memberi pandangan.
