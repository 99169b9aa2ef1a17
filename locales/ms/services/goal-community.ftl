### The goal Community: what it means, its parts, and what it brings a resident.

goal-community-name = Matlamat: { -goal-community }
goal-community-short = Lebih rapat, tiada yang ketinggalan
goal-community-what = Satu matlamat { -smart-nation-2-0 }. Teknologi sepatutnya merapatkan kita, dan tiada siapa patut ketinggalan.

## More about it

goal-community-means-heading = { -smart-nation } yang menyatukan kita
goal-community-means-care = Kita patut lebih mengambil berat tentang orang di sekeliling kita, dan terus bersatu.
goal-community-parts-heading = Bahagiannya
goal-community-parts-inclusion = Tiada siapa ketinggalan: semua orang dapat belajar dan menggunakan teknologi.
goal-community-parts-unity = Perpaduan: kita cuba saling memahami, dan bersopan di internet juga.
goal-community-parts-partners = Bekerjasama: anda boleh memberi pandangan, dan membantu memperbaiki keadaan.
goal-community-brings-heading = Apa manfaatnya kepada anda
goal-community-brings-hub = Di { -sg-digital-hub }, seorang { -digital-ambassador } duduk bersama anda dan menunjukkan cara menggunakan telefon.
goal-community-brings-dfl = { -digital-for-life } mengadakan kelas dan karnival, dan anda boleh mencuba sendiri di situ.
goal-community-brings-kaki = Sebagai { -tech-kaki }, anda boleh mencuba khidmat baharu dan menyatakan apa yang susah.
