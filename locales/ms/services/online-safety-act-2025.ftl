### The Online Safety (Relief and Accountability) Act: a law against harm on the internet.

online-safety-act-2025-name = { -osra }
online-safety-act-2025-short = Undang-undang untuk keselamatan internet
online-safety-act-2025-what = Undang-undang yang melindungi orang ramai di internet. { -osc } ditubuhkan di bawah undang-undang ini.

## More about it

online-safety-act-2025-you-heading = Manfaatnya kepada anda
online-safety-act-2025-you-help = Jika tulisan atau gambar di internet menyakiti anda, anda boleh meminta bantuan agensi itu. Ia boleh mengarahkan orang, aplikasi atau laman web membuangnya.
online-safety-act-2025-you-answer = Undang-undang ini juga membantu anda menuntut supaya mereka yang menyakiti anda bertanggungjawab.
online-safety-act-2025-since-heading = Sejak bila

# $osra-passed: day on which Parliament passed the law
# $osc-since: day on which the commission opened
online-safety-act-2025-since-text = Parlimen meluluskan undang-undang ini pada { $osra-passed }. Agensi itu dibuka pada { $osc-since }.

online-safety-act-2025-do-heading = Jika anda disakiti di internet

# $osc-site: web address of the Online Safety Commission
online-safety-act-2025-do-text = Simpan buktinya, dan lihat { $osc-site } bersama orang yang anda percayai.
