### A part of the goal Community: technology should help us understand each other.

community-unity-name = Masyarakat yang bersatu
community-unity-short = Sebahagian daripada { -goal-community }
community-unity-what = Teknologi sepatutnya membantu kita saling memahami, bukan memecahbelahkan kita. Ini sebahagian daripada matlamat { -goal-community }.

## More about it

community-unity-means-heading = Apa maksudnya
community-unity-means-near = Teknologi dapat merapatkan orang yang hidupnya sangat berbeza.
community-unity-means-apart = Tetapi di internet, kita sering mendengar orang yang sependapat dengan kita sahaja. Akhirnya, kita mungkin tidak lagi mendengar pandangan orang lain.
community-unity-means-all = Jadi, kita semua diminta supaya bersopan dan adil di internet.
community-unity-do-heading = Apa yang boleh anda buat
community-unity-do-kind = Tulislah dengan sopan, walaupun anda tidak bersetuju.
community-unity-do-check = Sebelum berkongsi sesuatu mesej, semak sama ada ia benar. Jika tidak pasti, jangan kongsi.
