### The ScamShield Helpline: asking whether something is a scam, and what to do after one.

# $scamshield-helpline: number of the ScamShield Helpline
scamshield-helpline-1799-name = { -scamshield-helpline } { $scamshield-helpline }

scamshield-helpline-1799-short = Tanya seseorang sama ada ini penipuan
scamshield-helpline-1799-what = Talian telefon untuk soalan tentang penipuan. Ada orang yang menjawab, siang dan malam.

## Before you start

scamshield-helpline-1799-here = Ya, hubungi dari mana-mana telefon.
scamshield-helpline-1799-bring = Mana-mana telefon

## More about it

scamshield-helpline-1799-danger-heading = Jika anda dalam bahaya

# $police-emergency: number of the police for danger
scamshield-helpline-1799-danger-text = Hubungi polis di { $police-emergency }.

scamshield-helpline-1799-limits-heading = Apa yang talian ini tidak dapat buat
scamshield-helpline-1799-limits-text = Talian ini tidak dapat membuat laporan polis untuk anda. Ia tidak dapat memberitahu perkembangan kes anda.

## Guide: is this a scam?

scamshield-helpline-1799-check-title = Adakah ini penipuan?
scamshield-helpline-1799-check-stop = Berhenti seketika. Jika ada orang di talian, anda boleh memutuskan panggilan. Itu tidak dianggap kurang sopan.

# $scamshield-helpline: number of the ScamShield Helpline
scamshield-helpline-1799-check-dial = Dail { $scamshield-helpline }. Ada orang yang menjawab, siang dan malam. Anda boleh bertanya tentang apa-apa yang terasa pelik.
scamshield-helpline-1799-check-dial-another = Nombor ini untuk bertanya tentang panggilan atau mesej yang meragukan. Tekan setiap angkanya, kemudian tekan butang untuk menelefon.

scamshield-helpline-1799-check-tell = Beritahu siapa yang menelefon atau menulis kepada anda, dan apa yang dimintanya. Seorang penolong boleh duduk bersama anda.
scamshield-helpline-1799-check-tell-shows = Seorang warga emas memegang telefonnya. Seorang penolong duduk di sebelahnya dan melihat bersama.
scamshield-helpline-1799-check-listen = Dengar nasihat mereka. Sebelum itu, jangan tekan apa-apa dalam mesej, jangan bayar dan jangan balas.
scamshield-helpline-1799-check-after = Jika ini penipuan, jangan jawab orang itu lagi. Beritahu keluarga anda, supaya mereka juga tahu.

## Guide: I paid or told them something

scamshield-helpline-1799-paid-title = Saya sudah bayar atau beri maklumat
scamshield-helpline-1799-paid-stop = Putuskan panggilan, atau berhenti membalas mesej. Ini boleh berlaku kepada sesiapa sahaja, dan ada bantuan untuk anda.

# $scamshield-helpline: number of the ScamShield Helpline
scamshield-helpline-1799-paid-dial = Dail { $scamshield-helpline }. Ceritakan apa yang berlaku, dan minta mereka menyambungkan anda kepada bank anda.

scamshield-helpline-1799-paid-bank-cause = Mereka tidak dapat menyambungkan saya kepada bank saya.

# $scamshield-banks: how many banks the helpline can reach
scamshield-helpline-1799-paid-bank-cure = Talian ini boleh menyambung kepada { $scamshield-banks } bank. Bagi bank lain, hubungi nombor di belakang kad bank anda.

scamshield-helpline-1799-paid-freeze = Beritahu bank jumlah yang anda bayar atau maklumat yang anda beri. Minta bank membekukan akaun anda, supaya tiada lagi wang keluar.

# $singpass-scam-support: number of Singpass for scams, with the key to press after it
scamshield-helpline-1799-paid-singpass = Jika anda memberi kata laluan { -singpass } atau kod kepada penipu, hubungi juga { $singpass-scam-support }.

scamshield-helpline-1799-paid-keep = Simpan mesej dan gambar pada telefon anda. Semua itu menunjukkan apa yang berlaku, jadi jangan padam.
scamshield-helpline-1799-paid-report = Buat laporan polis di mana-mana { -neighbourhood-police-centre }. Talian bantuan tidak dapat membuatnya untuk anda.
scamshield-helpline-1799-paid-report-shows = Seorang petugas di kaunter tersenyum kepada seorang warga emas.

## Without a smartphone

scamshield-helpline-1799-without-smartphone = Anda tidak perlu telefon pintar, kerana ini panggilan biasa.
scamshield-helpline-1799-without-together = Anda boleh meminta orang yang anda percayai menelefon bersama anda.
scamshield-helpline-1799-without-police = Anda juga boleh pergi ke mana-mana { -neighbourhood-police-centre } dan membuat laporan di situ.

## Is this really them?

# $scamshield-helpline: number of the ScamShield Helpline
scamshield-helpline-1799-genuine-dial = Dail sendiri { $scamshield-helpline }, dan jangan hubungi nombor yang diberi dalam mesej.

# $scamshield-number-since: day since which the number is in use
scamshield-helpline-1799-genuine-since = Nombor ini digunakan sejak { $scamshield-number-since }, jadi poster lama mungkin menunjukkan nombor lain.

scamshield-helpline-1799-genuine-officer = Dalam panggilan telefon, pegawai pemerintah tidak akan sekali-kali meminta anda memindahkan wang atau memberitahu maklumat log masuk bank.
