### The three systems of National AI Strategy 2.0, in plain words.

nais-2-three-systems-name = { -nais-2-three-systems }
nais-2-three-systems-short = Bahagian yang bekerjasama
nais-2-three-systems-what = Rancangan { -ai-short } berjalan melalui beberapa sistem, iaitu orang dan kemudahan yang saling membantu. Dengan { -ai-short } (kecerdasan buatan), komputer boleh membuat perkara yang biasa dibuat manusia, seperti bercakap dan menjawab.

## More about it

nais-2-three-systems-drivers-heading = Penggerak aktiviti
nais-2-three-systems-drivers-text = Syarikat, pemerintah dan penyelidik mencari kegunaan { -ai-short } dan menggunakannya.
nais-2-three-systems-people-heading = Orang dan masyarakat
nais-2-three-systems-people-text = Mereka ialah orang yang membina { -ai-short }, bekerja dengannya dan menggunakannya. Mereka bertemu dan belajar bersama.
nais-2-three-systems-base-heading = Prasarana dan persekitaran
nais-2-three-systems-base-text = Ini ialah komputer berkuasa, data yang baik dan peraturan yang jelas, supaya { -ai-short } berfungsi dengan baik dan boleh dipercayai.
nais-2-three-systems-you-heading = Maksudnya bagi anda
nais-2-three-systems-you-text = Anda tidak perlu berbuat apa-apa. Keselamatan dan kepercayaan adalah sebahagian daripada rancangan ini.
