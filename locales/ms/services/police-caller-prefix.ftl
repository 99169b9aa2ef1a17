### The planned number of all police calls, and what to do until it comes.

police-caller-prefix-name = Nombor baharu bagi panggilan polis
police-caller-prefix-short = Dirancang; permulaannya belum pasti
police-caller-prefix-what = Satu rancangan supaya anda dapat membezakan panggilan polis yang sebenar dengan yang palsu. Mengikut rancangan itu, nombor semua panggilan polis akan bermula dengan cara yang sama.

# $scamshield-helpline: number of the ScamShield Helpline
police-caller-prefix-what-now = Buat masa ini, putuskan panggilan jika orang yang tidak dikenali mengaku polis. Hubungi { $scamshield-helpline } dan tanya.

## Before you start

police-caller-prefix-here = Belum lagi, setakat yang diketahui. Anda masih boleh bertanya tentang panggilan yang pelik.

## More about it

police-caller-prefix-plan-heading = Apa yang diumumkan

# $police-prefix-announced: day on which the police told of it
# $police-prefix-year: year in which it is to begin
police-caller-prefix-plan-text = Pada { $police-prefix-announced }, pemerintah berkata ia akan bermula kemudian dalam tahun { $police-prefix-year }.

police-caller-prefix-plan-unknown = Tiada maklumat dijumpai tentang permulaannya, atau tentang nombor itu.
police-caller-prefix-who-heading = Untuk siapa
police-caller-prefix-who-text = Untuk semua orang yang ada telefon.
police-caller-prefix-know-heading = Jika anda tahu tentang jenayah

## Is this really them?

police-caller-prefix-genuine-number = Jangan percaya pada nombor di skrin sahaja, kerana nombor boleh dipalsukan.
