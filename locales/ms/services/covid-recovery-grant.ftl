### The COVID-19 Recovery Grant, which has ended: what it was, and where to ask for help now.

covid-recovery-grant-name = { -covid-recovery-grant }
covid-recovery-grant-short = Bantuan lama, sudah tutup
covid-recovery-grant-what = Ini ialah wang untuk mereka yang pendapatannya berkurang kerana { -covid }. Ia sudah ditutup, dan anda tidak boleh memohon lagi.

# $comcare-call: number of ComCare Call
covid-recovery-grant-what-now = Wang tidak cukup sekarang? Anda boleh memohon { -comcare } di { -social-service-office }. Atau hubungi { $comcare-call }.

## More about it

covid-recovery-grant-who-heading = Siapa yang menerimanya
covid-recovery-grant-who-text = Ia untuk mereka yang berpendapatan rendah atau sederhana, sama ada makan gaji atau bekerja sendiri.
covid-recovery-grant-when-heading = Bila ia diberi

# $covid-recovery-grant-last: last day on which people could apply
# $covid-recovery-grant-start: day on which it began
covid-recovery-grant-when-text = Ia bermula pada { $covid-recovery-grant-start }. Hari terakhir untuk memohon ialah { $covid-recovery-grant-last }.

# $covid-recovery-grant-as-of: year by whose end there were so many
# $covid-recovery-grant-helped: how many people it had helped, about
covid-recovery-grant-when-many = Sehingga akhir { $covid-recovery-grant-as-of }, kira-kira { $covid-recovery-grant-helped } orang sudah dibantu.

covid-recovery-grant-today-heading = Bantuan sekarang

# $supportgowhere-site: web address of SupportGoWhere
covid-recovery-grant-today-text = Anda tidak perlu telefon untuk memohon. { -supportgowhere } juga menunjukkan bantuan lain: { $supportgowhere-site }.

## Is this really them?

covid-recovery-grant-genuine-old = Jika ada mesej mengatakan wang lama ini masih menunggu anda, jangan tekan apa-apa di dalamnya.
