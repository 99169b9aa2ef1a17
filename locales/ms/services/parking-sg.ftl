### Parking.sg: paying for parking by phone instead of by paper coupon.

parking-sg-name = { -parking-sg }
parking-sg-short = Bayar letak kereta dengan telefon
parking-sg-what = Aplikasi untuk membayar letak kereta, di tempat yang menggunakan kupon kertas.

## Before you start

parking-sg-here = Di tempat letak kereta { -hdb } dan { -ura } yang menggunakan kupon.
parking-sg-bring-car = Nombor kenderaan anda
parking-sg-bring-bank = Kad bank anda

## More about it

parking-sg-who-heading = Untuk siapa
parking-sg-who-text = Untuk pemandu yang ada telefon pintar dan kad bank.
parking-sg-do-heading = Apa yang boleh anda buat
parking-sg-do-sign = Anda membayar caj tempat letak kereta itu. Papan tanda di pintu masuk menunjukkan jumlahnya.
parking-sg-do-pay = Taip nombor kenderaan, pilih tempat letak kereta dan masanya, kemudian mula.
parking-sg-do-early = Jika anda pergi awal, tamatkan dalam aplikasi. Sebahagian wang dikembalikan.
parking-sg-do-longer = Jika anda mahu lebih lama, tambah masa dari mana-mana sahaja.

## Without a smartphone

parking-sg-without-coupon = Kupon kertas juga boleh digunakan. Stesen minyak, { -seven-eleven } dan { -cheers } menjualnya.

# $parking-hdb-stop: day from which HDB branches sell no coupons
parking-sg-without-hdb = Sejak { $parking-hdb-stop }, cawangan { -hdb } tidak menjualnya lagi.

## Is this really them?

parking-sg-genuine-store = Dapatkan aplikasi ini hanya dari gedung aplikasi telefon anda sendiri.
