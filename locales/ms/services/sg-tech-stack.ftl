### Singapore Government Tech Stack: ready-made parts that government teams share.

sg-tech-stack-name = { -sg-tech-stack }
sg-tech-stack-short = Alat bersama untuk khidmat digital
sg-tech-stack-what = Ini alat siap guna. Pasukan pemerintah berkongsi alat ini untuk membina khidmat digital.

## More about it

sg-tech-stack-why-heading = Apa gunanya
sg-tech-stack-why-text = Setiap bahagian tidak perlu dibuat semula. Jadi, khidmat baharu siap lebih cepat, lebih murah dan lebih selamat.
sg-tech-stack-who-heading = Untuk siapa
sg-tech-stack-who-text = Hanya untuk pasukan pemerintah.
sg-tech-stack-you-heading = Maksudnya bagi anda
sg-tech-stack-you-text = Anda tidak melihatnya, dan tidak perlu berbuat apa-apa. Tetapi khidmat yang anda gunakan mungkin bertambah baik.
