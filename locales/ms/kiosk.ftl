### The words of the kiosk itself: bars, buttons, headings, and how values are written.

language-name = Melayu
# Where there is room for the whole name.
language-name-whole = Bahasa Melayu

## The bars around every page

frame-languages = Bahasa
# $number: the anti-scam line
frame-scam = Penipuan? { $number }
frame-finish = Selesai
frame-bar = Butang utama
frame-back = Kembali
frame-home = Utama
frame-settings = Lebih jelas
frame-help = Minta bantuan
frame-pair = Bersama penolong
frame-low = Turunkan butang
frame-high = Naikkan butang
frame-more = Lagi
frame-less = Tutup
reading-read = Bacakan
reading-stop = Berhenti
reading-pause = Jeda
reading-go-on = Teruskan
reading-again = Ulang ayat
reading-from-the-top = Dari mula
reading-no-voice = Mesin ini tidak dapat membaca dalam bahasa ini. Sila minta seseorang membacakannya untuk anda.
reading-failed = Suara terhenti. Sila tekan “Bacakan” sekali lagi.
spoken-how = Untuk mendengar semuanya, sentuh tepi skrin { $touches } kali. Atau tekan { $key }, kemudian tekan sekali lagi.
spoken-begins = Sekarang semuanya dibacakan. Sentuh sekali untuk mendengar. Sentuh sekali lagi untuk memilih. Tekan { $key } untuk senarai butang, termasuk “Minta bantuan”. Tekan tanda pagar untuk mendengar semula. Untuk berhenti, tekan { $key }, kemudian tekan sekali lagi. Atau sentuh tepi skrin { $touches } kali.
spoken-ends = Bacaan automatik sudah dihentikan.
spoken-buttons = Untuk memilih butang, tekan nombornya.
spoken-more-buttons = Tekan { $key } untuk butang yang lain.
spoken-turn = Tekan { $key } untuk bahagian seterusnya.
spoken-begin = Tekan { $key } sekali lagi untuk mendengar semuanya.
spoken-end = Tekan { $key } sekali lagi untuk berhenti.
spoken-loudness = Untuk menguatkan suara, tekan tanda tambah. Untuk merendahkan suara, tekan tanda tolak.
spoken-invitation = Untuk mendengar semuanya dalam bahasa Melayu, sentuh tepi skrin sekarang, atau tekan { $key }.
words-label = Apakah maksudnya?
turn-next = Lihat seterusnya
turn-previous = Lihat sebelumnya
# $part: this part of the page
# $parts: how many parts it has
turn-part = Bahagian { $part } daripada { $parts }
# $page: the heading of the page
window-title = { $page } – { -pandu }

## Welcome

welcome-title = { -pandu }
welcome-greeting = Selamat datang
welcome-begin = Tekan di sini untuk mula dalam bahasa Melayu.
independent = Panduan bebas, bukan khidmat pemerintah.
nothing-breaks = Anda tidak akan merosakkan apa-apa.
nothing-kept = Tiada maklumat tentang anda disimpan.
# $wait: how many minutes
cleared-alone = Jika skrin tidak disentuh selama { $wait } atau lebih, semua dipadam.

## Home and needs

home-title = Apa yang anda ingin lakukan?
home-hint = Sentuh gambar, atau tekan nombornya.
home-find = Cari dengan kata
home-find-note = Taip satu kata atau satu ayat
need-empty = Panduan ini belum ada halaman tentang perkara ini. Sila tanya petugas di kaunter.

## Find

find-title = Apa yang anda cari?
find-label = Taip satu perkataan atau satu ayat
find-hint = Taip satu perkataan, atau ayat penuh. Salah taip tidak mengapa.
find-clear = Padam semua
find-completions = Mungkin maksud anda
find-more = Tunjuk lagi jawapan
find-nothing = Tiada jawapan untuk perkataan ini. Tanya seseorang, atau pilih satu perkara.
find-person = Tanya seseorang
find-example = Contoh: { $typed }
keyboard-label = Kekunci untuk menaip
keyboard-open = Tunjuk kekunci
keyboard-close = Tutup kekunci
keyboard-delete = Padam
keyboard-clear = Kosongkan
keyboard-space = Jarak
keyboard-find = Cari
keyboard-alphabetical = Susunan ABC
keyboard-usual = Susunan biasa
keyboard-latin = Huruf Inggeris
keyboard-own = Huruf Tamil
keyboard-more = Kekunci lain
keyboard-candidates = Pilih perkataan yang dimaksudkan
keyboard-more-candidates = Perkataan lain
keyboard-pulli = Titik di atas huruf

## How far to trust a page

translation-draft = Teks draf, belum disemak
# $day: the last day
answer-over = Sesuatu di halaman ini dibuka hingga { $day }. Kini ia sudah tamat.
# $day: the day of the review
answer-old = Jawapan ini mungkin sudah lama. Ia sepatutnya disemak pada { $day }. Sila tanya dahulu sebelum anda pergi.
status-live = Masih digunakan
# $date: since when
status-renamed = Ada nama baharu sejak { $date }
# $date: since when
status-merged = Sebahagian daripada khidmat lain sejak { $date }
# $date: since when
status-ended = Tamat pada { $date }
# $date: when it was announced
status-promised = Diumumkan pada { $date }, belum dimulakan
# $date: the last news of it
status-unconfirmed = Berita terakhir pada { $date }; mungkin sudah berubah
status-successor = Penggantinya
status-what-now = Apa yang perlu dibuat sekarang
# $publisher: who published it
# $date: when
source-line = { $publisher }, { $date }
# $day: the day of the check
trust-confirmed = Disemak pada { $day }
# $date: when it was published
trust-published = Seperti yang diterbitkan pada { $date }, belum disahkan

## A service

service-here = Bolehkah saya buat di sini?
service-bring = Apa yang perlu dibawa
service-cost = Berapa bayarannya
service-takes = Berapa lama
service-ask = Siapa yang boleh ditanya
service-guides = Apa yang anda ingin lakukan?
service-without-phone = Tanpa telefon pintar
service-genuine = Adakah ini yang sebenar?
service-run-by = Siapa yang menguruskannya
service-address = Laman web rasmi
service-sources = Sumber maklumat ini
cost-free = Percuma
cost-unknown = Tidak diketahui. Sila tanya di kaunter.
takes-unknown = Tidak diketahui. Anda tidak perlu tergesa-gesa.
ask-desk = Petugas di kaunter
bring-nothing = Tidak perlu bawa apa-apa
# $address: the web address in words
code-alternative = Kod QR bagi alamat { $address }

## A step of a guide

# $step: this step
# $steps: how many there are
step-of = Langkah { $step } daripada { $steps }
step-next = Langkah seterusnya
step-previous = Langkah sebelumnya
step-done = Saya sudah selesai
step-stuck = Saya ada masalah
drawing-caption = Ini hanya lukisan. Skrin sebenar mungkin berbeza.
drawing-phone = Lukisan telefon bimbit.
drawing-computer = Lukisan komputer.
drawing-telephone = Lukisan telefon.
drawing-press = Bulatan menunjukkan apa yang perlu ditekan.
# $label: the words on the real screen
drawing-press-label = Bulatan menunjukkan tempat untuk menekan “{ $label }”.

## I am stuck

stuck-title = Saya ada masalah
stuck-calm = Tidak mengapa. Anda tidak merosakkan apa-apa.
stuck-desk = Tanya petugas di kaunter. Tunjukkan halaman ini.
stuck-back = Kembali ke langkah tadi

## About

about-title = Tentang { -smart-nation }
about-read = Baca tentang
about-guide = Tentang panduan ini
about-offline = Panduan ini berfungsi tanpa internet. Ia tidak akan sekali-kali meminta nama atau kata laluan anda.
about-facts = Setiap halaman menyatakan sumber maklumatnya. Maklumat itu belum disahkan dengan agensi yang berkenaan.
about-draft = Teks ini belum disemak oleh penutur asli bahasa Melayu.

## How easy this guide is, and where it is not

accessibility-title = Mudahkah panduan ini digunakan?
accessibility-kept = Apa yang disediakan untuk anda
accessibility-see = Mudah dilihat
accessibility-see-words = Tulisannya besar. Anda boleh membesarkannya lagi.
accessibility-see-colours = Tulisannya jelas. Warnanya boleh ditukar.
accessibility-hear = Mudah didengar
accessibility-hear-read = Tekan “Bacakan”, dan mana-mana halaman akan dibacakan untuk anda.
accessibility-hear-voice = Suaranya boleh dikuatkan, atau dibuat lebih lambat. Anda boleh menghentikannya, atau mendengar semula sesuatu ayat.
accessibility-hear-alone = Anda boleh mendengar sahaja, tanpa membaca skrin.
accessibility-press = Mudah ditekan
accessibility-press-large = Butangnya besar, dan ada jarak antara butang.
accessibility-press-touch = Anda tidak perlu meleret jari, atau menekan butang lama-lama.
accessibility-press-choose = Tekan “Lebih jelas” untuk membesarkan butang, menurunkannya ke bahagian bawah skrin, atau memilih butang untuk tangan kiri.
accessibility-press-keys = Papan kekunci dan suis boleh digunakan juga, jika ada di pusat ini.
accessibility-understand = Mudah difahami
accessibility-understand-languages = Anda boleh membacanya dalam bahasa Melayu, Inggeris, Cina atau Tamil.
accessibility-understand-helper = Penolong anda boleh membacanya dalam bahasa lain pada masa yang sama.
accessibility-understand-words = Ayatnya pendek. Ada penjelasan bagi perkataan yang sukar.
accessibility-time = Tidak perlu tergesa-gesa
accessibility-time-wait = Sebelum halaman anda dipadamkan, anda akan ditanya sama ada anda masih di sini.
accessibility-time-clear = Selepas anda menekan “Selesai”, orang seterusnya tidak dapat melihat apa yang telah anda buat.
accessibility-cannot = Apa yang panduan ini tidak dapat buat
accessibility-cannot-sign = Tiada bahasa isyarat, dan tiada tulisan Braille.
accessibility-cannot-print = Halaman tidak dapat dicetak.
accessibility-cannot-listen = Panduan ini tidak mendengar percakapan anda. Anda perlu menekan atau menaip.
accessibility-cannot-dialects = Bacaan bahasa Cina dalam Mandarin sahaja. Tiada dialek.
accessibility-cannot-voices = Semua suara dihasilkan oleh mesin, dan tidak seperti suara orang.
accessibility-cannot-parts = Dengan tulisan paling besar, halaman yang panjang ada banyak bahagian. Tekan “Lihat seterusnya” untuk bahagian seterusnya.
accessibility-cannot-low = Dengan tulisan yang sangat besar, butang mungkin tidak dapat diturunkan kerana tiada ruang.
accessibility-unknown = Apa yang belum diketahui
accessibility-unknown-tried = Warga emas dan orang kurang upaya belum mencubanya.
accessibility-unknown-voices = Belum diketahui sama ada suara itu mudah difahami.
accessibility-unknown-readers = Belum ada orang yang tidak dapat melihat mencubanya dengan perisian pembaca skrin.
accessibility-unknown-place = Ketinggian skrin, kekuatan suara dan silau pada skrin. Kakitangan di sini perlu mengukurnya.
accessibility-hard = Ada yang sukar bagi anda?
accessibility-tell = Beritahu kakitangan di sini apa yang sukar, dan di halaman mana. Anda juga boleh membuat aduan.
accessibility-who = Siapa yang menjaga panduan ini
accessibility-who-ask = Tanya di kaunter siapa yang menjaga panduan ini.

## Get help

help-title = Minta bantuan
help-desk = Tanya petugas di kaunter. Mereka ada di sini untuk membantu anda.
help-desk-say = Anda boleh kata: “Tolong bantu saya dengan halaman ini.”
# $page: the heading of the page before this one
help-page = Tadi anda membaca: { $page }
help-place-near = Kaunter ada dekat dengan skrin ini.
help-place-entrance = Kaunter ada di pintu masuk.
# $floor: the number of the floor
help-place-floor = Kaunter ada di tingkat { $floor }.
# $from: the time it opens
# $to: the time it closes
help-hours-daily = Petugas ada setiap hari, dari { $from } hingga { $to }.
# $from: the time it opens
# $to: the time it closes
help-hours-weekdays = Petugas ada dari Isnin hingga Jumaat, { $from } hingga { $to }.
help-lends = Anda boleh meminjam telefon di kaunter untuk membuat panggilan.
help-lends-not = Tiada telefon untuk dipinjam di kaunter.
help-lends-ask = Tidak bawa telefon? Tanya sama ada anda boleh menelefon dari kaunter.
help-photo = Gambar kaunter bantuan di pusat ini.
help-another = Penjelasan lain tentang langkah tadi
help-numbers = Siapa yang boleh dihubungi tentang halaman ini
help-scam = Adakah seseorang sedang meminta wang daripada anda? Berhenti, dan jangan bayar. Hubungi nombor ini dahulu.
help-press = Saya susah menekan butang
help-wrong = Ada yang salah pada halaman tadi
help-wrong-note = Kakitangan hanya diberitahu halaman yang mana. Tiada maklumat tentang anda disimpan.
help-marked = Terima kasih. Kakitangan kini tahu ada yang salah pada halaman itu.

## A language, or a senior and a helper side by side

languages-title = Bahasa
languages-says = Pilih bahasa. Jika ada penolong, pilih sepasang bahasa: bahasa anda ditulis besar, dan bahasa penolong ditulis kecil di bawahnya.

## Before a step that nobody else may see

guard-title = Penolong, sila berpaling ke arah lain dahulu
guard-password = Langkah seterusnya memerlukan kata laluan.
guard-code = Langkah seterusnya memerlukan kod rahsia.
guard-face = Dalam langkah seterusnya, kamera perlu mengenali muka orang yang anda bantu.
guard-bank = Langkah seterusnya melibatkan wang di bank.
guard-press = Biar orang yang anda bantu menekan sendiri.
guard-write = Jangan sekali-kali mencatatnya. Jangan sekali-kali menyebutnya hingga orang lain dapat mendengar.
guard-go = Saya sudah berpaling

## Easier to see, hear and touch

settings-title = Lebih mudah dilihat, didengar dan disentuh
settings-size = Saiz tulisan
settings-size-pair = Apabila ada penolong, tulisan anda sekurang-kurangnya sangat besar.
settings-colour = Warna
settings-chosen = Dipilih
settings-on = Dipilih
settings-off = Tidak dipilih
option-on = Ya
option-off = Tidak
settings-steady = Butang besar, jika tangan menggeletar
settings-pause = Berapa lama sebelum sentuhan seterusnya dikira
settings-low = Butang di bahagian bawah skrin
settings-left = Butang untuk tangan kiri
settings-calm = Skrin yang lebih ringkas dan tenang
settings-switches = Guna suis sebagai ganti sentuhan
switches-one = Bingkai bergerak sendiri, tekan suis untuk memilih
switches-two = Satu suis menggerakkan bingkai, satu lagi untuk memilih
settings-stay = Berapa lama bingkai berhenti di setiap butang
settings-ends-alone = Kembali ke halaman pertama jika lama tiada orang menekan
voice-title = Suara: kelajuan dan kekuatan
settings-talking = Sentiasa bacakan isi skrin
settings-rate = Kelajuan suara
rate-slow = Lambat
rate-slower = Agak lambat
rate-usual = Biasa
rate-fast = Laju
settings-volume = Kekuatan suara
volume-very-soft = Sangat perlahan
volume-soft = Perlahan
volume-usual = Biasa
volume-loud = Kuat
volume-very-loud = Sangat kuat
touch-title = Supaya lebih mudah menekan
touch-how = Tekan titik itu setiap kali ia beralih, hingga halaman ini tertutup.
touch-dot = Tekan titik itu
touch-leave = Lain kali sahaja
touch-larger = Butang kini lebih besar. Anda boleh mengubahnya di bawah.
touch-longer = Kini sentuhan kedua yang terlalu cepat tidak dikira.
touch-as-before = Tiada yang perlu diubah. Semuanya kekal seperti tadi.
settings-usual = Kembali kepada pilihan biasa
settings-fit = Sesuaikan saiz tulisan dan butang dengan skrin ini
settings-lost = Pilihan yang disimpan tidak dapat dibaca. Pilihan biasa digunakan sekarang.
pause-short = Singkat
pause-usual = Biasa
pause-long = Lama
stay-very-long = Sangat lama
size-large = Besar
size-larger = Lebih besar
size-very-large = Sangat besar
size-largest = Paling besar
theme-light = Gelap atas cerah
theme-dark = Cerah atas gelap
theme-yellow = Kuning atas hitam

## Fit the sizes to this screen

fit-title = Sesuaikan saiz tulisan dan butang dengan skrin ini
fit-how = Rapatkan kad bank atau kad { -ez-link } pada lukisan itu. Tekan butang hingga kedua-duanya sama lebar.
fit-safe = Skrin ini tidak membaca maklumat pada kad anda.
fit-card = Lukisan kad
fit-wider = Lebarkan
fit-bit-wider = Lebarkan sedikit
fit-bit-narrower = Sempitkan sedikit
fit-narrower = Sempitkan
fit-same = Sekarang sudah sama lebar
fit-done = Saiz tulisan dan butang kini sesuai dengan skrin ini.
fit-diagonal = Atau pilih saiz skrin, diukur dari sudut ke sudut

## For the staff of the centre, behind a PIN

staff-way-in = Untuk kakitangan pusat ini
staff-title = Untuk kakitangan
staff-ask = Masukkan { -pin } mesin ini.
staff-visitor = Bukan kakitangan? Tekan “Kembali”. Tiada apa-apa yang berubah.
# $count: how many digits are typed
staff-typed = Bilangan digit yang dimasukkan: { $count }
staff-keys = Kekunci { -pin }
staff-open = Masuk
staff-delete = Padam digit terakhir
staff-wrong = { -pin } salah. Cuba lagi.
# $wait: how many minutes
staff-wait = Terlalu banyak cubaan yang salah. Tunggu { $wait }. Sebelum itu, { -pin } yang betul pun tidak diterima.
staff-again = Semak semula
staff-broken = { -pin } tidak dapat disemak sekarang. Puncanya tercatat dalam log mesin ini.
staff-stays = Apa yang anda pilih di sini digunakan untuk semua pelawat.
staff-desk = Kaunter bantuan
staff-voices = Bahasa untuk bacaan suara
staff-beginning = Tetapan pada permulaan setiap lawatan
staff-welcome = Halaman pertama
staff-first-language = Bahasa yang mula-mula dipaparkan
staff-night = Malapkan skrin pada waktu malam
# $from, $to: times of day
staff-night-when = Dari { $from } hingga { $to }, halaman pertama dimalapkan selagi tidak digunakan.
staff-night-touch = Skrin terang semula sebaik sahaja disentuh atau kekunci ditekan.
staff-sound = Semak suara
staff-sound-how = Tekan bahasa yang hendak didengar. Dengar dari tempat duduk pelawat.
staff-sound-sample = Setiap lawatan bermula dengan suara sekuat ini.
staff-sound-nothing = Tidak dengar apa-apa?
staff-sound-speaker = Pastikan pembesar suara dihidupkan dan suaranya tidak terlalu perlahan.
staff-sound-headset = Cabut fon kepala, jika ada. Selagi ia dipasang, suara keluar di situ.
staff-sound-machine = Masih tidak dengar? Beritahu orang yang memasang kiosk ini.
staff-counts = Topik yang dilihat pelawat
staff-counting = Kira lawatan
staff-counted-what = Bilangan lawatan bagi setiap topik dikira setiap minggu.
staff-counted-not = Kiraan ini tidak menyimpan perkara lain: bukan perkataan yang ditaip, bukan waktu, bukan nama sesiapa.
staff-counted-week = Minggu ini, sejak hari Isnin
# $count: how many
staff-counted-visits = Jumlah lawatan: { $count }
# $topic: the name of a service; $count: how many visits looked at it
staff-counted-topic = { $topic }: { $count }
staff-marks = Halaman yang dilaporkan ada kesilapan
staff-marks-how = Di akhir “Minta bantuan”, pelawat boleh melaporkan kesilapan pada halaman yang baru dibaca.
staff-marks-kept = Hanya halaman, tarikh terakhir dan bilangan lawatan disimpan.
staff-marks-none = Tiada laporan kesilapan sekarang.
# $topic: the name of a service; $count: how many visits marked it; $day: the last day
staff-mark = { $topic }: { $count }, kali terakhir pada { $day }
# $topic: the name of a service
staff-unmark = Padam laporan: { $topic }
staff-hidden = Halaman yang disembunyikan
staff-hidden-how = Untuk menyembunyikan halaman, buka halaman itu dahulu. Kemudian kembali ke sini.
staff-hidden-always = Halaman bantuan kecemasan dan penipuan sentiasa dipaparkan.
staff-hidden-now = Tidak dipaparkan kepada pelawat sekarang
staff-hidden-none = Semua halaman dipaparkan sekarang.
staff-hidden-others = Dibuka dalam lawatan ini, atau dilaporkan ada kesilapan
# $topic: the name of a service
staff-hide = Sembunyikan: { $topic }
# $topic: the name of a service
staff-show = Paparkan semula: { $topic }
staff-kiosk = Kiosk ini
staff-wipe = Lap skrin
staff-cleaning = Sila lap skrin sekarang
# $count: how many seconds
staff-cleaning-lasts = Sentuhan dan kekunci dimatikan selama { $count } saat.
staff-cleaning-ends = Selepas itu, halaman pertama akan muncul sendiri.
staff-restart = Mulakan semula panduan
staff-quiet = Masa menunggu sebelum kiosk bertanya “Anda masih di sini?”
quiet-usual = Masa biasa
quiet-longer = Lebih lama
quiet-longest = Paling lama
staff-lock = Selesai dan kunci
staff-content = Apa yang dibaca orang di sini
# $count: how many
staff-facts = Maklumat, nombor telefon dan alamat web: { $count }
# $count: how many
staff-unconfirmed = Belum disahkan dengan agensi: { $count }
# $count: how many
staff-past-review = Sudah lewat daripada tarikh semakan: { $count }
staff-untold = Tidak dinyatakan
staff-place = Tempat kaunter
place-near = Dekat dengan skrin ini
place-entrance = Di pintu masuk
# $floor: the number of the floor
place-floor = Tingkat { $floor }
staff-days = Bila kaunter ada petugas
days-daily = Setiap hari
days-weekdays = Isnin hingga Jumaat
# $time: the time it opens
staff-from = Dari { $time }
# $time: the time it closes
staff-to = Hingga { $time }
staff-earlier = Lebih awal
staff-later = Lebih lewat
staff-lends = Telefon untuk dipinjam
lends-yes = Ada telefon untuk dipinjam
lends-no = Tiada telefon untuk dipinjam
voice-en = Bahasa Inggeris
voice-zh = Bahasa Mandarin
voice-ms = Bahasa Melayu
voice-ta = Bahasa Tamil
staff-invite = Terangkan cara mendengar bacaan apabila skrin mula disentuh
staff-loudest = Suara paling kuat yang boleh dipilih pelawat

## A page that the staff have hidden

hidden-says = Buat masa ini, halaman ini tidak dipaparkan di sini.
hidden-ask = Sila tanya petugas di kaunter.

## Finish

finish-title = Sudah selesai?
finish-says = Semua pilihan anda akan dipadamkan. Orang seterusnya akan mula dari awal.
finish-yes = Ya, selesai
finish-no = Tidak, kembali

## Is somebody still there?

still-title = Anda masih di sini?
still-says = Sudah lama tiada sesiapa menekan. Jika tiada jawapan, semuanya akan dipadamkan untuk orang seterusnya.
still-calm = Anda tidak membuat apa-apa kesalahan. Tidak perlu tergesa-gesa.
still-here = Saya masih di sini

## How values are written

# $dollars: whole Singapore dollars
value-money = ${ $dollars }
# $day: the day of the month
# $month: the month's number
# $year: the year
value-day = { $day } { $month ->
    [1] Januari
    [2] Februari
    [3] Mac
    [4] April
    [5] Mei
    [6] Jun
    [7] Julai
    [8] Ogos
    [9] September
    [10] Oktober
    [11] November
   *[12] Disember
} { $year }
# $month: the month's number
# $year: the year
value-month = { $month ->
    [1] Januari
    [2] Februari
    [3] Mac
    [4] April
    [5] Mei
    [6] Jun
    [7] Julai
    [8] Ogos
    [9] September
    [10] Oktober
    [11] November
   *[12] Disember
} { $year }
# $year: the year
value-year = { $year }
# $count: how many
value-minutes = { $count } minit
# $count: how many
value-hours = { $count } jam
# $count: how many
value-days = { $count } hari
# $count: how many
value-working-days = { $count } hari bekerja
# $count: how many
value-years = { $count } tahun
# $number: the telephone number
# $key: the key to press after the call is answered
value-then-press = { $number }, kemudian tekan { $key }
open-day-and-night = Dibuka siang dan malam
# $inches: the length, perhaps with a tenth
value-inches = { $inches } inci
# $part: the part of the day: morning, noon, afternoon or evening
# $hour: the hour, 1 to 12
# $minute: the minutes, with both digits
value-time = { $hour }.{ $minute } { $part ->
    [morning] pagi
    [noon] tengah hari
    [afternoon] petang
   *[evening] malam
}
