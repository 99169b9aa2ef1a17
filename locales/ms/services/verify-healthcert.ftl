### Verify: how officers checked COVID-19 papers for travel. Not the same as Singpass Verify.

verify-healthcert-name = { -verify-healthcert } ({ -healthcerts })
verify-healthcert-short = Semakan sijil { -covid }
verify-healthcert-what = Dahulu, syarikat penerbangan dan pegawai sempadan menggunakannya untuk menyemak sijil { -covid }. Anda sendiri tidak perlu menggunakannya.
verify-healthcert-what-now = Anda tidak perlu berbuat apa-apa. Sebelum ke luar negara, tanya syarikat penerbangan dokumen apa yang perlu.

## Before you start

verify-healthcert-here = Tidak, dan anda tidak memerlukannya. Tanya di kaunter jika ada yang tidak jelas.

## More about it

verify-healthcert-now-heading = Masih ada?

# $verify-healthcert-news: month of the last news of it
verify-healthcert-now-text = Berita terakhir yang kami temui ialah dari { $verify-healthcert-news }. Kami tidak tahu sama ada ia sudah ditamatkan.

verify-healthcert-how-heading = Bagaimana ia berfungsi dahulu
verify-healthcert-how-text = Pegawai mengimbas { -qr-code } pada sijil. Ia menunjukkan sama ada { -moh } sudah mengesahkannya, atau jika ada orang mengubahnya.
verify-healthcert-other-heading = Bukan { -singpass-verify }

# $singpass-helpdesk: number of the Singpass help desk
verify-healthcert-other-text = { -singpass-verify } ialah perkara lain, walaupun namanya serupa. Untuk soalan tentang { -singpass }, hubungi { $singpass-helpdesk }.
