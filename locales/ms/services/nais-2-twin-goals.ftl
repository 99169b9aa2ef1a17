### The twin goals of National AI Strategy 2.0: Excellence and Empowerment.

nais-2-twin-goals-name = { -nais-2-twin-goals }
nais-2-twin-goals-short = Kecemerlangan dan Pemerkasaan
nais-2-twin-goals-what = Rancangan { -ai-short } mahu Singapura sangat mahir dalam { -ai-short }, dan mahu membantu semua orang menggunakannya. Dengan { -ai-short } (kecerdasan buatan), komputer boleh membuat perkara yang biasa dibuat manusia, seperti bercakap dan menjawab.

## More about it

nais-2-twin-goals-excellence-heading = Kecemerlangan
nais-2-twin-goals-excellence-text = Singapura memilih beberapa bidang { -ai-short } dan mahu menjadi antara yang terbaik.
nais-2-twin-goals-excellence-needs = Ia bertujuan membantu mengatasi masalah besar, seperti kesihatan penduduk dan perubahan iklim.
nais-2-twin-goals-empowerment-heading = Pemerkasaan
nais-2-twin-goals-empowerment-text = Orang ramai, syarikat dan masyarakat sepatutnya dapat menggunakan { -ai-short } dengan yakin, dan tahu menilainya sendiri.
nais-2-twin-goals-empowerment-equal = { -ai-short } sepatutnya mengurangkan jurang antara rakyat, dengan memberi semua orang alat untuk maju.
nais-2-twin-goals-you-heading = Maksudnya bagi anda
nais-2-twin-goals-you-text = Matlamat ini juga untuk anda. Jika mahu belajar tentang { -ai-short }, tanya petugas di kaunter di mana ada kelas.
