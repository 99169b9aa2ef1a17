### The ten enablers of National AI Strategy 2.0, in plain words.

nais-2-ten-enablers-name = { -nais-2-ten-enablers }
nais-2-ten-enablers-short = Apa yang mendukung { -ai-short }

# $nais-enablers-count: how many enablers the plan names
nais-2-ten-enablers-what = Rancangan ini menyenaraikan { $nais-enablers-count } pendukung yang membantu { -ai-short } berkembang. Dengan { -ai-short } (kecerdasan buatan), komputer boleh membuat perkara yang biasa dibuat manusia, seperti bercakap dan menjawab.

## More about it

nais-2-ten-enablers-act-heading = Mereka yang bertindak
nais-2-ten-enablers-act-industry = Industri: syarikat menggunakan { -ai-short } dalam kerja mereka.
nais-2-ten-enablers-act-government = Pemerintah: pejabat pemerintah menggunakan { -ai-short } untuk memberi khidmat kepada anda.
nais-2-ten-enablers-act-research = Penyelidikan: pakar mencari jenis { -ai-short } yang baharu.
nais-2-ten-enablers-people-heading = Orang dan kemahiran
nais-2-ten-enablers-people-talent = Bakat: orang yang sangat mahir dalam { -ai-short }.
nais-2-ten-enablers-people-capabilities = Keupayaan: syarikat dan pekerja memperoleh kemahiran menggunakan { -ai-short }.
nais-2-ten-enablers-people-place = Penyepaduan ekosistem, dahulu dipanggil penyediaan tempat: orang dalam bidang { -ai-short } bertemu dan bekerjasama.
nais-2-ten-enablers-base-heading = Komputer, data dan peraturan
nais-2-ten-enablers-base-compute = Kuasa komputer: komputer sangat berkuasa untuk menjalankan { -ai-short }.
nais-2-ten-enablers-base-data = Data: maklumat yang dipelajari { -ai-short }, dan digunakan dengan berhati-hati.
nais-2-ten-enablers-base-trust = Persekitaran yang dipercayai: peraturan dan keselamatan, supaya anda boleh mempercayai { -ai-short }.
nais-2-ten-enablers-base-leader = Peneraju pemikiran dan tindakan: Singapura membantu dunia menggunakan { -ai-short } dengan baik.
nais-2-ten-enablers-you-heading = Maksudnya bagi anda
nais-2-ten-enablers-you-text = Anda tidak perlu berbuat apa-apa. Halaman ini hanya menerangkan apa yang diusahakan pemerintah.
