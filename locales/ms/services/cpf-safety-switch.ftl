### The CPF Safety Switch: stopping all money going out of a CPF account.

cpf-safety-switch-name = { -cpf-safety-switch }
cpf-safety-switch-short = Halang pengeluaran wang { -cpf }
cpf-safety-switch-what = Cara menghentikan pengeluaran simpanan { -cpf } anda dengan segera. Gunakan jika anda rasa sedang ditipu, atau sebagai langkah berjaga-jaga.

## Before you start

cpf-safety-switch-here = Ya, dengan panggilan dari mana-mana telefon.

## More about it

cpf-safety-switch-who-heading = Untuk siapa

# $cpf-age: age from which the rule holds, such as “55”
cpf-safety-switch-who-text = Untuk ahli { -cpf } berumur { $cpf-age } tahun ke atas.

cpf-safety-switch-how-heading = Cara menghidupkannya

# $cpf-hotline: number of the CPF hotline
cpf-safety-switch-how-text = Hubungi { $cpf-hotline } dan minta { -cpf-safety-switch } dihidupkan. Sebut nama ini.

cpf-safety-switch-how-tricked = Jika anda ditipu, tetapkan juga kata laluan { -singpass } yang baharu, dan hubungi bank. Kemudian buat laporan polis.
cpf-safety-switch-stops-heading = Apa yang berhenti
cpf-safety-switch-stops-text = Tiada siapa dapat menggunakan akaun { -cpf } anda di internet atau mengeluarkan simpanan. Wang { -cpf } yang dibayar ke bank anda juga terhenti.
cpf-safety-switch-goes-heading = Apa yang berjalan seperti biasa
cpf-safety-switch-goes-text = Wang tetap masuk ke { -cpf } anda. Bayaran berkala untuk rumah atau insurans juga diteruskan.
cpf-safety-switch-open-heading = Cara mematikannya semula

## Without a smartphone

cpf-safety-switch-without-call = Anda tidak perlu telefon pintar, kerana ini panggilan biasa.
