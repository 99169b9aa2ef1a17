### Digital Government Blueprint: the plan of 2018 for better online services, and how far it came.

digital-government-blueprint-name = { -digital-government-blueprint }
digital-government-blueprint-short = Rancangan khidmat pemerintah digital
digital-government-blueprint-what = Ini rancangan untuk menjadikan khidmat pemerintah digital, mudah dan selamat.
digital-government-blueprint-what-now = Anda boleh membaca tentang { -smart-nation-2-0 }, rancangan yang ada sekarang.

## More about it

digital-government-blueprint-aim-heading = Apa matlamatnya

# $dgb-start: month in which it was started
digital-government-blueprint-aim-start = Ia dimulakan pada { $dgb-start }.

digital-government-blueprint-aim-text = Khidmat patut digital sepenuhnya. Khidmat juga patut diberi dengan sepenuh hati.
digital-government-blueprint-far-heading = Sejauh mana ia berjaya

# $dgb-online-as-of: month of this figure
# $dgb-online: share that was done online, in per cent
# $dgb-more: by how much it had grown, in per cent
# $dgb-more-span: the time in which it had grown
digital-government-blueprint-far-online = Pada { $dgb-online-as-of }, { $dgb-online }% urusan dengan pemerintah disiapkan sepenuhnya melalui internet. Ia naik { $dgb-more }% dalam masa { $dgb-more-span }.

# $dgb-pleased-as-of: year of these figures
# $dgb-pleased-people: share of citizens, in per cent
# $dgb-pleased-firms: share of firms, in per cent
digital-government-blueprint-far-pleased = Pada tahun { $dgb-pleased-as-of }, { $dgb-pleased-people }% warga Singapura dan { $dgb-pleased-firms }% syarikat sangat berpuas hati dengan khidmat ini.

digital-government-blueprint-you-heading = Maksudnya bagi anda
digital-government-blueprint-you-text = Banyak urusan boleh dibuat melalui internet. Jika mahu bertemu orang, anda boleh pergi ke { -servicesg-centre }.
