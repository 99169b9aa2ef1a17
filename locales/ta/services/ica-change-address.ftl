### Change of address: telling the government of a new home.

ica-change-address-name = முகவரி மாற்றம்
ica-change-address-short = வீடு மாறியதும் தெரிவிக்க

# $ica-days: within how many days it must be told
ica-change-address-what = வீடு மாறினால், { -ica } உங்கள் புதிய முகவரியை அறிய வேண்டும். வீடு மாறிய பிறகு, { $ica-days } நாட்களுக்குள் தெரிவியுங்கள்.

## Before you start

ica-change-address-here = கைப்பேசியில் அல்லது கணினியில் செய்யலாம்.
ica-change-address-bring-singpass = செயல்படும் { -singpass } கணக்கு
ica-change-address-bring-address = உங்கள் புதிய முகவரி

## More about it

ica-change-address-who-heading = யார் செய்ய வேண்டும்
ica-change-address-who-text = { -nric } உள்ள, வீடு மாறும் ஒவ்வொருவரும் செய்ய வேண்டும்.
ica-change-address-together-heading = சேர்ந்து மாறினால்

# $ica-others: how many others may be added
ica-change-address-together-text = தம்முடன் அதே வீட்டுக்கு மாறும் அதிகபட்சம் { $ica-others } பேரின் முகவரியையும் ஒருவரே மாற்றலாம். அவர்கள் ஒவ்வொருவரும் { -sms } மூலம் சம்மதிக்க வேண்டும்.

ica-change-address-safe-heading = ஏன் முகத்தைச் சரிபார்க்கிறார்கள்

# $ica-face-since: month since which the face is checked
ica-change-address-safe-text = மற்றவர்களின் முகவரியை மாற்றி, அவர்களின் { -singpass } கணக்கைச் சிலர் திருடினர். அதனால் { $ica-face-since } முதல் முகத்தைச் சரிபார்க்கிறார்கள்.

## Guide: change my address

ica-change-address-change-title = முகவரியை மாற்ற

# $ica-site: web address of ICA
ica-change-address-change-open = கைப்பேசியில் அல்லது கணினியில் { $ica-site } முகவரிக்குச் செல்லுங்கள். நீங்களே தட்டச்சு செய்யுங்கள். முகவரி மாற்றத்தைத் தேடுங்கள்.

ica-change-address-change-login = { -singpass } மூலம் உட்பதிவு செய்யுங்கள். உங்கள் முகத்தைச் சரிபார்க்க விடுங்கள். இதை நீங்கள் மட்டுமே செய்யலாம்.
ica-change-address-change-fill = புதிய முகவரியைத் தட்டச்சு செய்து, மீண்டும் படியுங்கள். உங்களுடன் மாறுபவர்களையும் சேர்க்கலாம்.

# $ica-letter-from: after how many days the letter may come
# $ica-letter-to: after how many days it comes at the latest
ica-change-address-change-letter = { $ica-letter-from } முதல் { $ica-letter-to } நாட்களுக்குள், { -pin } உள்ள கடிதம் புதிய வீட்டுக்கு வரும். அந்த { -pin } எண்ணை அதே இணையத்தளத்தில் தட்டச்சு செய்யுங்கள்.

ica-change-address-change-sticker = பிறகு, புதிய முகவரி உள்ள ஒட்டுவில்லை அஞ்சலில் வரும். அதை உங்கள் { -nric }யின் பின்புறத்தில் ஒட்டுங்கள்.

## Without a smartphone

ica-change-address-without-family = குடும்பத்தார் உங்களுடன் மாறினால், அவர்களில் ஒருவர் உங்களைச் சேர்க்கலாம். அல்லது யார் உதவுவார் என்று உதவி மேசையில் கேளுங்கள்.

# $ica-police-until: day on which the police stopped doing it
ica-change-address-without-police = { $ica-police-until } முதல், காவல் நிலையங்களில் இதைச் செய்வதில்லை. அங்கே செல்லத் தேவையில்லை.

## Is this really them?

# $ica-site: web address of ICA
ica-change-address-genuine-site = { $ica-site } என்பதே உண்மையான இணையத்தளம். ஒவ்வோர் எழுத்தையும் சரிபாருங்கள்.

ica-change-address-genuine-letter = { -pin } உள்ள கடிதத்தை யாருக்கும் காட்டாதீர்கள். நீங்கள் இல்லாமல் முகவரியை மாற்ற விடாதீர்கள்.
