### SafeEntry, which has ended: nobody checks in with it any more.

safeentry-name = { -safeentry }
safeentry-short = Tidak digunakan lagi
safeentry-what = Semasa { -covid }, anda mendaftar masuk di pintu kedai dan bangunan, sering kali dengan { -qr-code }. Ini sudah ditamatkan.
safeentry-what-now = Anda tidak perlu mendaftar dengannya lagi. Jika tandanya masih ada di pintu, anda boleh terus masuk.

## More about it

safeentry-end-heading = Mengapa ia ditamatkan

# $safeentry-needed-until: last day on which it was needed
safeentry-end-text = Ia tidak diperlukan lagi selepas { $safeentry-needed-until }, kerana risiko daripada { -covid } rendah.

safeentry-data-heading = Apa yang terjadi pada data

# $safeentry-data-deleted: day by which the data was deleted
safeentry-data-text = Maklumat tentang tempat yang anda kunjungi sudah dipadam selewat-lewatnya pada { $safeentry-data-deleted }.

safeentry-shop-heading = Jika anda ada kedai
safeentry-shop-text = Dahulu kedai ada aplikasinya sendiri. Jika ia masih ada dalam telefon anda, anda boleh memadamnya.

## Is this really them?

safeentry-genuine-scan = Jika seseorang menyuruh anda mendaftar dengannya hari ini, jangan imbas apa-apa dan jangan bayar.
