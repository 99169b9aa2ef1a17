### The kill switch of a bank: stopping a bank account by a call.

kill-switch-name = { -kill-switch }
kill-switch-short = வங்கியில் மோசடியை நிறுத்த
kill-switch-what = மோசடிக்காரர் உங்கள் வங்கிக் கணக்கைப் பயன்படுத்துவதாகச் சந்தேகித்தால், கணக்கை நிறுத்திவைக்க ஒரு வழி. வங்கியை அழைத்தால் போதும்.

## Before you start

kill-switch-here = ஆம், எந்தத் தொலைபேசியில் இருந்தும் வங்கியை அழைக்கலாம்.
kill-switch-bring-phone = ஏதாவது ஒரு தொலைபேசி
kill-switch-bring-card = உங்கள் { -nric }, வங்கி அட்டை

## More about it

kill-switch-stops-heading = எவை நிறுத்தப்படும்
kill-switch-stops-ocbc = { -ocbc } வங்கியில் உங்கள் கணக்குகளும் அட்டைகளும் முடக்கப்படும். { -giro } மூலம் செலுத்தப்படும் கட்டணங்களும் நிற்கும்.
kill-switch-stops-uob = { -uob } வங்கியில் இணைய வங்கிச் சேவையும் செயலியும் நிறுத்தப்படும். அட்டைகளையும் முடக்கச் சொல்லுங்கள்.
kill-switch-stops-dbs = { -dbs } அல்லது { -posb } வங்கியிடம், உங்கள் கணக்குகளையும் அட்டைகளையும் முடக்கச் சொல்லுங்கள்.

# $kill-switch-since: day since which all banks must have it
kill-switch-stops-other = { $kill-switch-since } முதல் மற்ற வங்கிகளிலும் இது இருக்க வேண்டும். எவை நிறுத்தப்படும் என்று கேளுங்கள்.

kill-switch-after-heading = மீண்டும் திறப்பது எப்படி
kill-switch-after-text = பணம் உங்களுடையதாகவே இருக்கும். கணக்கை மீண்டும் திறப்பது எப்படி என்று வங்கியிடம் கேளுங்கள். எந்தக் கட்டணங்களை வேறு வழியில் செலுத்த வேண்டும் என்றும் கேளுங்கள்.

## Guide: stop my account

kill-switch-stop-title = என் கணக்கை நிறுத்திவைக்க

# $dbs-fraud-hotline: number of DBS and POSB against scams
# $ocbc-kill-switch: number of OCBC, with the key to press after it
# $uob-kill-switch: number of UOB, with the key to press after it
kill-switch-stop-call = உங்கள் வங்கியை அழையுங்கள். { -dbs }, { -posb }: { $dbs-fraud-hotline }. { -ocbc }: { $ocbc-kill-switch }. { -uob }: { $uob-kill-switch }.

kill-switch-stop-other-cause = என் வங்கி இங்கே இல்லை.

# $scamshield-helpline: number of the ScamShield Helpline
# $scamshield-banks: how many banks the helpline can reach
kill-switch-stop-other-cure = வங்கி அட்டையின் பின்னால் உள்ள எண்ணை அழையுங்கள். அல்லது { $scamshield-helpline } எண்ணை அழையுங்கள். அவர்களால் உங்களை { $scamshield-banks } வங்கிகளுடன் இணைக்க முடியும்.

kill-switch-stop-say = உங்கள் கணக்கில் மோசடி நடப்பதாகச் சந்தேகம் என்று சொல்லுங்கள். { -kill-switch } வேண்டும் என்று கேளுங்கள். அட்டைகளையும் முடக்கச் சொல்லுங்கள்.
kill-switch-stop-number = { -nric } எண்ணையும் வங்கி அட்டை எண்ணையும் வங்கி கேட்கலாம். வங்கியை நீங்களே அழைத்ததால், அவற்றைக் கொடுக்கலாம்.
kill-switch-stop-report = ஏதாவது ஓர் { -neighbourhood-police-centre } சென்று புகார் செய்யுங்கள். உங்களுக்கு வந்த செய்திகளைக் காட்டுங்கள்.

## Without a smartphone

kill-switch-without-any = சாதாரணத் தொலைபேசியே போதும். திறன்பேசி தேவையில்லை.
kill-switch-without-branch = உங்கள் வங்கியின் கிளையிலும் கேட்கலாம். சில { -ocbc } { -atm } இயந்திரங்களிலும் செய்யலாம்.

## Is this really them?

kill-switch-genuine-number = இங்கே அல்லது வங்கி அட்டையில் உள்ள எண்ணை மட்டும் அழையுங்கள். செய்தியில் வரும் எண்ணையும், அழைப்பவர் சொல்லும் எண்ணையும் அழைக்காதீர்கள்.
