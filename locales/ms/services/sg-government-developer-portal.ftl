### Singapore Government Developer Portal: a website for people who write programs.

sg-government-developer-portal-name = { -sg-developer-portal }
sg-government-developer-portal-short = Untuk penulis program komputer
sg-government-developer-portal-what = Di laman web ini, pemerintah berkongsi alatnya dengan orang yang menulis program komputer.

## More about it

sg-government-developer-portal-since-heading = Sejak bila

# $devportal-new: month in which it was new
# $devportal-seen: month in which it was last seen
sg-government-developer-portal-since-text = Ia baharu pada { $devportal-new }, dan masih ada pada { $devportal-seen }.

sg-government-developer-portal-trace-heading = Apa yang pernah dikongsi

# $devportal-trace: year in which that was shared
sg-government-developer-portal-trace-text = Pada tahun { $devportal-trace }, cara { -tracetogether } berfungsi disiarkan di situ. Jadi, orang lain dapat membantu memperbaikinya.

sg-government-developer-portal-you-heading = Maksudnya bagi anda
sg-government-developer-portal-you-text = Anda tidak memerlukannya. Jika ada keluarga anda yang menulis program, anda boleh memberitahu mereka.
