### GoBusiness Licensing: licences for a business, now a part of GoBusiness.

gobusiness-licensing-name = { -gobusiness-licensing }
gobusiness-licensing-short = Lesen untuk perniagaan

# $gblicensing-closed: day on which the old website closed
gobusiness-licensing-what = Dahulu, peniaga memohon lesen di sini, misalnya lesen menjual makanan. Laman web lama itu ditutup pada { $gblicensing-closed }.

# $gobusiness-licences-site: web address for licences on GoBusiness
gobusiness-licensing-what-now = Anda kini boleh memohon lesen di { -gobusiness }, iaitu di { $gobusiness-licences-site }.

## Before you start

gobusiness-licensing-here = Boleh dibuat pada telefon atau komputer.
gobusiness-licensing-bring-singpass = Akaun { -singpass } yang masih boleh digunakan
gobusiness-licensing-bring-corppass = { -corppass }, jika anda mewakili syarikat

## More about it

gobusiness-licensing-do-heading = Apa yang boleh anda buat
gobusiness-licensing-do-text = Di { -gobusiness }, anda boleh memohon lesen baharu, atau meminda, memperbaharui dan membatalkan lesen anda.
gobusiness-licensing-who-heading = Untuk siapa
gobusiness-licensing-who-text = Untuk orang yang memerlukan lesen bagi perniagaannya.
gobusiness-licensing-food-heading = Jika anda menjual makanan
gobusiness-licensing-food-text = Semasa laman web lama ditutup, lesen makanan ada laman webnya sendiri. Tanya petugas di kaunter di mana laman web itu sekarang.
gobusiness-licensing-past-heading = Siapa yang pernah menggunakannya

# $gblicensing-as-of: month of this figure
# $gblicensing-food: how many food firms had applied
gobusiness-licensing-past-text = Sehingga { $gblicensing-as-of }, lebih { $gblicensing-food } perniagaan makanan sudah memohon lesen melaluinya.

gobusiness-licensing-fee-heading = Bayaran
gobusiness-licensing-fee-text = Setiap lesen ada bayarannya sendiri. Lihat bayaran itu sebelum menghantar borang.

## Without a smartphone

gobusiness-licensing-without-computer = Anda boleh menggunakan mana-mana komputer, jika tiada telefon pintar.
gobusiness-licensing-without-desk = Atau tanya petugas di kaunter siapa yang boleh membantu anda secara bersemuka.

## Is this really them?

# $gobusiness-licences-site: web address for licences on GoBusiness
gobusiness-licensing-genuine-site = Laman web yang sebenar ialah { $gobusiness-licences-site }, jadi semak setiap hurufnya.

gobusiness-licensing-genuine-password = Jangan beritahu kata laluan dan kod anda kepada sesiapa.

# $scamshield-helpline: number of the ScamShield Helpline
gobusiness-licensing-genuine-doubt = Jika ragu-ragu, hubungi { $scamshield-helpline } dan tanya.
