### SG60 vouchers: getting them, using them at a shop, and having them on paper, before they end.

sg60-vouchers-name = { -sg60-vouchers }
sg60-vouchers-short = உங்களுக்கே உரிய பற்றுச்சீட்டுகள்
sg60-vouchers-what = சிங்கப்பூரின் பிறந்தநாளுக்காக அரசாங்கம் தந்த பற்றுச்சீட்டுகள். பெரியவர்களான குடிமக்கள் ஒவ்வொருவருக்கும் தனித்தனியாக உண்டு. உணவங்காடி, கடை, பேரங்காடி ஆகியவற்றில் பணம்போல் பயன்படுத்தலாம்.

## Before you start

sg60-vouchers-here = சமூக மன்றங்களில் உங்களுக்கு உதவி கிடைக்கும்.
sg60-vouchers-bring-singpass = உங்கள் சொந்த { -singpass } கணக்கு

## More about it

# $sg60-end: last day of these vouchers
sg60-vouchers-end-heading = { $sg60-end } வரை மட்டுமே பயன்படுத்தலாம்

sg60-vouchers-end-text = அந்த நாளிலும் பயன்படுத்தலாம். அதற்குப் பிறகு இவை செல்லாது.
sg60-vouchers-amount-heading = ஒருவருக்கு எவ்வளவு

# $sg60-senior-born: last year of birth of those who get more
# $sg60-senior-amount: money that older people get
# $sg60-adult-born-first: first year of birth of those who get less
# $sg60-adult-born-last: last year of birth of those who get less
# $sg60-adult-amount: money that other adults get
sg60-vouchers-amount-text = { $sg60-senior-born } அல்லது அதற்குமுன் பிறந்தவர்கள்: { $sg60-senior-amount }. { $sg60-adult-born-first } முதல் { $sg60-adult-born-last } வரை பிறந்தவர்கள்: { $sg60-adult-amount }.

sg60-vouchers-where-heading = எங்கே பயன்படுத்தலாம்
sg60-vouchers-where-text = ஒரு பாதியை உணவங்காடிகளிலும் அக்கம்பக்கக் கடைகளிலும் பயன்படுத்தலாம். மறுபாதியைப் பேரங்காடிகளில் பயன்படுத்தலாம். { -cdc-vouchers } ஏற்கும் எல்லாக் கடைகளும் இவற்றையும் ஏற்கும்.

# $sg60-shops-site: web address of the list of shops
sg60-vouchers-where-list = கடைகளின் பட்டியல்: { $sg60-shops-site }

sg60-vouchers-other-heading = { -cdc-vouchers } வேறு, இவை வேறு
sg60-vouchers-other-text = { -cdc-vouchers } வீட்டில் உள்ள எல்லாருக்கும் சேர்த்துக் கிடைக்கும். { -sg60-vouchers } உங்களுக்கு மட்டும் உரியவை. இவற்றுக்குத் தனி இணைப்பு உண்டு.

## Guide: get my vouchers

sg60-vouchers-claim-title = என் பற்றுச்சீட்டு பெற
sg60-vouchers-claim-who = ஒவ்வொருவரும் தமது சொந்த { -singpass } மூலம் பெற வேண்டும். கணவனும் மனைவியும் தனித்தனியாகச் செய்ய வேண்டும்.

# $sg60-claim-site: web address where these vouchers are claimed
sg60-vouchers-claim-open = கைப்பேசியில் அல்லது கணினியில் { $sg60-claim-site } முகவரிக்குச் செல்லுங்கள். அதை நீங்களே தட்டச்சு செய்யுங்கள். உண்மையான பக்கம் திறக்கும்.

# $sg60-claim-site: web address where these vouchers are claimed
sg60-vouchers-claim-open-another = திரையில், இணைய முகவரிக்கான நீண்ட பெட்டி உள்ளது. அதை அழுத்தி, { $sg60-claim-site } என்று தட்டச்சு செய்யுங்கள். பிறகு தொடருங்கள்.

sg60-vouchers-claim-login = பக்கத்தில் { -sg60-vouchers } என்பதைத் தேர்ந்தெடுங்கள். பிறகு { -singpass } மூலம் உட்பதிவு செய்யுங்கள். இதற்குக் கட்டணம் இல்லை.

# $sg60-sms-sender: name of the sender as it stands on the message
sg60-vouchers-claim-sms = “{ $sg60-sms-sender }” அனுப்பும் { -sms }க்காகக் காத்திருங்கள். அதில் பற்றுச்சீட்டுகளின் இணைப்பு இருக்கும். அதை அழிக்காமல் வைத்திருங்கள். யாருக்கும் அனுப்பாதீர்கள்.

sg60-vouchers-claim-lost-cause = { -sms }யை அழித்துவிட்டேன், அல்லது ஏற்கெனவே பெற்றேனா என்று நினைவில்லை.

# $sg60-claim-site: web address where these vouchers are claimed
sg60-vouchers-claim-lost-cure = { $sg60-claim-site } முகவரிக்குச் சென்று மீண்டும் உட்பதிவு செய்யுங்கள். பற்றுச்சீட்டுகளை அங்கே திரும்பப் பெறலாம்.

## Guide: use vouchers at a shop

sg60-vouchers-use-open = { -sg60-vouchers } பற்றிய { -sms }யைத் திறந்து, இணைப்பை அழுத்துங்கள். உங்கள் பற்றுச்சீட்டுகள் தோன்றும். மீண்டும் உட்பதிவு செய்யத் தேவையில்லை.

## Guide: get vouchers on paper

sg60-vouchers-paper-ask = { -sg60-vouchers } தாளில் வேண்டும் என்று ஊழியரிடம் சொல்லுங்கள். அவற்றைப் பெறவும் அச்சிடவும் அவர் உதவுவார்.

## Is this really them?

# $sg60-sms-sender: name of the sender as it stands on the message
sg60-vouchers-genuine-sender = உண்மையான { -sms } “{ $sg60-sms-sender }” என்ற பெயரில் வரும்.

# $sg60-claim-site: web address where these vouchers are claimed
# $cdc-site: web address of the CDC vouchers
sg60-vouchers-genuine-site = { $sg60-claim-site }, { $cdc-site } ஆகியவை உண்மையான பக்கங்கள்.

sg60-vouchers-genuine-once = இவை ஒரே ஒரு முறை தரப்பட்டவை. புதிதாக அதிகத் தொகை கிடைக்கும் என்று சொல்லும் பக்கம் போலியானது.
