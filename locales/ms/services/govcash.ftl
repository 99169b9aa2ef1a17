### GovCash: taking government money as cash without a bank account, or moving it to one.

govcash-name = { -govcash }
govcash-short = Wang tunai tanpa akaun bank
govcash-what = Cara mengeluarkan wang daripada pemerintah secara tunai, di { -atm } { -ocbc }. Anda tidak perlu ada akaun { -ocbc } atau akaun bank lain.

## Before you start

govcash-here = Di { -atm } { -ocbc }. Di cawangan bank, petugas boleh membantu anda semasa bank dibuka.

# $govcash-label-reference: name of the number in the letter, in English
govcash-bring-number = “{ $govcash-label-reference }” (nombor) anda

## More about it

govcash-who-heading = Untuk siapa
govcash-who-text = Untuk warga Singapura yang tidak menerima wang pemerintah melalui akaun bank. Jika nombor { -nric } anda dihubungkan dengan { -paynow }, wang itu masuk ke bank.

## Guide: take out cash

govcash-cash-title = Keluarkan wang tunai

# $govcash-label-reference: name of the number in the letter, in English
# $govcash-reference-length: how many digits the number has
# $govbenefits-site: web address where one sees which government money one gets
govcash-cash-number = Cari “{ $govcash-label-reference }” anda. Nombor ini ada { $govcash-reference-length } angka. Lihat dalam surat anda, atau log masuk di { $govbenefits-site }.

govcash-cash-lost-cause = Saya tidak jumpa surat itu.

# $govbenefits-site: web address where one sees which government money one gets
govcash-cash-lost-cure = Log masuk di { $govbenefits-site } dengan { -singpass }. Balai rakyat atau kelab masyarakat boleh membantu anda.

govcash-cash-go = Bawa nombor itu dan kad { -nric } anda ke { -atm } { -ocbc }. Di cawangan bank, anda boleh meminta petugas menemani anda.

# $govcash-label-menu: words on the screen of the machine, in English
govcash-cash-menu = Pilih “{ $govcash-label-menu }” pada skrin mesin itu. Anda tidak perlu kad bank.

govcash-cash-type = Taip nombor daripada surat anda. Buat perlahan-lahan, dan semak setiap angka.
govcash-cash-nric = Kemudian taip nombor { -nric } anda. Nombor itu ada pada kad anda.
govcash-cash-face = Pandang kamera pada mesin itu. Mesin memastikan bahawa ini memang anda.
govcash-cash-face-another = Berdiri dekat dan pandang mesin itu seperti memandang cermin. Jangan bergerak seketika.
govcash-cash-unknown-cause = Mesin itu tidak mengenali muka saya.
govcash-cash-unknown-cure = Wang anda tidak hilang. Pergi ke cawangan { -ocbc } semasa bank dibuka, dan minta bantuan petugas.
govcash-cash-take = Ambil wang tunai itu dan kira. Simpan dahulu sebelum anda meninggalkan mesin itu.

## Guide: move the money to my bank

govcash-bank-title = Pindahkan wang ke bank saya
govcash-bank-link = Mula-mula, hubungkan nombor { -nric } anda dengan { -paynow } di bank anda. Pilih { -paynow } dalam panduan ini untuk melihat caranya.
govcash-bank-open = Buka aplikasi { -lifesg } pada telefon anda. Jika belum ada, dapatkannya dari gedung aplikasi telefon anda.
govcash-bank-login = Log masuk dengan { -singpass }. Kemudian cari { -govcash } dalam aplikasi itu.
govcash-bank-move = Pilih untuk memindahkan wang ke akaun bank anda. Baca nama anda dan jumlahnya, kemudian sahkan.
govcash-bank-see = Lihat akaun bank anda untuk memastikan wang sudah sampai. Jika belum, tanya bank anda atau petugas di kaunter.

## Without a smartphone

govcash-without-machine = Anda tidak perlu telefon di { -atm }, hanya nombor itu, nombor { -nric } anda dan muka anda.
govcash-without-letter = Nombor itu mungkin dihantar kepada anda melalui surat.

## Is this really them?

govcash-genuine-number = Rahsiakan nombor itu, seperti kata laluan.
govcash-genuine-free = Ini percuma. Jangan bayar sesiapa untuk mendapatkan wang anda.
