### Mobile Access for Seniors: cheaper phones and phone plans for older citizens with low incomes.

mobile-access-for-seniors-name = { -mobile-access-for-seniors }
mobile-access-for-seniors-short = Telefon dan pelan lebih murah
mobile-access-for-seniors-what = Telefon pintar dan pelan telefon yang lebih murah untuk warga emas yang kurang berkemampuan. Ini untuk mereka yang mahu belajar menggunakan telefon pintar.

## Before you start

# $imda-line: number of IMDA
mobile-access-for-seniors-here = Tanya di { -sg-digital-hub } yang berdekatan, atau hubungi { $imda-line }. Petugas di kaunter boleh membantu anda menelefon.

## More about it

mobile-access-for-seniors-who-heading = Untuk siapa

# $mas-then: year in which this was so
# $mas-age: least age in years
mobile-access-for-seniors-who-text = Pada tahun { $mas-then }, ini untuk warga Singapura berumur { $mas-age } tahun ke atas. Mereka menerima bantuan { -comcare }, atau tinggal di flat sewa { -hdb }.

mobile-access-for-seniors-who-ask = Tidak pasti? Anda boleh bertanya dahulu, dan buat keputusan kemudian.
mobile-access-for-seniors-cost-heading = Berapa bayarannya

# $mas-then: year in which this was so
# $mas-plan: price of the plan for a month
# $mas-plan-years: how long the plan lasted
# $mas-phone: lowest price of a phone
mobile-access-for-seniors-cost-plan = Pada tahun { $mas-then }, pelan itu { $mas-plan } sebulan, selama { $mas-plan-years }. Harga telefon bermula dari { $mas-phone }.

mobile-access-for-seniors-cost-now = Tanya harganya sekarang, sebelum anda menandatangani.
mobile-access-for-seniors-many-heading = Ramai sudah menerimanya

# $mas-began: year in which it began
# $mas-given-when: month of that number
# $mas-given: how many were given
mobile-access-for-seniors-many-text = Dari tahun { $mas-began } hingga { $mas-given-when }, warga emas menerima lebih { $mas-given } pakej telefon begini.

## Without a smartphone

# $imda-line: number of IMDA
mobile-access-for-seniors-without-call = Anda tidak perlu telefon pintar untuk bertanya. Pergi ke sana, atau hubungi { $imda-line } dari mana-mana telefon.
