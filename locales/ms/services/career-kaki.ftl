### Career Kaki: tips on jobs and courses from a computer, as told in 2024. Where to ask about work today.

career-kaki-name = { -career-kaki }
career-kaki-short = Nasihat kerja daripada komputer

# $career-kaki-news: month of the last news of it
career-kaki-what = Pada { $career-kaki-news }, { -govtech } memperkenalkan pembantu kerjaya yang menggunakan { -ai }. Tujuannya ialah memberi nasihat tentang kerja dan kursus.

career-kaki-what-now = Untuk mencari kerja sekarang, tanya di kaunter tentang { -mycareersfuture }. Petugas boleh melihatnya bersama anda.

## Before you start

career-kaki-here = Tanya di kaunter. Petugas boleh mencari kerja atau kursus bersama anda.

## More about it

career-kaki-now-heading = Masih ada?
career-kaki-now-text = Kami tidak menemui maklumat baharu yang boleh dipercayai. Kami tidak tahu siapa boleh menggunakannya, atau caranya.
career-kaki-today-heading = Apa lagi yang ada
career-kaki-today-jobs = { -mycareersfuture } ialah laman pemerintah untuk mencari kerja. Anda log masuk dengan { -singpass }.

# $career-health-sg-start: month in which Career Health SG began
career-kaki-today-health = { -career-health-sg } bermula pada { $career-health-sg-start }. Ia menunjukkan bantuan yang ada untuk kerja dan latihan.

career-kaki-care-heading = Apabila komputer memberi nasihat
career-kaki-care-text = Nasihat komputer boleh tersilap. Tanya orang yang anda percayai sebelum memilih.

## Is this really them?

career-kaki-genuine-secret = Jangan beritahu kata laluan, kod atau maklumat bank anda kepadanya.
