### BlueTrace and OpenTrace: the method and the program behind TraceTogether, which has ended.

bluetrace-opentrace-name = { -bluetrace } dan { -opentrace }
bluetrace-opentrace-short = Cara { -tracetogether } berfungsi
bluetrace-opentrace-what = { -bluetrace } ialah cara { -tracetogether } berfungsi. { -opentrace } ialah programnya, yang boleh digunakan oleh orang lain juga.
bluetrace-opentrace-what-now = Anda tidak perlu berbuat apa-apa. Ini dibuat untuk orang yang menulis program komputer.

## More about it

bluetrace-opentrace-did-heading = Apa yang dilakukannya
bluetrace-opentrace-did-text = Apabila telefon saling berdekatan, masing-masing mencatatnya. Jika seorang jatuh sakit, ini membantu mencari yang seorang lagi.
bluetrace-opentrace-shared-heading = Mengapa ia dikongsi

# $bluetrace-shared: year in which it was shared
bluetrace-opentrace-shared-text = Pada { $bluetrace-shared }, { -govtech } membenarkan semua orang membaca dan menggunakan kedua-duanya. Dengan itu, negara lain juga dapat membuat aplikasi sebegitu.

bluetrace-opentrace-end-heading = Apa yang terjadi kemudian

# $bluetrace-ended: day on which the end of TraceTogether was told
bluetrace-opentrace-end-text = Pada { $bluetrace-ended }, pemerintah mengumumkan bahawa { -tracetogether } ditamatkan. Di Singapura, kedua-duanya turut berakhir.
