### MediShield Life: the insurance for large hospital bills that everybody has.

medishield-life-name = { -medishield-life }
medishield-life-short = Bantuan bil hospital yang besar
medishield-life-what = Insurans seumur hidup yang membantu membayar bil hospital yang besar. Ia juga membantu bagi sesetengah rawatan mahal, seperti dialisis.

## Before you start

medishield-life-here = Di hospital. Minta petugas di sana membuat tuntutan untuk anda.

## More about it

medishield-life-who-heading = Siapa yang dilindungi
medishield-life-who-text = Semua warga Singapura dan penduduk tetap dilindungi, tidak kira umur atau penyakit. Anda tidak perlu mendaftar.
medishield-life-pays-heading = Apa yang dibayarnya
medishield-life-pays-text = Ia membayar sebahagian daripada bil. Ia dibuat untuk wad yang lebih murah di hospital awam. Di wad yang lebih mahal, anda sendiri membayar lebih.
medishield-life-fee-heading = Premium setiap tahun
medishield-life-fee-text = Premium (bayaran insurans) biasanya dibayar daripada { -medisave } anda. Ramai orang mendapat bantuan untuk membayarnya. Tiada sesiapa hilang perlindungan kerana kurang wang.

# $cpf-hotline: number of the CPF hotline
medishield-life-fee-ask = Premium kadang-kadang berubah. Hubungi { $cpf-hotline } untuk bertanya tentang premium anda.

## Without a smartphone

medishield-life-without-staff = Anda tidak perlu telefon. Petugas hospital akan memberitahu apa yang perlu ditandatangani.
