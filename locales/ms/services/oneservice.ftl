### OneService: telling the right office about litter, pests, broken lights and the like near home.

oneservice-name = { -oneservice }
oneservice-short = Lapor masalah dekat rumah
oneservice-what = Satu tempat untuk melaporkan masalah dekat rumah anda. Laporan itu dihantar terus ke pejabat yang betul.

## Before you start

oneservice-here = Ya, pada telefon atau komputer. Seorang penolong boleh membuatnya bersama anda.
oneservice-bring-photo = Gambar masalah itu, jika ada

## More about it

oneservice-what-heading = Apa yang boleh dilaporkan
oneservice-what-text = Sampah, haiwan perosak, bunyi bising, lampu atau laluan rosak, dan kereta yang diletakkan di tempat yang salah.
oneservice-what-neighbour = Anda juga boleh memberitahu tentang jiran yang mungkin perlu bantuan.
oneservice-ways-heading = Cara lain

# $oneservice-chat-since: month from which one may write on WhatsApp or Telegram
# $oneservice-site: web address of OneService
oneservice-ways-chat = Sejak { $oneservice-chat-since }, anda juga boleh menulis melalui { -whatsapp } atau { -telegram }. Cari caranya di { $oneservice-site }.

oneservice-ways-code = Di sesetengah ruang lif, ada { -qr-code } untuk tujuan ini. Anda tidak perlu aplikasi.
oneservice-danger-heading = Jika seseorang dalam bahaya

# $scdf-emergency: number for an ambulance or fire
# $police-emergency: number of the police in danger
oneservice-danger-text = Jangan laporkan di sini. Hubungi { $scdf-emergency } untuk ambulans atau kebakaran, atau { $police-emergency } untuk polis.

## Guide: tell of a problem

oneservice-report-title = Laporkan masalah

# $oneservice-site: web address of OneService
oneservice-report-open = Buka { $oneservice-site } pada telefon atau komputer. Atau buka aplikasi { -oneservice }, jika ada.

oneservice-report-kind = Pilih masalahnya, seperti sampah, haiwan perosak atau lampu rosak.
oneservice-report-who-cause = Saya tidak tahu pejabat mana yang bertanggungjawab.
oneservice-report-who-cure = Anda tidak perlu tahu. Laporan itu dihantar ke pejabat yang betul untuk anda.
oneservice-report-place = Nyatakan tempatnya, dan masukkan gambar jika ada.
oneservice-report-send = Baca sekali lagi, kemudian hantar.
oneservice-report-look = Nanti, lihat di tempat yang sama apa yang sudah dilakukan.

## Without a smartphone

oneservice-without-ask = Minta petugas di kaunter, atau keluarga anda, menghantarnya bersama anda.

## Is this really them?

# $oneservice-site: web address of OneService
oneservice-genuine-site = Laman web yang sebenar ialah { $oneservice-site }, jadi semak setiap hurufnya.
