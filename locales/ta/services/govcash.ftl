### GovCash: taking government money as cash without a bank account, or moving it to one.

govcash-name = { -govcash }
govcash-short = வங்கிக் கணக்கு இல்லாமல் ரொக்கம் பெற
govcash-what = அரசாங்கம் தரும் பணத்தை { -ocbc } { -atm } இயந்திரத்தில் ரொக்கமாக எடுக்கும் வழி. { -ocbc } கணக்கோ வேறு வங்கிக் கணக்கோ தேவையில்லை.

## Before you start

govcash-here = { -ocbc } { -atm } இயந்திரத்தில் செய்யலாம். வங்கிக் கிளை திறந்திருக்கும்போது, ஊழியர்கள் உதவுவார்கள்.

# $govcash-label-reference: name of the number in the letter, in English
govcash-bring-number = உங்கள் “{ $govcash-label-reference }” என்ற எண்

## More about it

govcash-who-heading = யாருக்கு
govcash-who-text = அரசாங்கப் பணம் வங்கிக் கணக்குக்கு வராத குடிமக்களுக்கு. { -nric } எண்ணை { -paynow } உடன் இணைத்திருந்தால், பணம் வங்கிக்கு வரும்.

## Guide: take out cash

govcash-cash-title = ரொக்கம் எடுக்க

# $govcash-label-reference: name of the number in the letter, in English
# $govcash-reference-length: how many digits the number has
# $govbenefits-site: web address where one sees which government money one gets
govcash-cash-number = “{ $govcash-label-reference }” என்ற எண்ணைத் தேடுங்கள். அதில் { $govcash-reference-length } இலக்கங்கள் உள்ளன. அது உங்கள் கடிதத்தில் இருக்கும். { $govbenefits-site } பக்கத்தில் உட்பதிவு செய்தும் பார்க்கலாம்.

govcash-cash-lost-cause = கடிதத்தைக் காணவில்லை.

# $govbenefits-site: web address where one sees which government money one gets
govcash-cash-lost-cure = { $govbenefits-site } பக்கத்தில் { -singpass } மூலம் உட்பதிவு செய்து பாருங்கள். சமூக மன்றத்தில் உதவி கிடைக்கும்.

govcash-cash-go = அந்த எண்ணையும் { -nric }யையும் எடுத்துக்கொண்டு { -ocbc } { -atm } இயந்திரத்துக்குச் செல்லுங்கள். வங்கிக் கிளையில் ஊழியரை உதவிக்கு அழைக்கலாம்.

# $govcash-label-menu: words on the screen of the machine, in English
govcash-cash-menu = இயந்திரத்தின் திரையில் “{ $govcash-label-menu }” என்பதைத் தேர்ந்தெடுங்கள். வங்கி அட்டை தேவையில்லை.

govcash-cash-type = கடிதத்தில் உள்ள எண்ணை இயந்திரத்தில் அழுத்துங்கள். நிதானமாக, ஒவ்வோர் இலக்கத்தையும் சரிபாருங்கள்.
govcash-cash-nric = பிறகு உங்கள் { -nric } எண்ணை அழுத்துங்கள். அது உங்கள் அட்டையில் உள்ளது.
govcash-cash-face = இயந்திரத்தின் கேமராவைப் பாருங்கள். இது நீங்கள்தான் என்று அது சரிபார்க்கும்.
govcash-cash-face-another = அருகில் நின்று, முகம் பார்க்கும் கண்ணாடியைப் பார்ப்பதுபோல் பாருங்கள். சற்று நேரம் அசையாமல் இருங்கள்.
govcash-cash-unknown-cause = இயந்திரம் என் முகத்தை அடையாளம் காணவில்லை.
govcash-cash-unknown-cure = பணம் எங்கும் போகாது. { -ocbc } கிளை திறந்திருக்கும்போது சென்று, ஊழியரிடம் உதவி கேளுங்கள்.
govcash-cash-take = ரொக்கத்தை எடுத்து எண்ணிப் பாருங்கள். பத்திரமாக வைத்துவிட்டு, இயந்திரத்தைவிட்டுச் செல்லுங்கள்.

## Guide: move the money to my bank

govcash-bank-title = பணத்தை என் வங்கிக்கு மாற்ற
govcash-bank-link = முதலில் உங்கள் { -nric } எண்ணை வங்கியில் { -paynow } உடன் இணையுங்கள். இந்த வழிகாட்டியில் { -paynow } பக்கம் அதைக் காட்டும்.
govcash-bank-open = கைப்பேசியில் { -lifesg } செயலியைத் திறங்கள். அது இல்லையென்றால், கைப்பேசியிலேயே உள்ள செயலிக் கடையிலிருந்து பெறுங்கள்.
govcash-bank-login = { -singpass } மூலம் உட்பதிவு செய்யுங்கள். பிறகு செயலியில் { -govcash } எங்கே என்று பாருங்கள்.
govcash-bank-move = பணத்தை உங்கள் வங்கிக் கணக்குக்கு மாற்றத் தேர்ந்தெடுங்கள். பெயரையும் தொகையையும் படித்து, உறுதி செய்யுங்கள்.
govcash-bank-see = பணம் வந்துவிட்டதா என்று வங்கிக் கணக்கில் பாருங்கள். வராவிட்டால், வங்கியில் அல்லது உதவி மேசையில் கேளுங்கள்.

## Without a smartphone

govcash-without-machine = { -atm } இயந்திரத்தில் கைப்பேசி தேவையில்லை. அந்த எண், { -nric } எண், உங்கள் முகம் ஆகியவை போதும்.
govcash-without-letter = அந்த எண் உங்களுக்குக் கடிதத்தில் வரலாம்.

## Is this really them?

govcash-genuine-number = மறைச்சொல்லைப் போலவே, அந்த எண்ணையும் யாரிடமும் சொல்லாதீர்கள்.
govcash-genuine-free = இது இலவசம். உங்கள் பணத்தைப் பெற யாருக்கும் பணம் கொடுக்காதீர்கள்.
