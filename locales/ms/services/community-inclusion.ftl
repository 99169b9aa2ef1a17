### A part of the goal Community: all can get online, learn and feel sure.

community-inclusion-name = Tiada siapa ketinggalan
community-inclusion-short = Sebahagian daripada { -goal-community }
community-inclusion-what = Semua orang sepatutnya dapat menggunakan internet, belajar, dan berasa yakin. Ini sebahagian daripada matlamat { -goal-community }.

## More about it

community-inclusion-means-heading = Apa maksudnya
community-inclusion-means-life = Teknologi sepatutnya membantu anda berbual dengan keluarga dan kawan, mendapat bantuan, dan berhibur.
community-inclusion-means-behind = Tiada siapa patut rugi kerana tiada telefon, atau tidak tahu menggunakannya.
community-inclusion-means-easy = Apa yang dibuat untuk telefon dan komputer sepatutnya mudah digunakan oleh semua.
community-inclusion-brings-heading = Apa manfaatnya kepada anda
community-inclusion-brings-help = Di { -sg-digital-hub } atau { -servicesg-centre }, ada orang yang membantu anda secara bersemuka.
community-inclusion-brings-money = Jika wang tidak cukup, tanya di kaunter tentang telefon dan internet rumah yang lebih murah.
community-inclusion-guide-heading = Mengapa ada { -pandu }
community-inclusion-guide-text = { -pandu } ada di sini atas sebab yang sama: supaya tiada siapa ketinggalan.
