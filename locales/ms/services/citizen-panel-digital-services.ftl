### Citizen panel: a plan to ask seniors what is hard in online services. How to speak up today.

citizen-panel-digital-services-name = Panel rakyat tentang khidmat di internet
citizen-panel-digital-services-short = Nyatakan apa yang susah
citizen-panel-digital-services-what = Rancangan untuk bertanya kepada warga emas dan orang kurang upaya apa yang susah dalam khidmat di internet. Tujuannya supaya khidmat itu lebih mudah bagi semua.

# $reach-site: web address of REACH
citizen-panel-digital-services-what-now = Kini anda boleh memberitahu pemerintah apa yang susah bagi anda. Seorang penolong boleh membuka { $reach-site } bersama anda.

## Before you start

citizen-panel-digital-services-here = Tanya di kaunter. Petugas boleh melihat bersama anda cara menulis kepada pemerintah.
citizen-panel-digital-services-bring-note = Catatan tentang apa yang susah bagi anda

## More about it

citizen-panel-digital-services-plan-heading = Apa yang dirancang

# $citizen-panel-announced: month in which it was announced
citizen-panel-digital-services-plan-text = Pada { $citizen-panel-announced }, pemerintah berkata panel itu akan bermula kemudian pada tahun yang sama.

citizen-panel-digital-services-plan-who = Wakil badan khidmat sosial juga akan menyertainya.
citizen-panel-digital-services-now-heading = Adakah panel itu wujud?
citizen-panel-digital-services-now-text = Kami tidak menemui berita tentangnya selepas itu. Jadi kami tidak tahu sama ada panel itu bertemu, atau cara menyertainya.
citizen-panel-digital-services-speak-heading = Cara menyatakan pandangan
citizen-panel-digital-services-speak-text = { -reach } ialah unit pemerintah yang mendengar pandangan rakyat.
citizen-panel-digital-services-speak-help = Anda boleh meminta orang yang anda percayai menulis untuk anda. Beritahu apa yang anda cuba, dan di mana anda tersangkut.
