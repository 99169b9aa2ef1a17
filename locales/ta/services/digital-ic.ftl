### The Digital IC: showing who you are with the Singpass app.

digital-ic-name = { -digital-ic }
digital-ic-short = கைப்பேசியில் உங்கள் அடையாள அட்டை
digital-ic-what = { -singpass } செயலியில் உள்ள உங்கள் { -nric }. பல இடங்களில், அட்டைக்குப் பதிலாக அதைக் காட்டலாம்.

## Before you start

digital-ic-here = ஆம், உங்கள் சொந்தக் கைப்பேசியில் { -singpass } செயலி இருந்தால் செய்யலாம்.

## More about it

digital-ic-where-heading = எங்கே காட்டலாம்

# $digital-ic-start: day from which government offices took it
digital-ic-where-text = { $digital-ic-start } முதல் பெரும்பாலான அரசாங்க முகப்புகள் இதை ஏற்கின்றன. பலதுறை மருந்தகங்களும் பொது நூலகங்களும் ஏற்கின்றன.

# $digital-ic-as-of: year in which this was so
digital-ic-where-card = { $digital-ic-as-of } நிலவரப்படி, ஹோட்டல் போன்ற சில இடங்களில் அட்டையையே கேட்டார்கள். புதிய அட்டை தருவதற்கு { -ica } கையில் உள்ள அட்டையைக் கேட்டது.

digital-ic-who-heading = யாருக்கு
digital-ic-who-text = { -nric } மற்றும் { -singpass } செயலி உள்ள எல்லாருக்கும்.
digital-ic-lost-heading = அட்டை தொலைந்தால்

# $digital-ic-lost-days: how long one has to report a lost card
digital-ic-lost-text = { $digital-ic-lost-days } கடப்பதற்குள் தெரிவித்து, புதிய அட்டை கேளுங்கள். தெரிவிக்க வேண்டிய இடம்: { -ica }. { -digital-ic } இருந்தாலும் இது கட்டாயம்.

## Guide: show it

digital-ic-show-title = என் { -digital-ic } காட்ட
digital-ic-show-open = { -singpass } செயலியைத் திறங்கள். { -digital-ic } என்று எழுதியுள்ள அட்டையை அழுத்துங்கள்.
digital-ic-show-unlock = கைரேகை, முகம் அல்லது இரகசிய எண்ணைப் பயன்படுத்துங்கள். உங்கள் அட்டை தோன்றும்.

# $digital-ic-label-barcode: words on a button of the app, in English
digital-ic-show-barcode = நூலக அல்லது மருந்தக இயந்திரத்தில், “{ $digital-ic-label-barcode }” என்பதை அழுத்துங்கள். கோடுகளை இயந்திரத்தின் முன் காட்டுங்கள்.

digital-ic-show-scan-cause = இயந்திரம் அதைப் படிக்கவில்லை.
digital-ic-show-scan-cure = திரையின் வெளிச்சத்தைக் கூட்டி, கைப்பேசியைச் சற்றுச் சாய்த்துப் பிடியுங்கள். அல்லது அட்டையைக் காட்டுங்கள்.
digital-ic-show-close = முடிந்ததும் செயலியை மூடுங்கள். கைப்பேசி உங்கள் கையிலேயே இருக்கட்டும்.

## Without a smartphone

digital-ic-without-card = முன்பு போல உங்கள் { -nric }யைக் காட்டலாம். கைப்பேசி தேவையில்லை.

## Is this really them?

digital-ic-genuine-picture = அதன் படத்தை யாரும் கேட்கக் கூடாது. கேட்டால் அனுப்பாதீர்கள்.
digital-ic-genuine-lion = { -digital-ic } உண்மையானது என்றால், அதில் சிங்கச் சின்னம் அசையும்.
