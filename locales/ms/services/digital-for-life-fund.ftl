### Money for projects that teach digital skills; nothing that is paid to one person.

digital-for-life-fund-name = Dana { -digital-for-life }
digital-for-life-fund-short = Wang untuk kelas dan projek
digital-for-life-fund-what = Wang daripada penderma dan pemerintah. Ia membiayai projek yang mengajar orang menggunakan teknologi.
digital-for-life-fund-what-now = Jika kumpulan anda merancang untuk mengadakan kelas, lihat laman web rasmi bersama seorang penolong.

## Before you start

digital-for-life-fund-here = Tanya di kaunter kelas apa yang ada dekat anda.

## More about it

digital-for-life-fund-who-heading = Siapa boleh memohon
digital-for-life-fund-who-groups = Kumpulan yang mahu mengajar atau membantu orang lain boleh memohon.
digital-for-life-fund-who-not-you = Wang ini tidak diberi kepada orang perseorangan.
digital-for-life-fund-you-heading = Maksudnya bagi anda
digital-for-life-fund-you-text = Kelas dekat rumah anda mungkin dibiayai oleh dana ini.
digital-for-life-fund-done-heading = Keadaan ketika itu

# $digital-for-life-fund-month: month of the figures
# $digital-for-life-fund-raised: money raised by then
digital-for-life-fund-done-money = Sehingga { $digital-for-life-fund-month }, dana ini sudah menerima kira-kira { $digital-for-life-fund-raised }.

# $digital-for-life-fund-projects: how many projects there were
# $digital-for-life-fund-people: how many people they reached
digital-for-life-fund-done-people = Ketika itu, { -digital-for-life } ada kira-kira { $digital-for-life-fund-projects } projek, untuk lebih { $digital-for-life-fund-people } orang.

## Is this really them?

# $scamshield-helpline: number of the ScamShield Helpline
digital-for-life-fund-genuine-money = Jika seseorang menawarkan wang daripada dana ini, hubungi { $scamshield-helpline } sebelum menjawab.
