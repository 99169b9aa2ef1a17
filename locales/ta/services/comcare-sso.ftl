### ComCare and the Social Service Offices: help when there is too little money to live on, and how to ask for it.

comcare-sso-name = { -comcare }, { -social-service-office }
comcare-sso-short = பணம் போதாதபோது உதவி
comcare-sso-what = அன்றாடச் செலவுக்குப் பணம் இல்லாதவர்களுக்கு { -comcare } உதவுகிறது. { -social-service-office } சென்றால், அதிகாரி உங்கள் நிலையைக் கேட்டு, பொருத்தமான உதவியைத் தேடுவார்.

## Before you start

comcare-sso-here = { -social-service-office } சென்று விண்ணப்பிக்கலாம். கைப்பேசியில் அல்லது கணினியிலும் விண்ணப்பிக்கலாம்.
comcare-sso-bring-cards = வீட்டில் உள்ள எல்லாரின் { -nric }, பிள்ளைகளின் பிறப்புச் சான்றிதழ்

# $comcare-statement-months: how many months the bank papers must show
comcare-sso-bring-bank = வீட்டில் உள்ள எல்லாரின் வங்கிப் புத்தகம் அல்லது அறிக்கை, கடந்த { $comcare-statement-months } மாதங்களுக்கானது

comcare-sso-bring-bills = கட்டணச் சீட்டு, சம்பளச் சீட்டு, மருத்துவரின் கடிதம் ஆகியவை இருந்தால்

## More about it

comcare-sso-who-heading = யார் கேட்கலாம்
comcare-sso-who-text = குடிமக்களும், குடிமக்கள் உள்ள குடும்பத்தைச் சேர்ந்த நிரந்தரவாசிகளும் கேட்கலாம். இது வேலை செய்ய முடியாத, அல்லது வருமானம் குறைந்தவர்களுக்கு. சேமிப்பும் குறைவாக இருக்க வேண்டும்.
comcare-sso-who-ask = உறுதியாகத் தெரியாவிட்டாலும் கேளுங்கள். ஒவ்வொரு குடும்பத்தின் நிலையையும் தனியாகப் பார்ப்பார்கள்.
comcare-sso-gives-heading = என்ன கிடைக்கலாம்
comcare-sso-gives-text = மாதந்தோறும் ரொக்கம் கிடைக்கலாம். வாடகை, கட்டணங்கள், மருத்துவச் செலவு ஆகியவற்றுக்கும் உதவி கிடைக்கலாம். வேலை தேடவும் உதவலாம்.
comcare-sso-gives-long = இனி வேலை செய்யவே முடியாத, குடும்ப ஆதரவும் இல்லாதவர்களுக்கு நீண்டகால உதவியும் உண்டு.
comcare-sso-where-heading = அலுவலகங்கள் எங்கே

# $comcare-offices: how many Social Service Offices there were
# $comcare-as-of: year in which there were so many
# $comcare-call: number of ComCare Call
comcare-sso-where-text = { $comcare-as-of } நிலவரப்படி, எல்லா வீவக நகரங்களிலும் மொத்தம் { $comcare-offices } அலுவலகங்கள் இருந்தன. உங்களுக்கு அருகில் உள்ளது எது என்று { $comcare-call } எண்ணை அழைத்துக் கேளுங்கள்.

## Guide: ask at an office

comcare-sso-office-title = அலுவலகத்தில் கேட்க

# $comcare-call: number of ComCare Call
comcare-sso-office-call = { $comcare-call } எண்ணை அழையுங்கள். எந்த அலுவலகத்துக்குச் செல்வது, எப்போது திறந்திருக்கும், முன்பதிவு வேண்டுமா என்று கேளுங்கள்.

comcare-sso-office-papers = ஆவணங்களைச் சேர்த்து வையுங்கள். ஏதாவது இல்லையென்றாலும் செல்லுங்கள். என்ன செய்வது என்று அங்கே கேளுங்கள்.
comcare-sso-office-go = ஆவணங்களை எடுத்துக்கொண்டு அந்த அலுவலகத்துக்குச் செல்லுங்கள். நீங்கள் நம்பும் ஒருவர் உடன் வரலாம்.
comcare-sso-office-talk = எவற்றுக்குப் பணம் இல்லை என்று அதிகாரியிடம் சொல்லுங்கள். பலரும் உதவி கேட்கிறார்கள். வெட்கப்பட வேண்டாம்.
comcare-sso-office-wait = எப்போது, எப்படிப் பதில் வரும் என்று கேளுங்கள். அதிகாரியின் பெயரை எழுதிக்கொள்ளுங்கள்.

## Guide: apply online

comcare-sso-online-title = இணையத்தில் விண்ணப்பிக்க

# $supportgowhere-site: web address of SupportGoWhere
comcare-sso-online-open = கைப்பேசியில் அல்லது கணினியில் { $supportgowhere-site } முகவரிக்குச் செல்லுங்கள். அதை நீங்களே தட்டச்சு செய்யுங்கள்.

comcare-sso-online-find = பக்கத்தில் { -comcare } எங்கே என்று பாருங்கள். விண்ணப்பிக்கத் தேர்ந்தெடுங்கள்.
comcare-sso-online-login = { -singpass } மூலம் உட்பதிவு செய்யுங்கள். உங்கள் விவரங்கள் சிலவற்றைப் பக்கமே நிரப்பும்.
comcare-sso-online-papers = கேட்கப்படும் ஆவணங்களைச் சேர்த்துக்கொள்ளுங்கள். அவற்றைப் படம் எடுக்க, உதவியாளர் உங்களுக்கு உதவலாம்.
comcare-sso-online-stop-cause = இது எனக்குக் கடினமாக உள்ளது.

# $comcare-call: number of ComCare Call
comcare-sso-online-stop-cure = நிறுத்திவிடலாம். உதவிக்கு { $comcare-call } எண்ணை அழையுங்கள். அல்லது ஆவணங்களுடன் { -social-service-office } செல்லுங்கள்.

comcare-sso-online-send = எல்லாவற்றையும் மீண்டும் படித்து, பிறகு அனுப்புங்கள். விண்ணப்பம் எந்த நிலையில் உள்ளது என்று அதே பக்கத்தில் பார்க்கலாம்.

## Without a smartphone

comcare-sso-without-office = { -social-service-office } சென்று அங்கேயே விண்ணப்பிக்கலாம். கைப்பேசி தேவையில்லை.

# $comcare-call: number of ComCare Call
comcare-sso-without-call = அல்லது எந்தத் தொலைபேசியில் இருந்தும் { $comcare-call } எண்ணை அழைத்துக் கேட்கலாம்.

## Is this really them?

comcare-sso-genuine-free = கேட்கவும் விண்ணப்பிக்கவும் கட்டணம் இல்லை. இதற்காக யாருக்கும் பணம் கொடுக்காதீர்கள்.
comcare-sso-genuine-message = பணம், வங்கி உட்பதிவு விவரம், அட்டை விவரம், { -otp } குறியீடு எதையும் அமைச்சு செய்தியில் கேட்காது.
