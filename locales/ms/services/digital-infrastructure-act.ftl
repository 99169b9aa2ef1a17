### The planned Digital Infrastructure Act: a law for companies, so that services stop less often.

digital-infrastructure-act-name = { -digital-infrastructure-act }
digital-infrastructure-act-short = Undang-undang yang dirancang
digital-infrastructure-act-what = Undang-undang yang dirancang bagi syarikat yang mengendalikan pusat komputer besar. Tujuannya supaya khidmat bank, pengangkutan dan pemerintah terus berjalan.
digital-infrastructure-act-what-now = Anda tidak perlu berbuat apa-apa. Untuk mengetahui sama ada ia sudah menjadi undang-undang, tanya di kaunter.

## More about it

digital-infrastructure-act-plan-heading = Apa tujuannya
digital-infrastructure-act-plan-safe = Mengikut rancangan itu, syarikat perlu bersedia menghadapi serangan, kebakaran dan banjir.
digital-infrastructure-act-plan-report = Mereka juga perlu memaklumkan pemerintah jika berlaku gangguan yang serius.
digital-infrastructure-act-you-heading = Kesannya kepada anda
digital-infrastructure-act-you-text = Kewajipan itu untuk syarikat, bukan untuk anda. Anda tidak perlu membayar apa-apa.
digital-infrastructure-act-when-heading = Bila ia akan bermula

# $dia-announced: day on which it was announced
# $dia-expected: year in which it was once expected
digital-infrastructure-act-when-text = Ia diumumkan pada { $dia-announced }, dan pernah dijangka pada { $dia-expected }. Tiada bukti dijumpai bahawa ia sudah menjadi undang-undang.
