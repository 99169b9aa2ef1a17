### Volunteers who show others how to use digital services, and how many they were.

smart-nation-ambassadors-name = { -smart-nation-ambassador }
smart-nation-ambassadors-short = Sukarelawan yang menunjuk cara
smart-nation-ambassadors-what = Sukarelawan yang menunjukkan cara menggunakan khidmat digital. Ramai antara mereka ialah warga emas atau pelajar.
smart-nation-ambassadors-what-now = Jika perlu bantuan sekarang, tanya di kaunter tentang { -digital-ambassador }.

## Before you start

smart-nation-ambassadors-here = Mereka hadir di pameran dan acara. Tanya di kaunter tentang acara yang dekat.

## More about it

smart-nation-ambassadors-do-heading = Apa yang mereka buat
smart-nation-ambassadors-do-text = Mereka bertemu orang ramai di pameran dan acara, dan menerangkan aplikasi dan khidmat.
smart-nation-ambassadors-do-phone = Untuk bantuan dengan telefon anda, pergi ke { -sg-digital-hub }. Seorang { -digital-ambassador } akan duduk bersama anda.
smart-nation-ambassadors-who-heading = Siapa boleh menyertai
smart-nation-ambassadors-who-text = Warga emas dan pelajar sudah menyertainya. Jika anda mahu membantu orang lain, tanya caranya di kaunter.
smart-nation-ambassadors-many-heading = Berapa ramai mereka

# $smart-nation-ambassadors-start: year in which they began
# $smart-nation-ambassadors-first-year: year in which they grew
# $smart-nation-ambassadors-before: how many they were at first
# $smart-nation-ambassadors-after: how many they became
smart-nation-ambassadors-many-early = Mereka bermula pada { $smart-nation-ambassadors-start }. Pada { $smart-nation-ambassadors-first-year }, jumlahnya naik daripada { $smart-nation-ambassadors-before } kepada { $smart-nation-ambassadors-after }.

# $smart-nation-ambassadors-reached: how many people they reached
# $smart-nation-ambassadors-talked: how many took part in talks
smart-nation-ambassadors-many-talks = Semasa { -covid }, mereka membantu menerangkan { -tracetogether } kepada lebih { $smart-nation-ambassadors-reached } orang. Lebih { $smart-nation-ambassadors-talked } daripada mereka menyertai perbincangan tentang masa depan.

# $smart-nation-ambassadors-later-year: year of the later count
# $smart-nation-ambassadors-later: how many there were then
smart-nation-ambassadors-many-later = Pada { $smart-nation-ambassadors-later-year }, ada lebih { $smart-nation-ambassadors-later } orang.
