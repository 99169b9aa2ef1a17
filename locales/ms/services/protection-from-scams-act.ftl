### The Protection from Scams Act: the police may stop money going to a scammer.

protection-from-scams-act-name = { -protection-from-scams-act }
protection-from-scams-act-short = Cara polis melindungi wang anda
protection-from-scams-act-what = Undang-undang ini membolehkan polis menghalang wang mangsa daripada dihantar kepada penipu. Polis berbuat demikian hanya jika cara lain tidak berjaya.

## More about it

protection-from-scams-act-how-heading = Apa yang boleh dibuat oleh polis

# $scams-act-banks: how many banks get an order as a rule
protection-from-scams-act-how-order = Polis boleh mengarahkan bank supaya tiada wang keluar dari akaun itu. Biasanya { $scams-act-banks } bank besar menerima arahan ini.

# $scams-act-order: how long an order lasts at most, such as “30 days”
# $scams-act-more: how many times an order may be made longer
protection-from-scams-act-how-long = Arahan itu berkuat kuasa hingga { $scams-act-order }. Ia boleh dilanjutkan hingga { $scams-act-more } kali.

protection-from-scams-act-live-heading = Wang untuk keperluan harian
protection-from-scams-act-live-text = Jika arahan ini dikenakan kepada anda, minta polis membenarkan anda menggunakan wang untuk keperluan harian dan bil.
protection-from-scams-act-family-heading = Jika orang tersayang terus membayar

# $police-emergency: number of the police for danger
# $scamshield-helpline: number of the ScamShield Helpline
protection-from-scams-act-family-text = Jika seseorang sedang menghantar wang kepada penipu dan enggan mendengar nasihat, hubungi { $police-emergency }. Untuk nasihat, hubungi { $scamshield-helpline }.

protection-from-scams-act-since-heading = Sejak bila

# $scams-act-since: day since which the law is in force
protection-from-scams-act-since-text = Undang-undang ini berkuat kuasa sejak { $scams-act-since }.
