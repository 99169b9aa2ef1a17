### The fifteen actions of National AI Strategy 2.0, each in plain words.

nais-2-fifteen-actions-name = { -nais-2-fifteen-actions }
nais-2-fifteen-actions-short = Apa yang mahu dilakukan

# $nais-actions-year: year in which the actions and the target were set
# $nais-actions-count: how many actions there are
# $nais-actions-from: fewest years the actions are to take
# $nais-actions-to: most years the actions are to take
nais-2-fifteen-actions-what = Rancangan { -ai-short } dari tahun { $nais-actions-year } menyenaraikan { $nais-actions-count } tindakan. Semuanya dijangka mengambil masa { $nais-actions-from } hingga { $nais-actions-to } tahun.

## More about it

nais-2-fifteen-actions-ai-heading = Apakah { -ai-short }
nais-2-fifteen-actions-ai-text = Dengan { -ai-short } (kecerdasan buatan), komputer boleh membuat perkara yang biasa dibuat manusia, seperti bercakap dan menjawab.
nais-2-fifteen-actions-firms-heading = Syarikat, pejabat dan penyelidikan
nais-2-fifteen-actions-firms-centres = Membuka pusat kecemerlangan { -ai-short } di syarikat. Mungkin ada juga pusat bagi seluruh sektor.
nais-2-fifteen-actions-firms-startups = Membantu syarikat baharu dalam bidang { -ai-short } berkembang dengan cepat.
nais-2-fifteen-actions-firms-public = Membantu pejabat pemerintah bekerja lebih baik dengan { -ai-short }, dan memberi anda khidmat dengan cara baharu.
nais-2-fifteen-actions-firms-research = Mengemas kini rancangan penyelidikan { -ai-short }, supaya Singapura kekal kuat dalam bidang pilihan.
nais-2-fifteen-actions-people-heading = Mereka yang membina dan menggunakannya
nais-2-fifteen-actions-people-creators = Menjemput pencipta { -ai-short } terbaik di dunia untuk bekerjasama dengan Singapura.

# $nais-practitioners: target: how many people work with AI
# $nais-actions-year: year in which the actions and the target were set
nais-2-fifteen-actions-people-practitioners = Menambah pekerja dalam bidang { -ai-short } menjadi { $nais-practitioners } orang. Sasaran ini ditetapkan pada { $nais-actions-year }.

nais-2-fifteen-actions-people-firms = Membantu lebih banyak syarikat menggunakan { -ai-short }, supaya industri mereka maju.
nais-2-fifteen-actions-people-workers = Melatih pekerja menggunakan { -ai-short }, mengikut sektor.
nais-2-fifteen-actions-people-site = Mewujudkan satu tempat terkenal untuk mereka dalam bidang { -ai-short } bekerja bersama.
nais-2-fifteen-actions-base-heading = Komputer, data dan peraturan
nais-2-fifteen-actions-base-compute = Menambah banyak lagi komputer yang sangat berkuasa.
nais-2-fifteen-actions-base-privacy = Mencari cara menggunakan data tanpa mendedahkan butiran peribadi.
nais-2-fifteen-actions-base-data = Berkongsi data pemerintah, apabila ia membawa kebaikan kepada semua.
nais-2-fifteen-actions-base-rules = Memastikan peraturan bagi { -ai-short } sesuai dengan kegunaannya.
nais-2-fifteen-actions-base-safety = Menjadikan { -ai-short } lebih selamat, dan lebih tahan apabila ada gangguan.
nais-2-fifteen-actions-base-partner = Bekerjasama dengan negara lain dalam { -ai-short } baharu dan peraturannya.
nais-2-fifteen-actions-now-heading = Sejauh mana sekarang

# $nais-actions-renewed: day on which the plan was renewed
nais-2-fifteen-actions-now-text = Rancangan ini dikemas kini pada { $nais-actions-renewed }. Kami tidak menemui senarai tindakan yang sudah siap.
