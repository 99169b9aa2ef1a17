### STACK Developer Conference: a large meeting of people who build technology.

stack-developer-conference-name = { -stack-conference }
stack-developer-conference-short = Persidangan teknologi yang besar
stack-developer-conference-what = Ini persidangan besar bagi orang yang membina teknologi. Ia diadakan selang setahun.

## More about it

stack-developer-conference-who-heading = Untuk siapa
stack-developer-conference-who-text = Agensi pemerintah, syarikat, dan peminat teknologi bertemu di situ.
stack-developer-conference-times-heading = Bila ia diadakan

# $stackconf-first: day of the first
# $stackconf-last: month of the last that is known
stack-developer-conference-times-text = Yang pertama diadakan pada { $stackconf-first }. Yang terakhir kami ketahui ialah pada { $stackconf-last }.

# $stackconf-next: year of the one of which no news was found
stack-developer-conference-times-next = Kami tidak menemui berita tentang persidangan pada tahun { $stackconf-next }.

stack-developer-conference-you-heading = Maksudnya bagi anda
stack-developer-conference-you-text = Anda tidak perlu berbuat apa-apa. Jika keluarga anda bekerja dalam bidang teknologi, anda boleh memberitahu mereka.
