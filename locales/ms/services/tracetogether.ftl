### TraceTogether, which has ended: what to do with what is left of it.

tracetogether-name = { -tracetogether }
tracetogether-short = Tidak digunakan lagi
tracetogether-what = Aplikasi dan token yang mencatat siapa yang berada dekat dengan anda semasa { -covid }. Kedua-duanya sudah ditamatkan.
tracetogether-what-now = Anda boleh memadam aplikasi itu. Anda boleh membuang token itu ke dalam mana-mana tong awam untuk barang elektronik lama.

## More about it

tracetogether-end-heading = Mengapa ia ditamatkan

# $tracetogether-needed-until: last day on which it was needed
tracetogether-end-text = Ia tidak diperlukan lagi selepas { $tracetogether-needed-until }, kerana risiko daripada { -covid } rendah.

tracetogether-data-heading = Apa yang terjadi pada data

# $tracetogether-data-deleted: day by which the data was deleted
tracetogether-data-text = Data itu sudah dipadam selewat-lewatnya pada { $tracetogether-data-deleted }. Polis hanya menyimpan data tentang satu kes jenayah.

## Is this really them?

tracetogether-genuine-app = Aplikasi ini sudah tiada di gedung aplikasi, jadi jangan pasang atau bayar untuk aplikasi dengan nama ini.

# $scamshield-helpline: number of the ScamShield Helpline
tracetogether-genuine-doubt = Jika seseorang menyuruh anda berbuat demikian, hubungi { $scamshield-helpline }.
