### The goal Trust: what it means, what it brings a resident, and what you can do.

goal-trust-name = Matlamat: { -goal-trust }
goal-trust-short = Internet tanpa rasa takut
goal-trust-what = Satu matlamat { -smart-nation-2-0 }. Anda sepatutnya dapat menggunakan telefon atau komputer tanpa rasa takut.

## More about it

goal-trust-means-heading = Apa maksudnya
goal-trust-means-safe = Apa yang anda gunakan sepatutnya selamat dan berfungsi. Hal peribadi anda sepatutnya dilindungi.
goal-trust-means-guard = Pemerintah melindungi sistemnya daripada serangan siber.
goal-trust-brings-heading = Apa manfaatnya kepada anda
goal-trust-brings-singpass = Dengan { -singpass }, anda boleh menunjukkan siapa anda di internet dengan cara yang selamat.
goal-trust-brings-check = Jika panggilan atau mesej nampak pelik, anda boleh menyemaknya dengan { -scamshield-app }.
goal-trust-brings-laws = Undang-undang juga diubah, apabila ada bahaya baharu.
goal-trust-brings-osc = Jika anda disakiti di internet, anda boleh memberitahu { -osc }.
goal-trust-do-heading = Apa yang boleh anda buat
goal-trust-do-secret = Rahsiakan kata laluan dan kod anda. Orang yang membantu anda tidak memerlukannya.

# $scamshield-helpline: number of the ScamShield Helpline
goal-trust-do-call = Jika ragu-ragu, hubungi { $scamshield-helpline } dan tanya.
