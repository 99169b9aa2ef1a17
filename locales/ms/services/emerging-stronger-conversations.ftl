### Emerging Stronger Conversations: talks about life after COVID-19, which have ended; Singapore Together.

emerging-stronger-conversations-name = { -emerging-stronger-conversations }
emerging-stronger-conversations-short = Bual bicara selepas { -covid }
emerging-stronger-conversations-what = Sesi bual bicara tentang pengalaman orang ramai semasa { -covid } dan harapan mereka. Ia sudah tamat.

# $reach-site: web address of REACH
emerging-stronger-conversations-what-now = Anda masih boleh menyatakan pandangan kepada pemerintah. Seorang penolong boleh membuka { $reach-site } bersama anda.

## More about it

emerging-stronger-conversations-how-heading = Bagaimana ia diadakan

# $emerging-stronger-start: month in which the talks began
emerging-stronger-conversations-how-text = Sesi itu bermula pada { $emerging-stronger-start }. Sebahagiannya diadakan dalam bahasa ibunda.

# $emerging-stronger-people: how many people had taken part, at least
# $emerging-stronger-year: year by whose end so many had taken part
emerging-stronger-conversations-how-many = Sehingga akhir { $emerging-stronger-year }, lebih { $emerging-stronger-people } orang sudah menyatakan pandangan.

# $emerging-stronger-ambassadors: how many Smart Nation Ambassadors took part, at least
emerging-stronger-conversations-how-ambassadors = Lebih { $emerging-stronger-ambassadors } sukarelawan, iaitu { -smart-nation-ambassador }, turut serta.

emerging-stronger-conversations-part-heading = Sebahagian daripada { -singapore-together }

# $singapore-together-start: year in which Singapore Together began
emerging-stronger-conversations-part-text = { -singapore-together } bermula pada { $singapore-together-start }. Pemerintah dan rakyat merancang dan bekerja bersama-sama.

emerging-stronger-conversations-came-heading = Apa hasilnya
emerging-stronger-conversations-came-text = Beberapa kumpulan ditubuhkan untuk bertindak. Antaranya untuk mengajar kemahiran digital, dan memberi peranti kepada mereka yang kurang berkemampuan.
