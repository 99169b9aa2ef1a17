### STACK Community: a club for people who build technology.

stack-community-name = { -stack-community }
stack-community-short = Kelab untuk pembina teknologi
stack-community-what = Ini kelab untuk orang yang membina teknologi. Mereka bertemu, mendengar ceramah dan saling belajar.

## More about it

stack-community-do-heading = Apa yang dibuat oleh ahli
stack-community-do-text = Ahli menghadiri perjumpaan kecil dan besar, dan mendengar tentang perkembangan baharu.
stack-community-who-heading = Untuk siapa
stack-community-who-text = Untuk orang yang bekerja dalam bidang teknologi, atau meminatinya.
stack-community-since-heading = Sejak bila

# $stack-start: year in which it began
stack-community-since-text = Ia bermula pada tahun { $stack-start }, dan percuma untuk disertai.

stack-community-you-heading = Maksudnya bagi anda
stack-community-you-text = Anda tidak perlu berbuat apa-apa. Jika keluarga anda bekerja dalam bidang teknologi, anda boleh memberitahu mereka.
