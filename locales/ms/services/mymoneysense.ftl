### MyMoneySense: a government website for SGFinDex, of which nothing new was found.

mymoneysense-name = { -mymoneysense }
mymoneysense-short = Laman web untuk { -sgfindex }

# $mymoneysense-then: year in which this was so
mymoneysense-what = Pada tahun { $mymoneysense-then }, ini ialah laman web untuk melihat wang anda melalui { -sgfindex }.

mymoneysense-what-now = Tanya bank anda atau petugas di kaunter sebelum log masuk ke mana-mana laman dengan nama ini.

## Before you start

mymoneysense-here = Kami tidak tahu sama ada ia masih dibuka. Tanya petugas di kaunter.

## More about it

mymoneysense-now-heading = Keadaan sekarang
mymoneysense-now-text = Kami tidak menemui berita yang lebih baharu tentangnya, jadi kami tidak tahu sama ada ia masih ada.
mymoneysense-now-bank = Anda boleh melihat wang anda dalam aplikasi bank anda sendiri. Pilih { -sgfindex } dalam panduan ini untuk maklumat lanjut.
