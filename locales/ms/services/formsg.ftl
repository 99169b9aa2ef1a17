### FormSG: how to know a real form of the government, and how to fill it in.

formsg-name = { -formsg }
formsg-short = Adakah borang ini daripada pemerintah?
formsg-what = Borang pemerintah sendiri di internet. Banyak agensi menggunakannya untuk meminta maklumat anda.

## Before you start

formsg-here = Ya. Anda boleh melihat borang itu bersama petugas di kaunter ini.
formsg-bring-message = Mesej atau surat yang membawa anda ke borang itu
formsg-bring-phone = Telefon anda, kerana kod mungkin dihantar kepadanya
formsg-bring-singpass = { -singpass } yang masih boleh digunakan, jika borang memintanya

## More about it

formsg-asks-heading = Apa yang borang mungkin minta
formsg-asks-text = Borang mungkin meminta anda log masuk dengan { -singpass }. Ia mungkin menghantar kod untuk mengesahkan nombor anda sendiri.
formsg-asks-never = Borang tidak akan sekali-kali meminta kata laluan bank, atau kod daripada bank anda.
formsg-fee-heading = Jika borang meminta bayaran
formsg-fee-text = Ada borang yang perlu dibayar. Jika anda tidak menjangkanya, tanya agensi itu dahulu.

## Guide: is this form real?

formsg-real-title = Adakah ini borang yang sebenar?
formsg-real-wait = Jangan isi apa-apa lagi. Fikir dahulu: adakah anda menjangka borang daripada agensi ini?

# $formsg-site: web address of the government’s forms
formsg-real-address = Lihat alamat web di bahagian atas. Borang { -formsg } yang sebenar bermula dengan { $formsg-site }, kemudian garis condong (/).

formsg-real-address-another = Tekan alamat itu sekali, supaya anda nampak semuanya. Baca huruf demi huruf, hingga garis condong (/) yang pertama.
formsg-real-other-cause = Alamat itu nampak lain.

# $scamshield-helpline: number of the ScamShield Helpline
formsg-real-other-cure = Jangan taip apa-apa. Hubungi { $scamshield-helpline } dan bacakan alamat itu kepada mereka.

# $formsg-label-line: words at the top of the form, in English
formsg-real-line = Di bahagian atas tertulis “{ $formsg-label-line }”. Laman palsu boleh menirunya, jadi percayai alamat webnya.

formsg-real-office = Baca agensi mana yang meminta, dan sebabnya. Fikirkan bersama penolong anda sama ada ia masuk akal.
formsg-real-office-shows = Seorang warga emas memegang telefonnya. Seorang penolong duduk di sebelahnya dan melihat bersama.

# $scamshield-helpline: number of the ScamShield Helpline
formsg-real-ask = Jika anda masih tidak pasti, hubungi { $scamshield-helpline } dan tanya. Ada orang yang menjawab, siang dan malam.

## Guide: fill in a form

formsg-fill-title = Isi borang

# $formsg-site: web address of the government’s forms
formsg-fill-open = Buka borang dan lihat alamatnya. Alamat itu mesti bermula dengan { $formsg-site }, kemudian garis condong (/).

formsg-fill-gone-cause = Halaman itu menyatakan borang tiada di situ.
formsg-fill-gone-cure = Tanya agensi yang memberi anda pautan itu. Mungkin borang itu sudah ditutup.

# $formsg-label-login: words on a button of the form, in English
formsg-fill-login = Jika anda nampak “{ $formsg-label-login }”, tekan dan log masuk. Sebahagian ruang mungkin diisi untuk anda.

formsg-fill-forgot-cause = Saya lupa kata laluan saya.
formsg-fill-forgot-cure = Pilih { -singpass } di halaman pertama panduan ini. Di situ ada cara untuk membuat kata laluan baharu.
formsg-fill-answer = Jawab soalan satu demi satu. Tidak perlu tergesa-gesa. Tiada apa yang dihantar sebelum akhir.

# $formsg-label-verify: words on a button of the form, in English
formsg-fill-verify = Jika ada “{ $formsg-label-verify }” di sebelah nombor anda, tekan. Kod dihantar melalui { -sms }. Taip kod itu dalam borang.

# $formsg-code-valid: how long a code works, such as “30 minutes”
formsg-fill-verify-another = Borang itu memastikan bahawa telefon itu milik anda. Kod boleh digunakan selama { $formsg-code-valid }.

formsg-fill-none-cause = Kod tidak sampai.

# $formsg-label-resend: words on a button of the form, in English
formsg-fill-none-cure = Pastikan nombor anda betul. Kemudian tekan “{ $formsg-label-resend }”.

# $formsg-label-send: words on a button of the form, in English
formsg-fill-send = Baca semuanya sekali lagi. Kemudian tekan “{ $formsg-label-send }”.

formsg-fill-send-another = Anda masih boleh menukar jawapan sekarang. Apabila butang ditekan, borang dihantar kepada agensi itu.

# $formsg-label-response: words on the last page of the form, in English
formsg-fill-keep = Tulis “{ $formsg-label-response }” di atas kertas. Dengannya, agensi dapat mencari borang anda.

## Without a smartphone

formsg-without-computer = Anda boleh mengisi borang pada mana-mana komputer.
formsg-without-paper = Tanya agensi itu sama ada borang kertas disediakan, atau ada kaunter yang boleh dikunjungi.
formsg-without-desk = Petugas di kaunter ini boleh membacakan borang itu. Perkara yang rahsia, taip sendiri.

## Is this really them?

# $formsg-site: web address of the government’s forms
formsg-genuine-address = Borang yang sebenar bermula dengan { $formsg-site }, jadi semak setiap hurufnya.

# $formsg-ending: how web addresses of the government end
formsg-genuine-ending = Hingga garis condong (/) yang pertama, alamat web pemerintah berakhir dengan “{ $formsg-ending }”.

formsg-genuine-bank = Borang yang meminta kata laluan bank atau kod bank bukan daripada pemerintah.
formsg-genuine-app = Anda tidak perlu memasang aplikasi untuk mengisi borang.

# $scamshield-helpline: number of the ScamShield Helpline
formsg-genuine-doubt = Jika ragu-ragu, hubungi { $scamshield-helpline } dan tanya.
