### ComCare and the Social Service Offices: help when there is too little money to live on, and how to ask for it.

comcare-sso-name = { -comcare } dan { -social-service-office }
comcare-sso-short = Apabila wang tidak cukup
comcare-sso-what = { -comcare } membantu mereka yang tidak mampu menanggung keperluan harian. Di { -social-service-office }, pegawai mendengar masalah anda dan mencari bantuan yang sesuai.

## Before you start

comcare-sso-here = Pergi ke { -social-service-office }, atau mohon pada telefon atau komputer.
comcare-sso-bring-cards = Kad { -nric } semua orang di rumah, dan sijil kelahiran anak-anak

# $comcare-statement-months: how many months the bank papers must show
comcare-sso-bring-bank = Buku atau penyata bank semua orang di rumah, bagi { $comcare-statement-months } bulan terakhir

comcare-sso-bring-bills = Bil, slip gaji atau surat doktor, jika ada

## More about it

comcare-sso-who-heading = Siapa boleh memohon
comcare-sso-who-text = Warga Singapura, dan penduduk tetap yang tinggal dengan anggota keluarga warga Singapura. Ini untuk mereka yang tidak dapat bekerja buat masa ini atau berpendapatan rendah, dan kurang simpanan.
comcare-sso-who-ask = Tidak pasti? Tanya sahaja, kerana pejabat itu melihat keadaan setiap keluarga.
comcare-sso-gives-heading = Bantuan yang mungkin diberi
comcare-sso-gives-text = Anda mungkin menerima wang tunai setiap bulan, serta bantuan sewa, bil dan rawatan. Anda juga mungkin dibantu mencari kerja.
comcare-sso-gives-long = Ada juga bantuan jangka panjang, bagi mereka yang tidak dapat bekerja lagi dan tiada sokongan keluarga.
comcare-sso-where-heading = Di mana pejabatnya

# $comcare-offices: how many Social Service Offices there were
# $comcare-as-of: year in which there were so many
# $comcare-call: number of ComCare Call
comcare-sso-where-text = Pada { $comcare-as-of }, ada { $comcare-offices } pejabat di semua bandar HDB. Hubungi { $comcare-call } dan tanya pejabat yang dekat dengan anda.

## Guide: ask at an office

comcare-sso-office-title = Mohon di pejabat

# $comcare-call: number of ComCare Call
comcare-sso-office-call = Hubungi { $comcare-call }. Tanya pejabat mana untuk anda, bila dibuka, dan sama ada perlu temu janji.

comcare-sso-office-papers = Sediakan dokumen anda. Jika ada dokumen yang kurang, pergi sahaja, dan tanya apa yang perlu dibuat.
comcare-sso-office-go = Bawa dokumen itu ke pejabat tersebut. Orang yang anda percayai boleh menemani anda.
comcare-sso-office-talk = Beritahu pegawai apa yang tidak mampu anda bayar. Ramai orang meminta bantuan, jadi tidak perlu malu.
comcare-sso-office-wait = Tanya bila dan bagaimana anda akan diberitahu. Catat nama pegawai itu.

## Guide: apply online

comcare-sso-online-title = Mohon melalui internet

# $supportgowhere-site: web address of SupportGoWhere
comcare-sso-online-open = Buka { $supportgowhere-site } pada telefon atau komputer. Taip sendiri alamatnya.

comcare-sso-online-find = Cari { -comcare } di laman itu, dan pilih untuk memohon.
comcare-sso-online-login = Log masuk dengan { -singpass }. Sebahagian maklumat anda diisi secara automatik.
comcare-sso-online-papers = Masukkan dokumen yang diminta. Seorang penolong boleh membantu anda mengambil gambarnya.
comcare-sso-online-stop-cause = Ini terlalu susah bagi saya.

# $comcare-call: number of ComCare Call
comcare-sso-online-stop-cure = Anda boleh berhenti. Hubungi { $comcare-call } untuk bantuan, atau bawa dokumen anda ke { -social-service-office }.

comcare-sso-online-send = Baca semuanya sekali lagi, kemudian hantar. Selepas itu, anda boleh melihat perkembangannya di laman yang sama.

## Without a smartphone

comcare-sso-without-office = Pergi ke { -social-service-office } dan mohon di situ. Anda tidak perlu telefon.

# $comcare-call: number of ComCare Call
comcare-sso-without-call = Atau hubungi { $comcare-call } dari mana-mana telefon dan tanya.

## Is this really them?

comcare-sso-genuine-free = Bertanya dan memohon adalah percuma, jadi jangan bayar sesiapa.
comcare-sso-genuine-message = Kementerian tidak akan sekali-kali meminta wang, maklumat log masuk bank, maklumat kad atau kod { -otp } melalui mesej.
