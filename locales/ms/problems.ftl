### What is said when something went wrong. No blame, no hurry, and a way on.

problem-title = Ada sesuatu yang tidak kena
problem-calm = Ini bukan salah anda. Anda tidak merosakkan apa-apa.
problem-desk = Pergi ke Utama dan cuba lagi, atau tanya petugas di kaunter.
problem-home = Pergi ke Utama
