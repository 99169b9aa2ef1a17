### PayNow: getting government money, paying with a QR code, and sending money.

paynow-name = { -paynow }
paynow-short = Bayar dan terima wang melalui telefon
paynow-what = Cara menghantar atau menerima wang serta-merta, dengan nombor telefon bimbit, nombor { -nric } atau { -qr-code }.

## Before you start

paynow-here = Ya, pada telefon anda sendiri.
paynow-bring-account = Akaun bank
paynow-bring-app = Aplikasi bank pada telefon anda

## Guide: get government money

paynow-link-title = Terima wang daripada pemerintah melalui { -paynow }
paynow-link-open = Buka aplikasi bank pada telefon anda sendiri, dan log masuk seperti biasa.
paynow-link-find = Cari { -paynow } dalam aplikasi itu dan tekan. Jika tidak jumpa, hubungi nombor pada kad bank anda.
paynow-link-nric = Pilih nombor { -nric } anda. Wang daripada pemerintah dihantar melalui nombor ini, jadi pastikan nombor itu betul.
paynow-link-nric-another = Bank bertanya bagaimana orang lain boleh menghantar wang kepada anda. Nombor { -nric } anda paling sesuai, kerana pemerintah menggunakannya.
paynow-link-account = Pilih akaun yang akan menerima wang itu. Baca semuanya, kemudian sahkan. Sebelum anda sahkan, tiada apa-apa berubah.
paynow-link-done = Aplikasi memberitahu bahawa semuanya sudah selesai. Mulai saat itu, wang daripada pemerintah boleh masuk ke akaun ini.

## Guide: pay with a QR code

paynow-pay-title = Bayar dengan { -qr-code }
paynow-pay-open = Buka aplikasi bank anda dan log masuk. Tekan butang untuk mengimbas. Kamera akan dibuka.
paynow-pay-scan = Halakan telefon ke { -qr-code } di kedai. Aplikasi kemudian menunjukkan siapa yang akan menerima wang itu.
paynow-pay-scan-another = Kamera perlu nampak seluruh petak hitam putih itu. Gerakkan telefon perlahan-lahan hingga seluruhnya kelihatan.
paynow-pay-amount = Taip jumlahnya. Jika tersalah tekan, padam dan taip semula. Wang anda belum dibayar.
paynow-pay-check = Baca nama dan jumlahnya. Jika ada yang salah, kembali. Wang tidak dibayar selagi anda belum mengesahkannya.
paynow-pay-confirm = Jika kedua-duanya betul, sahkan. Kemudian tunjukkan kepada peniaga halaman yang menyatakan bayaran sudah selesai.
paynow-pay-wrong-cause = Wang itu masuk kepada orang yang salah.
paynow-pay-wrong-cure = Hubungi nombor di belakang kad bank anda, dan buat laporan polis. Bank mungkin tidak dapat mengembalikan wang itu.

## Guide: send money to family

paynow-send-title = Hantar wang kepada keluarga
paynow-send-open = Buka aplikasi bank anda dan log masuk. Cari { -paynow } dan tekan.
paynow-send-number = Taip nombor telefon bimbit orang itu, dan jumlahnya. Wang anda belum dihantar.
paynow-send-number-another = Nombor telefon bimbit itu mewakili akaun bank orang tersebut. Taip perlahan-lahan, dan semak setiap angka.
paynow-send-name = Aplikasi akan menunjukkan nama penerima. Jika itu bukan nama yang anda kenal, kembali dan semak nombornya.
paynow-send-confirm = Jika nama dan jumlahnya betul, sahkan. Wang itu akan sampai serta-merta.
paynow-send-wrong-cause = Wang itu masuk kepada orang yang salah.
paynow-send-wrong-cure = Hubungi nombor di belakang kad bank anda, dan buat laporan polis. Bank mungkin tidak dapat mengembalikan wang itu.

## Without a smartphone

paynow-without-computer = Anda boleh menggunakan laman web bank anda pada komputer sebagai ganti aplikasi.
paynow-without-bank = Anda boleh meminta bantuan bank anda, melalui nombor di belakang kad bank anda.
paynow-without-account = Jika anda tiada akaun bank, wang tunai daripada pemerintah mungkin dihantar kepada anda melalui { -govcash }.

## Is this really them?

paynow-genuine-name = Aplikasi menunjukkan nama dahulu, jadi sahkan hanya jika nama itu betul.
paynow-genuine-password = Untuk menerima wang, beri hanya nombor { -paynow } anda, dan jangan sekali-kali beri kata laluan atau kod { -otp }.
paynow-genuine-officer = Dalam panggilan telefon, pegawai pemerintah tidak akan sekali-kali meminta anda memindahkan wang.

# $scamshield-helpline: number of the ScamShield Helpline
paynow-genuine-doubt = Jika ragu-ragu, berhenti dan hubungi { $scamshield-helpline }.
