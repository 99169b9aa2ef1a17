### CODEX: an early plan for computer tools that government offices share.

codex-name = { -codex }
codex-short = Rancangan awal alat bersama
codex-what = Ini rancangan awal untuk memberi pejabat pemerintah alat komputer bersama.
codex-what-now = Anda tidak perlu berbuat apa-apa.

## More about it

codex-aim-heading = Apa tujuannya
codex-aim-text = Pejabat dapat berkongsi data, dan menggunakan semula alat yang dibuat oleh pejabat lain.

# $codex-long-name: its name in full, in English
codex-aim-name = Huruf-hurufnya bermaksud “{ $codex-long-name }”.

codex-now-heading = Keadaannya sekarang

# $codex-stack-year: year in which that part was still in use
codex-now-part = Sebahagian daripadanya, { -sg-tech-stack }, masih digunakan pada tahun { $codex-stack-year }.

codex-now-text = Kami tidak menemui berita terkini tentang { -codex } sendiri.
