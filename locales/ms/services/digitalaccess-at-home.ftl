### DigitalAccess@Home: cheaper internet and a laptop or tablet for homes with low incomes.

digitalaccess-at-home-name = { -digitalaccess-at-home }
digitalaccess-at-home-short = Internet rumah lebih murah
digitalaccess-at-home-what = Internet rumah yang lebih murah, serta komputer riba atau tablet yang lebih murah. Ini untuk keluarga berpendapatan rendah.

## Before you start

digitalaccess-at-home-here = Ya, pada telefon atau komputer. Seorang penolong boleh melihatnya bersama anda.

## More about it

digitalaccess-at-home-who-heading = Untuk siapa

# $dah-home-income: highest income of a home in a month
# $dah-person-income: highest income for each person in a month
digitalaccess-at-home-who-text = Untuk keluarga di flat { -hdb } yang ada warga Singapura. Pendapatan rumah sebulan ialah { $dah-home-income } atau kurang, atau { $dah-person-income } bagi setiap orang.

# $dah-home-more: highest income of a home with a child in primary school or a person with a disability
# $dah-person-more: the same for each person
digitalaccess-at-home-who-more = Jika ada murid sekolah rendah atau orang kurang upaya, hadnya { $dah-home-more }, atau { $dah-person-more } bagi setiap orang.

digitalaccess-at-home-cost-heading = Berapa bayarannya

# $dah-month-least: lowest price of a month
# $dah-month-most: highest price of a month
digitalaccess-at-home-cost-internet = Internet { $dah-month-least } hingga { $dah-month-most } sebulan, tidak termasuk cukai. Ini bergantung pada rumah dan pendapatan anda.

# $dah-device-least: lowest price of a laptop or tablet
# $dah-device-most: highest price of a laptop or tablet
digitalaccess-at-home-cost-device = Komputer riba atau tablet { $dah-device-least } hingga { $dah-device-most }, tidak termasuk cukai. Anda juga boleh mengambil internet sahaja.

digitalaccess-at-home-how-heading = Cara memohon

# $digitalaccess-check-site: web address where one sees if it is for oneself
# $imda-line: number of IMDA
digitalaccess-at-home-how-check = Lihat di { $digitalaccess-check-site } sama ada ini untuk anda. Atau hubungi { $imda-line }.

# $dah-began: year in which it began
# $dah-homes-when: month of that number
# $dah-homes: how many homes had it
digitalaccess-at-home-how-many = Ia bermula pada tahun { $dah-began }. Menjelang { $dah-homes-when }, lebih { $dah-homes } keluarga sudah menerimanya.

## Without a smartphone

# $imda-line: number of IMDA
digitalaccess-at-home-without-call = Hubungi { $imda-line } dari mana-mana telefon dan tanya cara memohon.

## Is this really them?

# $digitalaccess-check-site: web address where one sees if it is for oneself
digitalaccess-at-home-genuine-site = Laman yang sebenar ialah { $digitalaccess-check-site }, jadi semak setiap hurufnya.
