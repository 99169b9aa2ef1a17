### Smart Nation 2.0: what the plan is, its goals, and what each brings a resident.

smart-nation-2-0-name = { -smart-nation-2-0 }
smart-nation-2-0-short = Rancangan dan matlamatnya
smart-nation-2-0-what = Rancangan Singapura untuk menggunakan teknologi dengan baik, supaya kehidupan harian lebih baik bagi semua.

## The plan

smart-nation-2-0-plan-heading = Apakah rancangan ini

# $smart-nation-2-0-launch: day on which the plan was started
smart-nation-2-0-plan-start = Perdana Menteri memulakan rancangan ini pada { $smart-nation-2-0-launch }.

smart-nation-2-0-plan-goals = Matlamatnya ialah { -goal-trust }, { -goal-growth } dan { -goal-community }.

## The goals

smart-nation-2-0-trust-heading = { -goal-trust }
smart-nation-2-0-trust-goal = Anda sepatutnya dapat menggunakan internet tanpa rasa takut. Apa yang anda gunakan sepatutnya selamat, dan berfungsi dengan baik.

# $scamshield-helpline: number of the ScamShield Helpline
smart-nation-2-0-trust-you = Bagi anda, ada { -singpass } untuk menunjukkan siapa anda. Jika ragu-ragu, anda boleh menghubungi { $scamshield-helpline }.

smart-nation-2-0-growth-heading = { -goal-growth }
smart-nation-2-0-growth-goal = Orang ramai dan syarikat sepatutnya dapat mempelajari kemahiran baharu, dan maju dengan alat baharu.
smart-nation-2-0-growth-you = Bagi anda, ada cara untuk mempelajari kemahiran baharu pada apa jua usia.
smart-nation-2-0-community-heading = { -goal-community }
smart-nation-2-0-community-goal = Teknologi sepatutnya merapatkan kita, dan tiada siapa patut ketinggalan.
smart-nation-2-0-community-you = Bagi anda, ada bantuan untuk belajar menggunakan telefon dan kekal selamat. Anda juga boleh menyatakan apa yang patut diperbaiki.
