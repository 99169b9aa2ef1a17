### National AI Strategy 2.0: what the plan is, what it means for a resident, and what is new.

nais-2-name = { -nais-2 }
nais-2-short = Rancangan menggunakan { -ai-short }
nais-2-what = Rancangan Singapura untuk menggunakan { -ai-short } (kecerdasan buatan) demi kebaikan orang di sini dan di seluruh dunia. Dengan { -ai-short }, komputer boleh membuat perkara yang biasa dibuat manusia, seperti membaca, bercakap dan menjawab.

## More about it

nais-2-plan-heading = Apakah rancangan ini

# $nais-2-first: year of the first plan
# $nais-2-launch: day on which this plan was launched
nais-2-plan-start = Rancangan { -ai-short } yang pertama bermula pada { $nais-2-first }. Rancangan ini dilancarkan pada { $nais-2-launch }.

# $nais-2-enablers: how many enablers it names
# $nais-2-actions: how many actions it names
nais-2-plan-parts = Ia menyenaraikan { $nais-2-enablers } perkara yang membantu { -ai-short } berkembang, dan { $nais-2-actions } tindakan. Halaman lain dalam panduan ini menerangkan setiap satu.

nais-2-you-heading = Apa makna { -ai-short } bagi anda
nais-2-you-goal = Rancangan ini mahu kita semua menggunakan { -ai-short } dengan yakin dan berhati-hati. Anda tidak perlu berbuat apa-apa untuknya.
nais-2-you-meet = Apabila laman atau panggilan menjawab anda secara automatik, itu mungkin { -ai-short }. Ia boleh tersilap, jadi anda boleh bertanya kepada petugas juga.

# $scamshield-helpline: number of the ScamShield Helpline
nais-2-you-scam = Penipu juga menggunakan { -ai-short }. Jika panggilan atau mesej terasa pelik, hubungi { $scamshield-helpline }.

nais-2-new-heading = Apa yang baharu

# $nais-2-updated: day on which it was renewed
nais-2-new-text = Rancangan ini dikemas kini pada { $nais-2-updated }. Kini { -national-ai-council }, yang dipimpin Perdana Menteri, membimbingnya.
