### GreenGov.SG: how the government saves power and water, and makes less waste.

greengov-sg-name = { -greengov-sg }
greengov-sg-short = Pemerintah menjimatkan tenaga
greengov-sg-what = Ini rancangan pemerintah untuk kerjanya sendiri. Ia mahu menjimatkan tenaga dan air, dan mengurangkan sampah.

## More about it

greengov-sg-goal-heading = Apa matlamatnya

# $greengov-start: day on which it was started
greengov-sg-goal-start = Ia dimulakan pada { $greengov-start }.

# $greengov-by: year of the goal
# $greengov-less: how much less power and water, in per cent
# $greengov-waste: how much less waste, in per cent
greengov-sg-goal-text = Menjelang tahun { $greengov-by }, ia mahu mengurangkan penggunaan tenaga dan air sebanyak { $greengov-less }%. Sampah pula mahu dikurangkan sebanyak { $greengov-waste }%.

# $greengov-net: year of the further goal
greengov-sg-goal-net = Sekitar tahun { $greengov-net }, ia mahu berhenti menambah gas yang memanaskan bumi.

greengov-sg-far-heading = Sejauh mana ia berjaya

# $greengov-year-to: last month of the year that is told of
# $greengov-base: year with which it is compared
greengov-sg-far-text = Dalam setahun hingga { $greengov-year-to }, gas yang dikeluarkan lebih sedikit daripada tahun { $greengov-base }.

greengov-sg-cloud-heading = Komputer juga membantu
greengov-sg-cloud-text = Khidmat yang dijalankan pada { -government-cloud } juga mengeluarkan lebih sedikit gas ini.
greengov-sg-you-heading = Maksudnya bagi anda
greengov-sg-you-text = Pejabat awam, sekolah, hospital dan kereta api turut serta. Anda tidak perlu berbuat apa-apa.
