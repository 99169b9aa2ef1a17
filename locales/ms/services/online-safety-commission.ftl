### The Online Safety Commission: help for those who are hurt on the internet.

online-safety-commission-name = { -osc }
online-safety-commission-short = Jika disakiti di internet
online-safety-commission-what = Agensi pemerintah yang membantu mereka yang disakiti di internet. Ia boleh mengarahkan supaya tulisan atau gambar yang menyakiti itu dibuang.

## Before you start

# $osc-site: web address of the Online Safety Commission
online-safety-commission-here = Ada borang di { $osc-site }. Seorang penolong boleh membantu anda mengisinya.

online-safety-commission-bring-proof = Gambar tulisan atau mesej itu
online-safety-commission-bring-names = Nama akaun orang yang menyiarkannya

## More about it

online-safety-commission-what-heading = Apa yang boleh dilaporkan
online-safety-commission-what-pictures = Gambar intim seseorang yang ditunjukkan tanpa kerelaannya. Begitu juga apa-apa gambar lucah kanak-kanak.
online-safety-commission-what-people = Orang yang mendedahkan maklumat peribadi anda, mengganggu anda, atau sentiasa mengekori anda di internet.
online-safety-commission-first-heading = Apa yang perlu dibuat dahulu
online-safety-commission-first-keep = Simpan buktinya, dan jangan padam apa-apa.
online-safety-commission-first-report = Laporkan kepada aplikasi atau laman web itu dahulu. Jika gambar intim ditunjukkan, anda boleh terus ke agensi ini.
online-safety-commission-who-heading = Siapa boleh melaporkan
online-safety-commission-who-text = Warga Singapura, penduduk tetap, dan ramai pemegang pas kerja, pelajar atau lawatan jangka panjang.
online-safety-commission-since-heading = Sejak bila

# $osc-since: day on which the commission opened
online-safety-commission-since-text = Ia dibuka pada { $osc-since }.

## Without a smartphone

online-safety-commission-without-desk = Nombor telefonnya tidak dijumpai. Tanya di kaunter siapa yang boleh membantu anda dengan borang itu.

# $police-emergency: number of the police for danger
online-safety-commission-without-danger = Jika anda dalam bahaya, hubungi { $police-emergency } dari mana-mana telefon.

## Is this really them?

# $osc-site: web address of the Online Safety Commission
online-safety-commission-genuine-site = Alamat yang sebenar ialah { $osc-site }. Taip sendiri, dan semak setiap hurufnya.
