### Digital Ambassadors: people who sit with you and show you your phone.

digital-ambassadors-name = { -digital-ambassador }
digital-ambassadors-short = Orang yang mengajar guna telefon
digital-ambassadors-what = Orang terlatih yang duduk bersama anda dan menunjukkan cara menggunakan telefon. Anda yang menekan, mereka melihat sahaja.

## Before you start

digital-ambassadors-here = Secara bersemuka. Tanya di kaunter di mana anda boleh menemui mereka.

## More about it

digital-ambassadors-learn-heading = Apa yang boleh dipelajari
digital-ambassadors-learn-text = Anda boleh belajar menghantar mesej, membuat panggilan video, menggunakan { -singpass }, dan membayar dengan telefon.
digital-ambassadors-where-heading = Di mana menemui mereka
digital-ambassadors-where-text = Mereka ada di { -sg-digital-hub }, di kelab masyarakat dan perpustakaan.
digital-ambassadors-where-vouchers = Apabila baucar baharu diberi, mereka juga membantu di kelab masyarakat.
digital-ambassadors-who-heading = Siapa boleh bertanya
digital-ambassadors-who-text = Sesiapa sahaja boleh bertanya, dan warga emas diutamakan. Anda boleh bertanya perkara yang sama berulang kali.

## Without a smartphone

digital-ambassadors-without-ask = Jika tiada telefon pintar, pergi sahaja. Beritahu mereka, dan tanya bagaimana mereka boleh membantu.
