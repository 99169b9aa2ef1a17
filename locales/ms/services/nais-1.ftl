### The first National AI Strategy, of 2019: what it was for, and what came of it.

nais-1-name = { -nais-1 }
nais-1-short = Rancangan pertama { -ai }
nais-1-what = Rancangan pertama Singapura untuk { -ai }. Dengan { -ai-short }, komputer belajar daripada banyak contoh dan membantu orang membuat keputusan.
nais-1-what-now = Rancangan yang lebih baharu sudah menggantikannya. Anda tidak perlu berbuat apa-apa.

## More about it

nais-1-what-heading = Apa tujuannya

# $nais-1-start: month in which it began
nais-1-what-start = Ia bermula pada { $nais-1-start }. Tujuannya ialah menambah baik kerja dan kehidupan harian dengan { -ai }.

nais-1-what-fields = Ia memberi tumpuan kepada kesihatan, pendidikan, khidmat perbandaran, pengangkutan barang, dan pemeriksaan di sempadan.
nais-1-you-heading = Apa manfaatnya bagi anda
nais-1-you-text = Contohnya, komputer yang mengesan tanda penyakit mata dalam gambar mata. Ini mungkin membantu doktor bertindak lebih awal.
nais-1-led-heading = Apa hasilnya

# $nais-1-followed: year in which the next plan came
# $nais-1-startups: how many new companies came of it, about
# $nais-1-teams: how many research teams came of it, about
nais-1-led-text = Hasilnya, ada kira-kira { $nais-1-teams } pasukan penyelidik dan { $nais-1-startups } syarikat baharu. Ini disebut dalam rancangan baharu pada { $nais-1-followed }.
