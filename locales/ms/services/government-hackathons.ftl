### Government hackathons: events where people build a first version of an idea that helps others.

government-hackathons-name = { -government-hackathons }
government-hackathons-short = Acara untuk mencuba idea
government-hackathons-what = Dalam acara ini, beberapa pasukan membina versi percubaan bagi idea yang membantu orang.

## More about it

government-hackathons-who-heading = Siapa boleh menyertai
government-hackathons-who-text = Orang awam boleh menyertainya. Pegawai pemerintah juga menyertainya.
government-hackathons-who-weak = Sesetengah acara pula mencari kelemahan dalam alat { -ai }.
government-hackathons-names-heading = Nama yang mungkin anda dengar

# $hack-start: year in which it began
government-hackathons-names-build = { -build-for-good } adalah untuk orang awam. Ia bermula pada tahun { $hack-start }.

# $hack-latest: month in which the last known one ended
government-hackathons-names-latest = Satu acara bersama { -peoples-association } berakhir pada { $hack-latest }.

government-hackathons-names-hack = { -hack-for-public-good } diadakan setiap Januari, oleh { -ogp } untuk pegawainya sendiri.
government-hackathons-more-heading = Adakah acara lain?
government-hackathons-more-text = Mungkin ada. Pengumuman yang kami baca terputus sebelum senarainya.
government-hackathons-you-heading = Maksudnya bagi anda
government-hackathons-you-text = Jika mahu menyertai, tanya petugas di kaunter tentang acara yang dekat dengan anda.
