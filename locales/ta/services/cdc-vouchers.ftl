### CDC vouchers: getting them, using them at a shop, and having them on paper.

cdc-vouchers-name = { -cdc-vouchers }
cdc-vouchers-short = பற்றுச்சீட்டுகளைப் பெற, பயன்படுத்த
cdc-vouchers-what = சிங்கப்பூரர் குடும்பங்களுக்கு அரசாங்கம் தரும் பற்றுச்சீட்டுகள். உணவங்காடி, கடை, பேரங்காடி ஆகியவற்றில் பணம்போல் பயன்படுத்தலாம்.

## Before you start

cdc-vouchers-here = சமூக மன்றங்களில் உங்களுக்கு உதவி கிடைக்கும்.
cdc-vouchers-bring-card = உங்கள் { -nric }
cdc-vouchers-bring-singpass = செயல்படும் { -singpass } கணக்கு
cdc-vouchers-bring-phone = கைப்பேசி இருந்தால், உங்கள் கைப்பேசி

## The rounds

# $cdc-june-start: first day of the June round
cdc-vouchers-june-heading = { $cdc-june-start } முதல் கிடைக்கும் பற்றுச்சீட்டுகள்

# $cdc-june-amount: money each household gets from the June round
# $cdc-june-end: last day of the June round
cdc-vouchers-june-text = ஒவ்வொரு சிங்கப்பூரர் குடும்பத்துக்கும் { $cdc-june-amount } மதிப்புள்ள பற்றுச்சீட்டுகள் கிடைக்கும். { $cdc-june-end } வரை பயன்படுத்தலாம்.

# $cdc-january-start: first day of the January round
cdc-vouchers-january-heading = { $cdc-january-start } முதல் கிடைக்கும் பற்றுச்சீட்டுகள்

# $cdc-january-amount: money each household gets from the January round
# $cdc-january-end: last day of the January round
cdc-vouchers-january-text = ஒவ்வொரு சிங்கப்பூரர் குடும்பத்துக்கும் { $cdc-january-amount } மதிப்புள்ள பற்றுச்சீட்டுகள் கிடைக்கும். { $cdc-january-end } வரை மட்டுமே பயன்படுத்தலாம். எனவே, இவற்றை முதலில் பயன்படுத்துங்கள்.

cdc-vouchers-where-heading = எங்கே பயன்படுத்தலாம்
cdc-vouchers-where-text = ஒரு பாதியை உணவங்காடிகளிலும் அக்கம்பக்கக் கடைகளிலும் பயன்படுத்தலாம். மறுபாதியைப் பேரங்காடிகளில் பயன்படுத்தலாம்.
cdc-vouchers-next-heading = புதிதாக மேலும் கிடைக்குமா?

# $cdc-planned-month: month for which the June round was first planned
# $cdc-june-start: first day of the June round
cdc-vouchers-next-text = { $cdc-planned-month } மாதத்துக்குத் திட்டமிட்ட பற்றுச்சீட்டுகள் முன்கூட்டியே { $cdc-june-start } அன்று வந்துவிட்டன. { $cdc-planned-month } மாதத்தில் புதிய பற்றுச்சீட்டுகள் கிடைக்காது.

## Guide: get our vouchers

cdc-vouchers-claim-title = பற்றுச்சீட்டு பெற
cdc-vouchers-claim-who = உங்கள் வீட்டில் ஒருவர் மட்டும் எல்லாருக்காகவும் இதைச் செய்தால் போதும். அவரிடம் { -singpass } கணக்கு இருக்க வேண்டும்.
cdc-vouchers-claim-who-shows = ஒரு மூத்தவர் கைப்பேசியை வைத்திருக்கிறார். உதவியாளர் அருகில் அமர்ந்து பார்க்கிறார்.

# $cdc-claim-site: web address where vouchers are claimed
cdc-vouchers-claim-open = கைப்பேசியில் அல்லது கணினியில் { $cdc-claim-site } முகவரிக்குச் செல்லுங்கள். அதை நீங்களே தட்டச்சு செய்யுங்கள். உண்மையான பக்கம் திறக்கும்.
cdc-vouchers-claim-open-another = திரையில், இணைய முகவரிக்கான நீண்ட பெட்டி உள்ளது. அதை அழுத்தி, { $cdc-claim-site } என்று தட்டச்சு செய்யுங்கள். பிறகு தொடருங்கள்.

cdc-vouchers-claim-login = பக்கத்தில் பற்றுச்சீட்டுகளைத் தேர்ந்தெடுங்கள். பிறகு { -singpass } மூலம் உட்பதிவு செய்யுங்கள். இதற்குக் கட்டணம் இல்லை.
cdc-vouchers-claim-login-another = இது நீங்கள்தான் என்று { -singpass } அந்தப் பக்கத்துக்குத் தெரிவிக்கும். பற்றுச்சீட்டுகள் உங்களுக்கே உரியவை. அவற்றுக்குப் பணம் கட்ட வேண்டாம்.
cdc-vouchers-claim-password-cause = என் மறைச்சொல்லை மறந்துவிட்டேன்.
cdc-vouchers-claim-password-cure = இந்த வழிகாட்டியின் முதல் பக்கத்தில் { -singpass } என்பதைத் தேர்ந்தெடுங்கள். புதிய மறைச்சொல் அமைக்கும் வழியை அது காட்டும்.
cdc-vouchers-claim-already-cause = எங்கள் பற்றுச்சீட்டுகள் ஏற்கெனவே பெறப்பட்டதாகப் பக்கம் சொல்கிறது.
cdc-vouchers-claim-already-cure = வீட்டில் ஒருவர் உங்களுக்காக அதைச் செய்துவிட்டார். இணைப்பை உங்களுக்கு அனுப்பும்படி அவரிடம் கேளுங்கள்.

# $cdc-sms-sender: name of the sender as it stands on the message
cdc-vouchers-claim-sms = “{ $cdc-sms-sender }” அனுப்பும் { -sms }க்காகக் காத்திருங்கள். அதில் பற்றுச்சீட்டுகளின் இணைப்பு இருக்கும். அதை அழிக்காமல் வைத்திருங்கள்.

cdc-vouchers-claim-lost-cause = அந்தக் { -sms }யை அழித்துவிட்டேன்.

# $cdc-claim-site: web address where vouchers are claimed
cdc-vouchers-claim-lost-cure = { $cdc-claim-site } முகவரிக்குச் சென்று மீண்டும் உட்பதிவு செய்யுங்கள். பற்றுச்சீட்டுகளை அங்கே திரும்பப் பெறலாம்.

cdc-vouchers-claim-share = இணைப்பைக் குடும்பத்தாருக்கு அனுப்பலாம். இணைப்பை வைத்திருக்கும் எவராலும் பற்றுச்சீட்டுகளைப் பயன்படுத்த முடியும். எனவே, வேறு யாருக்கும் அனுப்பாதீர்கள்.

## Guide: use vouchers at a shop

cdc-vouchers-use-title = கடையில் பயன்படுத்த
cdc-vouchers-use-open = அந்தக் { -sms }யைத் திறந்து, இணைப்பை அழுத்துங்கள். உங்கள் பற்றுச்சீட்டுகள் தோன்றும். மீண்டும் உட்பதிவு செய்யத் தேவையில்லை.
cdc-vouchers-use-link-cause = இணைப்பு திறக்கவில்லை.
cdc-vouchers-use-link-cure = கைப்பேசியில் இணையம் வேலை செய்கிறதா என்று பாருங்கள். பிறகு { -sms }யில் உள்ள இணைப்பை மீண்டும் அழுத்துங்கள்.
cdc-vouchers-use-choose = பயன்படுத்த விரும்பும் தொகைகளை அழுத்துங்கள். மீதிப் பணம் தரமாட்டார்கள். எனவே, பொருளின் விலைக்கு மேல் போகாமல் தேர்ந்தெடுங்கள்.
cdc-vouchers-use-choose-another = ஒவ்வொரு பணப் படமும் உங்கள் பற்றுச்சீட்டுகளில் ஒரு பகுதி. விலையை நெருங்கும்வரை, படங்களைத் தேர்ந்தெடுங்கள்.
cdc-vouchers-use-change-cause = என் பற்றுச்சீட்டுகள் விலைக்குச் சரியாகப் பொருந்தவில்லை.
cdc-vouchers-use-change-cure = விலையைவிடச் சற்றுக் குறைவாகத் தேர்ந்தெடுங்கள். மீதியை ரொக்கமாகக் கொடுங்கள்.

# $cdc-label-show: words on the button of the voucher page, in English
cdc-vouchers-use-show = “{ $cdc-label-show }” என்பதை அழுத்துங்கள். ஒரு { -qr-code } தோன்றும். இன்னும் எதுவும் செலவாகவில்லை.

cdc-vouchers-use-scan = அந்தக் குறியீட்டைக் கடைக்காரரிடம் காட்டுங்கள். அவர் அதைத் தமது கருவியால் வருடியதும் (ஸ்கேன்), பற்றுச்சீட்டுகள் பயன்படுத்தப்படும்.
cdc-vouchers-use-scan-another = கறுப்பு வெள்ளைச் சதுரம்தான் பணம்போல் பயன்படும். உங்கள் திரையைக் கடைக்காரரை நோக்கித் திருப்புங்கள்.

# $cdc-label-redeemed: words on a used voucher, in English
# $cdc-label-balance: words on the voucher page, in English
cdc-vouchers-use-left = பயன்படுத்திய பற்றுச்சீட்டுகளில் “{ $cdc-label-redeemed }” என்று இருக்கும். எவ்வளவு மீதம் என்பதை “{ $cdc-label-balance }” என்ற இடத்தில் காணலாம்.

## Guide: get vouchers on paper

cdc-vouchers-paper-title = தாளில் பெற
cdc-vouchers-paper-bring = உங்கள் { -nric }யை எடுத்துக்கொண்டு, ஒரு சமூக மன்றத்துக்குச் செல்லுங்கள்.
cdc-vouchers-paper-bring-shows = ஒரு கை அடையாள அட்டையைக் காட்டுகிறது.
cdc-vouchers-paper-ask = பற்றுச்சீட்டுகள் தாளில் வேண்டும் என்று ஊழியரிடம் சொல்லுங்கள். { -singpass } மூலம் உட்பதிவு செய்ய அவர் உதவுவார்.
cdc-vouchers-paper-ask-shows = மேசைக்குப் பின்னால் இருப்பவர், மூத்த வருகையாளரைப் பார்த்துப் புன்னகை செய்கிறார்.
cdc-vouchers-paper-password-cause = என் மறைச்சொல்லை மறந்துவிட்டேன்.
cdc-vouchers-paper-password-cure = ஊழியரிடம் சொல்லுங்கள். அவரது உதவியுடன் புதிய மறைச்சொல்லை அமைக்கலாம்.
cdc-vouchers-paper-use = பற்றுச்சீட்டுத் தாளைக் கடையில் காட்டுங்கள். அதிலுள்ள குறியீட்டைக் கடைக்காரர் தமது கைப்பேசியால் வருடுவார் (ஸ்கேன்). அவ்வளவுதான்.

## Without a smartphone

cdc-vouchers-without-print = சமூக மன்றத்தில் உங்கள் பற்றுச்சீட்டுகளைத் தாளில் அச்சிட்டுத் தர முடியும்.
cdc-vouchers-without-bring = உங்கள் { -nric }யும், செயல்படும் { -singpass } கணக்கும் தேவை.
cdc-vouchers-without-letter = கடிதத்துக்காகக் காத்திருக்க வேண்டாம். ஆகப் புதிய பற்றுச்சீட்டுகளுக்குக் கடிதம் அனுப்பப்படுவதில்லை.

## Is this really them?

# $cdc-sms-sender: name of the sender as it stands on the message
cdc-vouchers-genuine-sender = உண்மையான { -sms } “{ $cdc-sms-sender }” என்ற பெயரில் வரும்.

# $cdc-claim-site: web address where vouchers are claimed
# $cdc-site: web address of the CDC vouchers
cdc-vouchers-genuine-site = { $cdc-claim-site }, { $cdc-site } ஆகியவை உண்மையான பக்கங்கள்.

cdc-vouchers-genuine-free = பற்றுச்சீட்டு பெறப் பணம் கட்டாதீர்கள். வங்கி உட்பதிவு விவரங்களைச் சொல்லாதீர்கள். செயலி எதையும் பதிவிறக்கம் செய்யாதீர்கள்.

# $scamshield-helpline: number of the ScamShield Helpline
cdc-vouchers-genuine-doubt = சந்தேகம் இருந்தால், { $scamshield-helpline } எண்ணை அழைத்துக் கேளுங்கள்.
