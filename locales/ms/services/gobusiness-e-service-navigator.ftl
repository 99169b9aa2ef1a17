### GoBusiness e-Service Navigator: a list of services for businesses, promised for 2021.

gobusiness-e-service-navigator-name = { -gobusiness-navigator }
gobusiness-e-service-navigator-short = Senarai khidmat untuk peniaga
gobusiness-e-service-navigator-what = Ini senarai di { -gobusiness }. Ia membantu peniaga mencari khidmat pemerintah yang sesuai.
gobusiness-e-service-navigator-what-now = Cari khidmat yang anda perlukan di { -gobusiness }, atau tanya petugas di kaunter.

## More about it

gobusiness-e-service-navigator-promise-heading = Apa yang dijanjikan

# $gbnav-promised: month for which it was promised
# $gbnav-services: how many services it was to hold
gobusiness-e-service-navigator-promise-text = Pemerintah berkata ia akan bermula pada { $gbnav-promised }, dengan lebih { $gbnav-services } khidmat.

gobusiness-e-service-navigator-promise-kept = Janji itu ditepati, kerana { -gobusiness } kemudian menyediakan senarai itu.
gobusiness-e-service-navigator-known-heading = Keadaannya sekarang

# $gobusiness-as-of: year of these figures
# $gobusiness-services: how many services it had
gobusiness-e-service-navigator-known-text = Kami tidak tahu rupanya sekarang. Pada tahun { $gobusiness-as-of }, { -gobusiness } ada lebih { $gobusiness-services } khidmat.
