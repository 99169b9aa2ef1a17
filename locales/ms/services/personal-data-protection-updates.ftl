### Reports of the government on how it guards what it knows about people.

personal-data-protection-updates-name = Laporan perlindungan data peribadi
personal-data-protection-updates-short = Cara pemerintah menjaga data anda
personal-data-protection-updates-what = Laporan setiap tahun tentang cara pemerintah menjaga maklumat anda. Ia juga menyatakan berapa kali masalah berlaku.

# $smart-nation-site: web address of Smart Nation
personal-data-protection-updates-what-now = Untuk mencari laporan yang lebih baharu, buka { $smart-nation-site } bersama seorang penolong.

## More about it

personal-data-protection-updates-found-heading = Laporan terbaharu yang dijumpai

# $data-report-fifth: day of the fifth report
# $data-report-cases: how many times something went wrong in that year
personal-data-protection-updates-found-text = Ia dikeluarkan pada { $data-report-fifth }. Dalam tahun yang dilaporkan, ada { $data-report-cases } masalah, dan tiada yang sangat serius.

# $data-report-cases-before: how many times in the year before
personal-data-protection-updates-found-before = Pada tahun sebelumnya, ada { $data-report-cases-before } masalah.

personal-data-protection-updates-older-heading = Laporan lama

# $data-report-third-year: year of the third report
# $data-report-fourth-year: year of the fourth report
personal-data-protection-updates-older-text = Ada juga laporan seperti ini pada { $data-report-third-year } dan { $data-report-fourth-year }.

personal-data-protection-updates-you-heading = Apa yang boleh anda buat sendiri
personal-data-protection-updates-you-text = Anda tidak perlu membacanya. Cuma rahsiakan kata laluan dan kod anda.
