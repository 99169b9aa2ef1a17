### rMSE: the part of SATIS that judges websites.

rmse-name = { -rmse }
rmse-short = Menilai sama ada laman web palsu
rmse-what = Program komputer yang menilai sama ada sesebuah laman web kelihatan seperti penipuan. Program ini menggerakkan { -satis }.

## More about it

rmse-you-heading = Manfaatnya kepada anda
rmse-you-text = Anda tidak perlu berbuat apa-apa. Ia membantu mencari laman web palsu supaya dapat disekat.
rmse-doubt-heading = Jika anda tidak pasti tentang sesebuah laman web

# $scamshield-helpline: number of the ScamShield Helpline
rmse-doubt-text = Jangan taip apa-apa di situ. Hubungi { $scamshield-helpline } dan tanya.
