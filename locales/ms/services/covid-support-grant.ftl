### The COVID-19 Support Grant, which has ended: what it was, and where to ask for help now.

covid-support-grant-name = { -covid-support-grant }
covid-support-grant-short = Bantuan lama, sudah tutup
covid-support-grant-what = Ini ialah wang untuk mereka yang hilang kerja atau gaji kerana { -covid }. Ia sudah ditutup, dan anda tidak boleh memohon lagi.

# $comcare-call: number of ComCare Call
covid-support-grant-what-now = Wang tidak cukup sekarang? Anda boleh memohon { -comcare } di { -social-service-office }. Atau hubungi { $comcare-call }.

## More about it

covid-support-grant-who-heading = Siapa yang menerimanya
covid-support-grant-who-text = Ia untuk pekerja warga Singapura dan penduduk tetap yang bergaji rendah atau sederhana.
covid-support-grant-when-heading = Bila ia diberi

# $covid-support-grant-last: last day on which people could apply
# $covid-support-grant-start: month in which it began
covid-support-grant-when-text = Ia bermula pada { $covid-support-grant-start }. Hari terakhir untuk memohon ialah { $covid-support-grant-last }.

# $covid-support-grant-approved: how many applications had been approved
# $covid-support-grant-as-of: month in which there were so many
covid-support-grant-when-many = Sehingga { $covid-support-grant-as-of }, { $covid-support-grant-approved } permohonan sudah diluluskan.

covid-support-grant-next-heading = Apa yang menyusul
covid-support-grant-next-text = Selepas itu ada { -covid-recovery-grant }. Ia juga sudah ditutup.
covid-support-grant-today-heading = Bantuan sekarang

# $supportgowhere-site: web address of SupportGoWhere
covid-support-grant-today-text = Anda tidak perlu telefon untuk memohon. { -supportgowhere } juga menunjukkan bantuan lain: { $supportgowhere-site }.

## Is this really them?

covid-support-grant-genuine-old = Jika ada mesej mengatakan wang lama ini masih menunggu anda, jangan tekan apa-apa di dalamnya.
