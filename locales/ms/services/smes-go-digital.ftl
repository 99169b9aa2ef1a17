### SMEs Go Digital: help for small firms to choose and use digital tools.

smes-go-digital-name = { -smes-go-digital }
smes-go-digital-short = Alat digital untuk peniaga kecil
smes-go-digital-what = Program ini membantu pemilik perniagaan kecil memilih dan menggunakan alat digital.

## Before you start

smes-go-digital-here = Anda boleh membaca tentangnya pada telefon atau komputer.

## More about it

smes-go-digital-do-heading = Apa yang boleh anda buat
smes-go-digital-do-text = Ada senarai alat yang sudah disemak oleh agensi yang menguruskannya. Bagi sesetengah alat, pemerintah membayar sebahagian kosnya.
smes-go-digital-do-trade = Anda juga boleh meminta bantuan khas untuk bidang anda.
smes-go-digital-who-heading = Untuk siapa
smes-go-digital-who-text = Untuk pemilik syarikat kecil atau kedai.

## Without a smartphone

smes-go-digital-without-computer = Anda boleh menggunakan mana-mana komputer, jika tiada telefon pintar.
smes-go-digital-without-desk = Atau tanya petugas di kaunter siapa yang boleh membantu anda secara bersemuka.

## Is this really them?

# $smes-go-digital-site: web address of SMEs Go Digital
smes-go-digital-genuine-site = Laman web yang sebenar ialah { $smes-go-digital-site }, jadi semak setiap hurufnya.

smes-go-digital-genuine-password = Jangan beritahu kata laluan dan kod anda kepada sesiapa.

# $scamshield-helpline: number of the ScamShield Helpline
smes-go-digital-genuine-doubt = Jika ragu-ragu, hubungi { $scamshield-helpline } dan tanya.
