### ServiceSG Centres: one place for many government services, and what to ask before going.

servicesg-centres-name = { -servicesg-centre }
servicesg-centres-short = Banyak khidmat di satu tempat
servicesg-centres-what = Kaunter tempat petugas membantu anda dengan khidmat daripada banyak agensi pemerintah. Anda tidak perlu tahu agensi mana yang menguruskannya.

## Before you start

servicesg-centres-here = Hanya di pusatnya. Tanya petugas di kaunter di mana pusat yang terdekat.
servicesg-centres-bring-card = Kad pengenalan ({ -nric }) anda
servicesg-centres-bring-letters = Surat dan dokumen tentang soalan anda
servicesg-centres-bring-phone = Telefon anda, jika ada

## More about it

servicesg-centres-help-heading = Apa yang boleh dibantu

# $servicesg-as-of: month for which this was published
# $servicesg-services: how many services the centres help with
# $servicesg-agencies: how many agencies these belong to
servicesg-centres-help-text = Pada { $servicesg-as-of }, ada lebih { $servicesg-services } khidmat daripada { $servicesg-agencies } agensi. Antaranya { -singpass }, cukai, pasport dan { -cpf }.

servicesg-centres-who-heading = Siapa boleh pergi
servicesg-centres-who-text = Warga Singapura boleh pergi, terutama warga emas yang perlu bantuan dengan urusan di internet.
servicesg-centres-east-heading = Pusat di timur dan timur laut

# $servicesg-place-tampines: name of the place, in English
# $servicesg-place-chai-chee: name of the place, in English
# $servicesg-place-punggol: name of the place, in English
servicesg-centres-east-text = { $servicesg-place-tampines }, { $servicesg-place-chai-chee } dan { $servicesg-place-punggol }.

servicesg-centres-north-heading = Pusat di utara

# $servicesg-place-canberra: name of the place, in English
# $servicesg-place-nee-soon: name of the place, in English
# $servicesg-place-woodlands: name of the place, in English
servicesg-centres-north-text = { $servicesg-place-canberra }, { $servicesg-place-nee-soon } dan { $servicesg-place-woodlands }.

servicesg-centres-west-heading = Pusat di barat

# $servicesg-place-frontier: name of the place, in English
# $servicesg-place-keat-hong: name of the place, in English
servicesg-centres-west-text = { $servicesg-place-frontier } dan { $servicesg-place-keat-hong }. Mungkin ada pusat yang lebih baharu, jadi tanya di kaunter.

servicesg-centres-not-heading = Apa yang tidak dapat dibuat
servicesg-centres-not-text = Ada urusan yang hanya dibuat di pejabat agensi itu sendiri. Contohnya, beberapa urusan pejabat imigresen.

## Guide: Get help at a centre

servicesg-centres-visit-title = Dapatkan bantuan di pusat
servicesg-centres-visit-ask = Sebelum bertolak, tanya petugas di kaunter pusat mana yang boleh membuatnya, dan waktu operasinya.
servicesg-centres-visit-ask-another = Bukan semua urusan boleh dibuat di setiap pusat. Dengan bertanya dahulu, anda tidak pergi sia-sia.
servicesg-centres-visit-ask-shows = Seorang petugas di kaunter tersenyum kepada seorang warga emas.
servicesg-centres-visit-bring = Bawa kad pengenalan ({ -nric }) anda, dan semua surat tentang soalan anda. Bawa juga telefon anda, jika ada.
servicesg-centres-visit-bring-shows = Sebelah tangan menunjukkan kad pengenalan.
servicesg-centres-visit-tell = Beritahu petugas apa yang anda perlukan, atau tunjukkan surat itu. Anda boleh meminta orang yang fasih bahasa anda.
servicesg-centres-visit-tell-shows = Seorang petugas di kaunter tersenyum kepada seorang warga emas.
servicesg-centres-visit-refused-cause = Mereka kata urusan ini tidak dibuat di sini.
servicesg-centres-visit-refused-cure = Tanya pejabat mana yang membuatnya dan apa yang perlu dibawa. Minta mereka mencatatnya untuk anda.
servicesg-centres-visit-computer = Petugas mungkin duduk bersama anda di komputer. Taip sendiri kata laluan anda, dan jangan beritahu sesiapa.
servicesg-centres-visit-password-cause = Saya lupa kata laluan saya.
servicesg-centres-visit-password-cure = Beritahu petugas. Mereka boleh membantu anda masuk semula ke { -singpass }.
servicesg-centres-visit-after = Sebelum pulang, tanya apa langkah seterusnya. Minta mereka mencatatnya untuk anda.
servicesg-centres-visit-after-shows = Seorang petugas di kaunter tersenyum kepada seorang warga emas.

## Without a smartphone

servicesg-centres-without-computers = Anda tidak perlu telefon pintar, kerana ada komputer dan petugas di sisinya.
servicesg-centres-without-family = Orang yang anda percayai boleh pergi bersama anda.

## Is this really them?

servicesg-centres-genuine-go = Anda sendiri yang pergi ke kaunter, jadi berhati-hati jika orang menelefon dan mengaku dari sana.
servicesg-centres-genuine-password = Taip sendiri kata laluan anda, dan jangan beritahu sesiapa kod anda.
servicesg-centres-genuine-officer = Dalam panggilan telefon, pegawai pemerintah tidak akan sekali-kali meminta anda memindahkan wang.

# $scamshield-helpline: number of the ScamShield Helpline
servicesg-centres-genuine-doubt = Jika ragu-ragu, hubungi { $scamshield-helpline } dan tanya.
