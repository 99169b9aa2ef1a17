### The police: what to do in danger, how to write when one cannot speak, how to make a report.

# $police-emergency: number of the police for danger
police-999-name = Polis { $police-emergency }

police-999-short = Bahaya, laporan, atau sesuatu yang anda nampak
police-999-what = Cara menghubungi polis: jika anda dalam bahaya, untuk membuat laporan, atau untuk memberi maklumat.

## Before you start

police-999-here = Ya, hubungi dari mana-mana telefon.
police-999-bring-phone = Untuk menelefon: mana-mana telefon
police-999-bring-proof = Untuk laporan: mesej, surat dan catatan tentang kejadian itu

## More about it

# $police-emergency: number of the police for danger
police-999-when-heading = Bila hendak menghubungi { $police-emergency }

police-999-when-text = Hubungi jika anda atau orang lain dalam bahaya, atau jika anda nampak jenayah sedang berlaku.
police-999-know-heading = Jika anda tahu sesuatu

# $police-hotline: number of the police for what one knows
police-999-know-text = Jika tiada bahaya sekarang, tetapi anda tahu sesuatu tentang jenayah, hubungi { $police-hotline }.

## Guide: I am in danger now

police-999-danger-title = Saya dalam bahaya sekarang

# $police-emergency: number of the police for danger
police-999-danger-dial = Dail { $police-emergency } pada mana-mana telefon. Tunggu hingga ada orang bercakap dengan anda.

# $police-emergency: number of the police for danger
police-999-danger-dial-another = Buka bahagian untuk menelefon pada telefon anda. Tekan { $police-emergency }, kemudian tekan butang untuk menelefon.

police-999-danger-where = Mula-mula, beritahu di mana anda berada: nombor blok, tingkat dan nama jalan.
police-999-danger-where-another = Polis perlu tahu tempat yang tepat. Baca papan tanda di dekat anda, seperti nama kedai atau perhentian bas.
police-999-danger-what = Kemudian beritahu apa yang sedang berlaku. Jika nampak, beritahu juga rupa orang itu.
police-999-danger-listen = Jawab soalan mereka. Jangan letak telefon hingga mereka berkata anda boleh.

## Guide: I cannot speak safely

police-999-silent-title = Tidak selamat untuk bercakap
police-999-silent-open = Buka mesej pada telefon bimbit anda, dan mulakan mesej baharu.

# $police-emergency-sms: number of the police for messages, when one cannot speak
police-999-silent-number = Taip { $police-emergency-sms } di ruang nombor. Nombor ini untuk { -sms } sahaja, bukan untuk panggilan.

# $police-emergency-sms: number of the police for messages, when one cannot speak
police-999-silent-number-another = Baris paling atas bertanya siapa yang akan menerima mesej itu. Tekan di situ dan taip { $police-emergency-sms }.

police-999-silent-old-cause = Notis lama menunjukkan nombor lain.

# $police-emergency-sms: number of the police for messages, when one cannot speak
# $police-sms-since: day since which the number is in use
police-999-silent-old-cure = Guna { $police-emergency-sms }. Nombor ini digunakan sejak { $police-sms-since }.

police-999-silent-write = Tulis di mana anda berada, kemudian apa yang sedang berlaku. Beberapa perkataan sudah cukup.
police-999-silent-send = Tekan butang untuk menghantar mesej itu.
police-999-silent-answer = Lihat telefon anda dari semasa ke semasa. Polis mungkin membalas dan bertanya sesuatu.

## Guide: make a police report

police-999-report-title = Buat laporan polis
police-999-report-keep = Simpan mesej, surat dan gambar tentang kejadian itu. Catat apa yang berlaku, dan bila.
police-999-report-go = Pergi ke mana-mana { -neighbourhood-police-centre }. Orang yang anda percayai boleh menemani anda.
police-999-report-go-shows = Seorang warga emas memegang telefonnya. Seorang penolong duduk di sebelahnya dan melihat bersama.
police-999-report-far-cause = Saya tidak dapat pergi ke sana.

# $police-site: web address of the police
police-999-report-far-cure = Anda boleh membuat laporan di { $police-site } dengan { -singpass } anda sendiri. Taip sendiri kata laluan anda.

police-999-report-tell = Ceritakan kepada pegawai apa yang berlaku, dari awal. Tidak perlu tergesa-gesa, dan tunjukkan apa yang anda simpan.
police-999-report-tell-shows = Seorang petugas di kaunter tersenyum kepada seorang warga emas.
police-999-report-ask = Tanya siapa yang boleh anda hubungi tentang laporan anda. Catat nama dan nombornya.
police-999-report-ask-shows = Seorang petugas di kaunter tersenyum kepada seorang warga emas.

## Without a smartphone

# $police-emergency: number of the police for danger
police-999-without-any = Mana-mana telefon boleh menghubungi { $police-emergency }, jadi anda tidak perlu telefon pintar.

police-999-without-near = Anda boleh meminta sesiapa di dekat anda untuk menelefon.
police-999-without-centre = Anda juga boleh pergi ke mana-mana { -neighbourhood-police-centre } dan bercakap dengan pegawai.

## Is this really them?

police-999-genuine-money = Polis yang sebenar tidak akan sekali-kali meminta anda memindahkan wang atau memberitahu butiran bank melalui telefon.
police-999-genuine-unknown = Jika nombor yang tidak dikenali menelefon dan mengaku polis, besar kemungkinan itu penipuan, jadi putuskan panggilan.

# $scamshield-helpline: number of the ScamShield Helpline
police-999-genuine-doubt = Jika ragu-ragu, hubungi { $scamshield-helpline } dan tanya, siang atau malam.
