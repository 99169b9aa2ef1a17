### ScamShield Alert: news about scam tricks, on WhatsApp and Telegram.

scamshield-alert-channels-name = { -scamshield-alert }
scamshield-alert-channels-short = புதிய மோசடிகள் பற்றிய செய்தி
scamshield-alert-channels-what = புதிய மோசடிகள் பற்றிய செய்திகள் { -whatsapp } அல்லது { -telegram } மூலம் வரும். மோசடியை அடையாளம் காண அவை உதவும்.

## Before you start

scamshield-alert-channels-here = உங்கள் சொந்தக் கைப்பேசியில் { -whatsapp } அல்லது { -telegram } இருந்தால் பெறலாம்.

## More about it

scamshield-alert-channels-how-heading = எப்படிப் பெறுவது

# $scamshield-site: web address of ScamShield
scamshield-alert-channels-how-text = { $scamshield-site } முகவரிக்குச் சென்று, அங்கே உள்ள இணைப்பை அழுத்துங்கள். உதவியாளர் உடன் இருக்கலாம்.

scamshield-alert-channels-name-heading = பழைய பெயர்

# $scamshield-alert-since: day since which it has this name
scamshield-alert-channels-name-text = { $scamshield-alert-since } வரை இதன் பெயர் { -scamalert }.

scamshield-alert-channels-name-today = இந்தச் சேவைகளின் இன்றைய பெயர்களைச் சரிபார்க்க முடியவில்லை. இணையத்தளத்தில் உள்ள இணைப்பை மட்டும் நம்புங்கள்.

## Is this really them?

# $scamshield-site: web address of ScamShield
scamshield-alert-channels-genuine-link = { $scamshield-site } மூலம் மட்டும் சேருங்கள். யாராவது அனுப்பும் இணைப்பை அழுத்தாதீர்கள்.
