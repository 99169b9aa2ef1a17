### The first plan of 2014: how it began, what it brought, and what came after it.

smart-nation-name = { -smart-nation }: rancangan pertama
smart-nation-short = Bagaimana ia bermula
smart-nation-what = Rancangan pertama Singapura untuk memperbaiki kehidupan harian dengan teknologi. Kini ada rancangan baharu.
smart-nation-what-now = Anda tidak perlu berbuat apa-apa. Anda boleh membaca tentang rancangan baharu itu.

## More about it

smart-nation-began-heading = Bagaimana ia bermula

# $smart-nation-year: year in which the plan was told
smart-nation-began-text = Encik Lee Hsien Loong mengumumkannya pada { $smart-nation-year }, semasa beliau Perdana Menteri.

smart-nation-brought-heading = Apa manfaatnya kepada anda
smart-nation-brought-pay = Anda boleh membayar tanpa wang tunai di banyak tempat, dan internet lebih laju.
smart-nation-brought-services = Hampir semua khidmat pemerintah boleh digunakan melalui telefon atau komputer.
smart-nation-brought-sensors = Di sebahagian kawasan perumahan, alat pengesan membantu supaya kerosakan cepat dibaiki.
smart-nation-next-heading = Apa yang menyusul

# $smart-nation-2-0-launch: day on which the new plan was started
smart-nation-next-text = Rancangan baharu bermula pada { $smart-nation-2-0-launch }. Namanya { -smart-nation-2-0 }.
