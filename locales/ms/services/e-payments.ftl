### E-payments: the national work that made paying without cash easy.

e-payments-name = Membayar tanpa wang tunai
e-payments-short = Bayar dengan telefon di kedai
e-payments-what = Projek negara supaya semua orang boleh membayar tanpa wang tunai, di kedai dan gerai penjaja.

## More about it

e-payments-is-heading = Apakah projek ini
e-payments-is-norm = Di Singapura, kini ramai orang membayar dengan telefon atau kad setiap hari.

# $epay-label-start: month in which SGQR began
e-payments-is-label = Kedai mungkin menunjukkan { -sgqr }. Sejak { $epay-label-start }, satu { -qr-code } ini boleh dipakai untuk banyak cara membayar.

e-payments-hawker-heading = Di gerai penjaja

# $epay-stalls-when: month of that number
# $epay-stalls: how many stall holders had signed up
e-payments-hawker-text = Menjelang { $epay-stalls-when }, { $epay-stalls } pemilik gerai sudah mendaftar untuknya.

e-payments-you-heading = Maksudnya bagi anda
e-payments-you-pay = Anda boleh membayar dan menerima wang dengan telefon. Pilih { -paynow } dalam panduan ini untuk melihat caranya.
e-payments-you-cash = Anda masih boleh membayar dengan wang tunai di banyak tempat. Tiada sesiapa perlu tahu kata laluan anda untuk menerima bayaran.
