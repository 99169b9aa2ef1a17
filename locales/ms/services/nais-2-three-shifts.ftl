### The three shifts of National AI Strategy 2.0: how Singapore came to see AI.

nais-2-three-shifts-name = { -nais-2-three-shifts }
nais-2-three-shifts-short = Cara baharu melihat { -ai-short }

# $nais-shifts-year: year of this plan
nais-2-three-shifts-what = Rancangan { -ai-short } dari tahun { $nais-shifts-year } melihat { -ai-short } dengan cara baharu. Dengan { -ai-short } (kecerdasan buatan), komputer boleh membuat perkara yang biasa dibuat manusia, seperti bercakap dan menjawab.

## More about it

nais-2-three-shifts-need-heading = Daripada peluang kepada keperluan
nais-2-three-shifts-need-text = Dahulu { -ai-short } hanya satu kelebihan tambahan. Kini Singapura memerlukannya, dan mesti belajar menggunakannya dengan baik.
nais-2-three-shifts-world-heading = Daripada tempatan kepada global
nais-2-three-shifts-world-text = Singapura bekerjasama dengan negara lain dari awal. Masalah yang susah menjadi lebih mudah jika ditangani bersama.
nais-2-three-shifts-system-heading = Daripada projek kepada sistem
nais-2-three-shifts-system-text = Dahulu ada projek yang berasingan. Kini kemahiran, komputer dan idea dibangunkan bersama, supaya { -ai-short } dapat membantu di banyak tempat.
nais-2-three-shifts-you-heading = Maksudnya bagi anda
nais-2-three-shifts-you-text = Anda tidak perlu berbuat apa-apa. Anda mungkin lebih kerap menemui { -ai-short }, misalnya di klinik atau pejabat pemerintah.
