### The goal Growth: what it means, what it brings a resident, and what the young learn.

goal-growth-name = Matlamat: { -goal-growth }
goal-growth-short = Belajar, kerja, alat baharu
goal-growth-what = Satu matlamat { -smart-nation-2-0 }. Teknologi sepatutnya membantu orang ramai dan syarikat belajar dan maju.

## More about it

goal-growth-means-heading = Apa maksudnya
goal-growth-means-skills = Orang ramai sepatutnya dapat mempelajari kemahiran baharu apabila kerja dan kehidupan berubah.
goal-growth-means-firms = Syarikat, terutama yang kecil, sepatutnya mendapat bantuan untuk menggunakan alat baharu.
goal-growth-brings-heading = Apa manfaatnya kepada anda
goal-growth-brings-course = Anda boleh mengikuti kursus tentang telefon, komputer atau { -ai }. Yurannya mungkin boleh dibayar dengan { -skillsfuture-credit }.
goal-growth-brings-shop = Jika anda ada kedai kecil, tanya di kaunter tentang bantuan untuk menggunakan alat baharu.
goal-growth-young-heading = Apa yang cucu anda pelajari
goal-growth-young-text = Di sekolah, pelajar mencuba sendiri teknologi baharu. Mereka juga belajar tentang { -ai }.
