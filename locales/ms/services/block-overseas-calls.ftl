### Blocking calls and messages from abroad: what it does, and how to have it.

block-overseas-calls-name = Sekat panggilan luar negara
block-overseas-calls-short = Kurangkan panggilan penipu
block-overseas-calls-what = Syarikat telefon anda boleh menyekat panggilan dan mesej dari luar negara. Anda boleh menghidupkannya, dan mematikannya semula.

## Before you start

block-overseas-calls-here = Hubungi syarikat telefon anda, atau guna aplikasinya bersama seorang penolong.
block-overseas-calls-bring = Telefon bimbit anda sendiri

## More about it

block-overseas-calls-who-heading = Untuk siapa
block-overseas-calls-who-text = Untuk pengguna telefon bimbit { -m1 }, { -simba }, { -singtel } atau { -starhub }. Jika anda guna syarikat lain, tanya sama ada ia ditawarkan.
block-overseas-calls-what-heading = Apa yang disekat
block-overseas-calls-what-calls = Semua panggilan daripada nombor negara lain disekat. Panggilan daripada nombor Singapura tetap masuk, walaupun pemanggilnya di luar negara.

# $block-overseas-sms-year: year in which many had messages blocked too
block-overseas-calls-what-sms = { -sms } dari luar negara juga boleh disekat. Sehingga { $block-overseas-sms-year }, ramai orang sudah berbuat demikian.

block-overseas-calls-family-heading = Jika keluarga di luar negara
block-overseas-calls-family-text = Panggilan daripada nombor asing mereka tidak akan sampai. Anda boleh mematikan sekatan ini pada bila-bila masa.

# $block-overseas-plus: what the phone shows before the number of a call from abroad
block-overseas-calls-plus-heading = Panggilan yang menunjukkan “{ $block-overseas-plus }”

# $block-overseas-plus-since: month since which calls are marked
# $block-overseas-plus: what the phone shows before the number of a call from abroad
block-overseas-calls-plus-text = Penipu di luar negara boleh menggunakan nombor Singapura palsu. Sejak { $block-overseas-plus-since }, panggilan begini menunjukkan “{ $block-overseas-plus }” di depan nombor.

## Guide: have it turned on

block-overseas-calls-on-title = Hidupkan sekatan
block-overseas-calls-on-find = Lihat syarikat telefon mana yang anda guna. Namanya ada pada bil telefon anda.
block-overseas-calls-on-call = Hubungi syarikat itu. Cari nombornya pada bil, atau minta seseorang membantu anda mencarinya.
block-overseas-calls-on-say = Beritahu bahawa anda mahu menyekat panggilan dan { -sms } dari luar negara. Cara setiap syarikat berbeza, jadi ikut arahan mereka.
block-overseas-calls-on-off = Tanya cara mematikannya semula. Catat dan simpan caranya.

## Without a smartphone

block-overseas-calls-without-call = Anda tidak perlu telefon pintar, kerana anda boleh memintanya daripada syarikat melalui panggilan.

## Is this really them?

block-overseas-calls-genuine-self = Hubungi sendiri syarikat itu. Jika ada yang menelefon dan menawarkannya, anda boleh memutuskan panggilan.
