### A part of the goal Community: citizens say what they think and help to make things.

community-partnerships-name = Kerjasama dengan rakyat
community-partnerships-short = Sebahagian daripada { -goal-community }
community-partnerships-what = Pemerintah mahu mendengar pandangan anda, dan mencipta perkara baharu bersama anda. Ini sebahagian daripada matlamat { -goal-community }.

## More about it

community-partnerships-means-heading = Apa maksudnya
community-partnerships-means-say = Anda patut ada cara untuk menyatakan apa yang baik, apa yang susah, dan apa yang anda mahu.
community-partnerships-means-build = Mereka yang mahu membuat sesuatu yang berguna untuk orang lain patut diberi peluang.
community-partnerships-do-heading = Apa yang boleh anda buat
community-partnerships-do-kaki = Sebagai { -tech-kaki }, anda boleh mencuba khidmat baharu pemerintah.
community-partnerships-do-crowd = Di { -crowdtasksg }, anda boleh menjawab soalan pemerintah.
community-partnerships-do-meet = Ada juga acara untuk orang ramai bertemu dan membuat alat baharu bersama-sama.
community-partnerships-offline-heading = Jika anda tidak menggunakan internet
community-partnerships-offline-text = Tanya petugas di kaunter di mana anda boleh memberi pandangan.
