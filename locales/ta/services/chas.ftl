### CHAS: paying less at the clinic, getting the card, and showing it.

chas-name = { -chas }
chas-short = மருந்தகத்தில் குறைவாகச் செலுத்த
chas-what = பல தனியார் மருந்தகங்களிலும் பல் மருந்தகங்களிலும் சிங்கப்பூர்க் குடிமக்கள் குறைவாகச் செலுத்தலாம். அட்டையைக் காட்டினால், கட்டணத்தில் சலுகை கழிக்கப்படும்.

## Before you start

chas-here = கைப்பேசி, கணினி அல்லது படிவம் மூலம் விண்ணப்பிக்கலாம். அட்டையை மருந்தகத்தில் பயன்படுத்தலாம்.
chas-bring-card = உங்கள் { -chas-card }, { -pioneer-card } அல்லது { -merdeka-card }

## More about it

chas-danger-heading = யாருக்காவது உயிருக்கு ஆபத்து என்றால்

# $scdf-emergency: number for an ambulance or a fire
chas-danger-text = { $scdf-emergency } எண்ணை அழைத்து ஆம்புலன்ஸ் கேளுங்கள்.

chas-card-heading = எந்த அட்டை
chas-card-colours = { -chas-card } நீலம், ஆரஞ்சு, பச்சை ஆகிய நிறங்களில் உண்டு. நிறத்தின் பெயரைப் பொறுத்துச் சலுகை மாறும்.
chas-card-older = உங்கள் { -pioneer-card } அல்லது { -merdeka-card } இருந்தால், அதுவே { -chas-card }. கூடுதல் சலுகை கிடைக்கும்.
chas-for-heading = எதற்கெல்லாம் சலுகை
chas-for-text = சளி, காய்ச்சல், நாள்பட்ட நோய், சில பல் சிகிச்சைகள் ஆகியவற்றுக்குச் சலுகை கிடைக்கலாம். உங்கள் அட்டைக்கு எவை உண்டு என்று மருந்தகத்தில் கேளுங்கள்.

## Guide: apply for the card

chas-apply-title = அட்டைக்கு விண்ணப்பிக்க

# $chas-apply-site: web address where one applies
chas-apply-open = கைப்பேசியில் அல்லது கணினியில் { $chas-apply-site } முகவரிக்குச் செல்லுங்கள். அதை நீங்களே தட்டச்சு செய்யுங்கள்.

chas-apply-login = { -singpass } மூலம் உட்பதிவு செய்யுங்கள். பிறகு உங்கள் விவரங்கள் உள்ள பக்கம் திறக்கும்.
chas-apply-home = உங்கள் முகவரியில் வசிக்கும் குடும்பத்தார் எல்லாரையும் குறிப்பிடுங்கள். வீட்டுக்கு ஒரே ஒரு விண்ணப்பம் போதும்.
chas-apply-send = எல்லாவற்றையும் மீண்டும் ஒருமுறை படித்து, பிறகு அனுப்புங்கள். அதுவரை எதுவும் மாறாது.

# $chas-hotline: number of the CHAS help line
chas-apply-wait = பதிலுக்காகக் காத்திருங்கள். அட்டை தபாலில் வரும். கேள்வி இருந்தால், வேலை நாளில் { $chas-hotline } எண்ணை அழையுங்கள்.

## Guide: use the card at a clinic

chas-clinic-title = மருந்தகத்தில் பயன்படுத்த
chas-clinic-find = மருத்துவரைப் பார்க்கும் முன், அந்த மருந்தகம் { -chas-card }யை ஏற்குமா என்று கேளுங்கள். முன்கூட்டியே தொலைபேசியிலும் கேட்கலாம்.
chas-clinic-show = மருந்தகத்தின் சேவை முகப்பில், அந்த அட்டையுடன் உங்கள் { -nric }யையும் காட்டுங்கள்.
chas-clinic-left-cause = அட்டையை வீட்டில் மறந்துவிட்டேன்.
chas-clinic-left-cure = { -singpass } செயலியில் உள்ள அட்டையைக் காட்டலாம். செயலி இல்லையென்றால், மருந்தகத்தில் கேளுங்கள்.
chas-clinic-price = எவ்வளவு செலுத்த வேண்டும் என்று கேளுங்கள். கட்டணத்தை ஒவ்வொரு மருந்தகமும் தானே முடிவு செய்யும்.
chas-clinic-pay = மருத்துவரைப் பார்த்தபின், மீதியைச் செலுத்துங்கள். சலுகை ஏற்கெனவே கழிக்கப்பட்டிருக்கும்.

## Guide: show the card on my phone

chas-phone-title = கைப்பேசியில் அட்டையைக் காட்ட
chas-phone-open = உங்கள் சொந்தக் கைப்பேசியில் { -singpass } செயலியைத் திறந்து, உட்பதிவு செய்யுங்கள்.

# $chas-label-cards: words in the Singpass app, in English
chas-phone-cards = “{ $chas-label-cards }” என்பதைத் தேடுங்கள். { -chas-card } தெரியும்வரை, அட்டைகளை விரலால் நகர்த்துங்கள்.

chas-phone-none-cause = அந்த அட்டை அங்கே இல்லை.

# $chas-card-age: least age for the card in the app, in years
# $chas-hotline: number of the CHAS help line
chas-phone-none-cure = தபாலில் வந்த அட்டையைக் காட்டுங்கள். { $chas-card-age } வயது முதல் மட்டுமே அட்டை செயலியில் இருக்கும். கேட்பதற்கு, { $chas-hotline } எண்ணை அழையுங்கள்.

chas-phone-show = கைப்பேசியை மருந்தக ஊழியரிடம் காட்டுங்கள். அதை உங்கள் கையிலேயே வைத்திருங்கள்.
chas-phone-close = முடிந்ததும் செயலியை மூடுங்கள். அட்டையைப் படம் எடுக்காதீர்கள், யாருக்கும் அனுப்பாதீர்கள்.

## Without a smartphone

chas-without-card = தபாலில் வரும் அட்டையும் கைப்பேசியில் உள்ள அட்டையும் ஒன்றே.

# $chas-hotline: number of the CHAS help line
chas-without-form = சமூக மன்றம், பலதுறை மருந்தகம், மருத்துவமனை ஆகியவற்றில் படிவம் கேளுங்கள். அங்கே இல்லையென்றால், { $chas-hotline } எண்ணை அழையுங்கள்.

## Is this really them?

# $chas-site: web address of CHAS
# $chas-apply-site: web address where one applies
chas-genuine-site = { $chas-site }, { $chas-apply-site } ஆகியவை உண்மையான பக்கங்கள்.

chas-genuine-free = விண்ணப்பிக்கக் கட்டணம் இல்லை. அட்டைக்காக யாருக்கும் பணம் கொடுக்காதீர்கள்.
