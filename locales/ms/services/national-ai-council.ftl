### The National AI Council: who is in it, what it looks after, and what it means for a resident.

national-ai-council-name = { -national-ai-council }
national-ai-council-short = Menteri yang membimbing { -ai-short }
national-ai-council-what = Sekumpulan menteri, dipimpin Perdana Menteri, yang membimbing penggunaan { -ai-short } di Singapura. Dengan { -ai-short } (kecerdasan buatan), komputer boleh membuat perkara yang biasa dibuat manusia, seperti bercakap dan menjawab.

## More about it

national-ai-council-since-heading = Sejak bila

# $naic-announced: day on which it was announced
national-ai-council-since-text = Perdana Menteri mengumumkannya pada { $naic-announced }. Ia ditubuhkan pada bulan yang sama.

national-ai-council-missions-heading = Tugas besarnya
national-ai-council-missions-text = Ia menyelia { -ai-missions }. Misi ini tentang kilang, pengangkutan, kewangan dan penjagaan kesihatan.
national-ai-council-health-heading = Doktor dan jururawat tetap terlibat
national-ai-council-health-text = Menteri Kesihatan ialah seorang anggotanya. Beliau berkata doktor dan jururawat mesti tetap terlibat apabila { -ai-short } membantu mereka.
national-ai-council-you-heading = Maksudnya bagi anda
national-ai-council-you-text = Anda tidak perlu berbuat apa-apa. Di klinik, anda sentiasa boleh bertanya kepada doktor atau jururawat.
