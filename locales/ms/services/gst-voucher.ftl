### The GST Voucher: what it gives, how the money comes, and whether a message about it is real.

gst-voucher-name = { -gst-voucher }
gst-voucher-short = Wang tunai, { -medisave }, bil lebih rendah
gst-voucher-what = Bantuan pemerintah untuk warga Singapura yang berpendapatan lebih rendah. Anda mungkin menerima wang tunai, wang { -medisave }, dan potongan bil utiliti.

## Before you start

gst-voucher-here = Ya, pada telefon atau komputer. Balai rakyat atau kelab masyarakat boleh membantu anda melihatnya.

## More about it

gst-voucher-who-heading = Untuk siapa

# $gstv-year: year for which the amounts were published
# $gstv-adult-age: least age in years
# $gstv-income: highest income of a year
gst-voucher-who-text = Pada tahun { $gstv-year }, bantuan ini untuk warga Singapura berumur { $gstv-adult-age } tahun ke atas. Pendapatan setahun mereka { $gstv-income } atau kurang. Mereka tidak memiliki lebih daripada satu hartanah.

gst-voucher-cash-heading = Wang tunai

# $gstv-year: year for which the amounts were published
# $gstv-cash-more: larger sum of cash
# $gstv-cash-less: smaller sum of cash
# $govbenefits-site: web address where one sees which government money one gets
gst-voucher-cash-text = Pada tahun { $gstv-year }, jumlahnya { $gstv-cash-more } atau { $gstv-cash-less }, menurut nilai tahunan rumah anda. Bagi tahun selepasnya, lihat { $govbenefits-site } atau tanya di kaunter.

gst-voucher-medisave-heading = { -medisave }

# $gstv-year: year for which the amounts were published
# $gstv-medisave-age: least age for MediSave in years
# $gstv-medisave-least: smallest sum for MediSave
# $gstv-medisave-most: largest sum for MediSave
gst-voucher-medisave-text = Pada tahun { $gstv-year }, mereka yang berumur { $gstv-medisave-age } tahun ke atas menerima { $gstv-medisave-least } hingga { $gstv-medisave-most } dalam { -medisave }. Wang ini untuk rawatan, bukan wang tunai.

gst-voucher-usave-heading = { -u-save }
gst-voucher-usave-text = Ini mengurangkan bil elektrik, gas dan air bagi banyak flat HDB. Potongan dibuat secara automatik, jadi anda tidak perlu memohon.

# $gstv-usave-first: month of the first U-Save
# $gstv-usave-last: month of the last U-Save
# $gstv-usave-least: smallest U-Save of these months
# $gstv-usave-most: largest U-Save of these months
gst-voucher-usave-amount = Dari { $gstv-usave-first } hingga { $gstv-usave-last }, jumlahnya { $gstv-usave-least } hingga { $gstv-usave-most }, menurut jenis flat. Bahagian terakhir diberi pada { $gstv-usave-last }.

gst-voucher-way-heading = Cara wang tunai sampai kepada anda
gst-voucher-way-text = Jika anda pernah menerima wang daripada pemerintah, wang ini dibayar secara automatik. Ia masuk ke akaun bank yang dihubungkan dengan { -paynow } melalui nombor { -nric }.
gst-voucher-way-cash = Nombor telefon bimbit di { -paynow } tidak digunakan untuk ini. Jika anda tiada akaun bank, wang tunai dihantar melalui { -govcash }.

## Guide: see what I may get

gst-voucher-see-title = Lihat apa yang mungkin saya terima

# $govbenefits-site: web address where one sees which government money one gets
gst-voucher-see-open = Buka { $govbenefits-site } pada telefon atau komputer. Taip sendiri alamatnya, kerana pautan dalam mesej mungkin palsu.

# $govbenefits-site: web address where one sees which government money one gets
gst-voucher-see-open-another = Ruang panjang pada skrin adalah untuk alamat. Tekan ruang itu, taip { $govbenefits-site }, kemudian teruskan.

gst-voucher-see-login = Log masuk dengan { -singpass } di laman itu. Kemudian laman itu dapat menunjukkan maklumat anda.
gst-voucher-see-read = Baca apa yang mungkin anda terima. Tiada apa-apa berubah jika anda hanya melihat.
gst-voucher-see-bank = Cari akaun bank anda yang ada dalam rekod pemerintah. Pastikan anda masih menggunakannya.
gst-voucher-see-old-cause = Akaun itu akaun lama.
gst-voucher-see-old-cure = Hubungkan nombor { -nric } anda dengan { -paynow } di bank anda. Pilih { -paynow } dalam panduan ini untuk melihat caranya.
gst-voucher-see-out = Log keluar apabila selesai, jika orang lain juga menggunakan komputer itu.

## Guide: is this message real?

gst-voucher-real-title = Adakah mesej tentang wang ini benar?
gst-voucher-real-wait = Jangan tekan pautannya, dan jangan balas. Anda tidak perlu tergesa-gesa. Mesej yang benar boleh menunggu.

# $gstv-sms-sender: name of the sender as it stands on the message
gst-voucher-real-sender = Lihat siapa penghantarnya. { -sms } yang sebenar tentang wang ini datang daripada “{ $gstv-sms-sender }”.

# $govbenefits-site: web address where one sees which government money one gets
gst-voucher-real-look = Taip sendiri { $govbenefits-site }, dan log masuk dengan { -singpass } di situ. Ia menunjukkan sama ada anda menerima wang ini.

# $scamshield-helpline: number of the ScamShield Helpline
gst-voucher-real-call = Jika anda tidak pasti, hubungi { $scamshield-helpline } dan bacakan mesej itu kepada mereka.

## Without a smartphone

gst-voucher-without-centre = Balai rakyat, kelab masyarakat atau pusat { -servicesg } boleh membantu anda melihatnya, dengan { -singpass } anda.
gst-voucher-without-letter = Jika tiada nombor telefon bimbit dalam { -singpass }, surat mungkin dihantar ke alamat pada kad { -nric } anda.
gst-voucher-without-cash = Tanpa akaun bank, anda boleh mengambil wang tunai melalui { -govcash }, di { -atm }.

## Is this really them?

# $gstv-sms-sender: name of the sender as it stands on the message
gst-voucher-genuine-sender = { -sms } yang sebenar datang daripada “{ $gstv-sms-sender }”, dan tidak meminta anda membalasnya.

# $govbenefits-site: web address where one sees which government money one gets
gst-voucher-genuine-site = Laman web yang sebenar ialah { $govbenefits-site }, jadi semak setiap hurufnya.

gst-voucher-genuine-bank = Jika akaun bank anda perlu ditukar, mereka menghantar surat, dan bukan { -sms } atau { -whatsapp }.
gst-voucher-genuine-sums = Banyak laman menulis jumlah dan tarikh yang tidak benar, jadi percayai laman yang sebenar sahaja.
