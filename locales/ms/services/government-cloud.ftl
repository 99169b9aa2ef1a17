### Government cloud: where many services of the government run, and how far the move has come.

government-cloud-name = { -government-cloud }
government-cloud-short = Tempat khidmat pemerintah dijalankan
government-cloud-what = Banyak khidmat pemerintah dijalankan pada komputer syarikat besar, melalui internet. Ini dipanggil awan.

## More about it

government-cloud-why-heading = Mengapa ia dibuat
government-cloud-why-text = Khidmat dapat dimulakan dan diperbaiki dengan lebih cepat.
government-cloud-why-secret = Ia hanya untuk sistem yang tidak begitu rahsia.
government-cloud-far-heading = Sejauh mana ia berjaya

# $gcloud-then: month of this figure
# $gcloud-then-share: share that had moved, in per cent
# $gcloud-goal: goal, in per cent
# $gcloud-goal-year: year of the goal
government-cloud-far-then = Sehingga { $gcloud-then }, { $gcloud-then-share }% daripada sistem ini sudah dipindahkan. Sasarannya ialah { $gcloud-goal }% menjelang tahun { $gcloud-goal-year }.

# $gcloud-goal-year: year of the goal
# $gcloud-now: year of this figure
# $gcloud-now-share: share that had moved, in per cent
government-cloud-far-now = Sasaran itu dicapai pada tahun { $gcloud-goal-year }. Menjelang tahun { $gcloud-now }, ia melebihi { $gcloud-now-share }%.

government-cloud-law-heading = Cara ia akan dilindungi
government-cloud-law-text = { -digital-infrastructure-act } dirancang untuk melindungi awan dan pusat komputer besar daripada serangan, kebakaran dan banjir.
government-cloud-you-heading = Maksudnya bagi anda
government-cloud-you-text = Anda tidak perlu berbuat apa-apa. Khidmat yang anda gunakan mungkin bertambah baik dengan lebih cepat.
