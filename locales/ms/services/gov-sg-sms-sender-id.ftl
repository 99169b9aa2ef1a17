### The one sender of government SMS: how to know a real message, and what to do about another.

gov-sg-sms-sender-id-name = { -sms } daripada { -gov-sg }
gov-sg-sms-sender-id-short = Adakah mesej pemerintah ini benar?
gov-sg-sms-sender-id-what = { -sms } yang sebenar daripada pemerintah datang daripada satu penghantar, iaitu { -gov-sg }. Pihak lain tidak boleh menggunakan nama ini.

## Before you start

gov-sg-sms-sender-id-here = Ya. Keluarkan telefon anda dan bandingkan.
gov-sg-sms-sender-id-bring = Telefon anda yang ada mesej itu

## More about it

gov-sg-sms-sender-id-only-heading = Ini untuk { -sms } sahaja
gov-sg-sms-sender-id-only-text = Ini tidak termasuk { -whatsapp } atau { -telegram }. Jika mesej di situ mengaku daripada pemerintah, berhati-hati.

# $gov-sg-since: day since which the name is in use
gov-sg-sms-sender-id-only-more = Ini bermula pada { $gov-sg-since }. Sebelum itu, setiap agensi menggunakan namanya sendiri.

gov-sg-sms-sender-id-other-heading = Mesej sebenar daripada penghantar lain
gov-sg-sms-sender-id-other-text = { -sms } tentang Perkhidmatan Negara dan daripada perkhidmatan kecemasan mungkin daripada penghantar lain.

## Guide: is this SMS real?

gov-sg-sms-sender-id-real-title = Adakah { -sms } ini benar?
gov-sg-sms-sender-id-real-open = Buka mesej itu, tetapi jangan tekan apa-apa di dalamnya. Membacanya sahaja tidak mengapa.

# $gov-sg-label-sender: the sender as the phone shows it
gov-sg-sms-sender-id-real-sender = Lihat penghantar di bahagian atas. Namanya mesti “{ $gov-sg-label-sender }”, dalam huruf kecil, tanpa tambahan.

# $gov-sg-label-sender: the sender as the phone shows it
gov-sg-sms-sender-id-real-sender-another = Bandingkan huruf demi huruf: “{ $gov-sg-label-sender }”. Nombor telefon atau nama yang lebih panjang bukan penghantar ini.

gov-sg-sms-sender-id-real-service-cause = Mesej ini tentang Perkhidmatan Negara atau kecemasan.

# $scamshield-helpline: number of the ScamShield Helpline
gov-sg-sms-sender-id-real-service-cure = Mesej begini mungkin daripada penghantar lain. Jika tidak pasti, hubungi { $scamshield-helpline }.

gov-sg-sms-sender-id-real-begin = Lihat permulaannya. Mesej yang benar bermula dengan nama penuh agensi atau khidmat pemerintah.

# $gov-sg-label-end: words at the end of the message, in English
gov-sg-sms-sender-id-real-end = Lihat penghujungnya. Mesti tertulis “{ $gov-sg-label-end }”

gov-sg-sms-sender-id-real-end-another = Ayat Inggeris ini bermaksud mesej itu dihantar secara automatik oleh Pemerintah Singapura. Anda tidak perlu membalas.
gov-sg-sms-sender-id-real-same = Lihat di atasnya. Semua mesej daripada { -gov-sg } berada bersama dalam satu perbualan.
gov-sg-sms-sender-id-real-same-another = Gerakkan mesej ke atas dan ke bawah dengan jari. Mesej daripada agensi pemerintah lain juga ada di situ, jika pernah diterima.
gov-sg-sms-sender-id-real-sure = Jika semuanya begitu, mesej itu benar. Walaupun begitu, jangan beritahu sesiapa kata laluan atau kod anda.

## Guide: something is missing

gov-sg-sms-sender-id-missing-title = Ada yang tidak kena
gov-sg-sms-sender-id-missing-stop = Jangan tekan pautan, jangan balas, dan jangan hubungi nombor dalam mesej itu.

# $scamshield-helpline: number of the ScamShield Helpline
gov-sg-sms-sender-id-missing-call = Dail { $scamshield-helpline }. Ada orang yang menjawab, siang dan malam.

gov-sg-sms-sender-id-missing-tell = Bacakan mesej itu kepada mereka, dan beritahu siapa penghantarnya. Seorang penolong boleh duduk bersama anda.
gov-sg-sms-sender-id-missing-tell-shows = Seorang warga emas memegang telefonnya. Seorang penolong duduk di sebelahnya dan melihat bersama.
gov-sg-sms-sender-id-missing-pressed-cause = Saya sudah tekan atau taip sesuatu.

# $scamshield-helpline: number of the ScamShield Helpline
gov-sg-sms-sender-id-missing-pressed-cure = Ini boleh berlaku kepada sesiapa sahaja. Beritahu { $scamshield-helpline } apa yang anda buat. Mereka boleh menyambungkan anda kepada bank.

# $sms-gov-site: web address about government messages
gov-sg-sms-sender-id-missing-report = Jika mahu, laporkan mesej itu dengan borang di { $sms-gov-site }. Seorang penolong boleh membantu anda.

## Without a smartphone

gov-sg-sms-sender-id-without-any = { -sms } boleh diterima pada mana-mana telefon bimbit, jadi anda boleh membandingkannya pada telefon lama juga.
gov-sg-sms-sender-id-without-desk = Anda boleh menunjukkan mesej itu kepada petugas di kaunter bantuan.

## Is this really them?

# $gov-sg-label-sender: the sender as the phone shows it
gov-sg-sms-sender-id-genuine-name = Penghantarnya “{ $gov-sg-label-sender }”, dan bukan nombor telefon atau nama yang lebih panjang.

gov-sg-sms-sender-id-genuine-secret = Rahsiakan kata laluan dan kod { -otp } anda, walaupun seseorang mengaku daripada pihak pemerintah.

# $scamshield-helpline: number of the ScamShield Helpline
gov-sg-sms-sender-id-genuine-doubt = Jika ragu-ragu, jangan tekan apa-apa dan hubungi { $scamshield-helpline }.
