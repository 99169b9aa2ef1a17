### The ScamShield app: checking a message, getting the app, and what to do about a strange app.

scamshield-app-name = { -scamshield-app }
scamshield-app-short = செய்தியைச் சோதிக்க, மோசடி அழைப்பைத் தடுக்க
scamshield-app-what = கைப்பேசிக்கான இலவசச் செயலி. தெரிந்த மோசடி அழைப்புகளை இது தடுக்கும். செய்தி, எண், இணைப்பு ஆகியவற்றையும் இதில் சோதிக்கலாம்.

## Before you start

scamshield-app-here = ஆம், உங்கள் சொந்தக் கைப்பேசியில் செய்யலாம்.
scamshield-app-bring = உங்கள் சொந்தத் திறன்பேசி

## More about it

scamshield-app-phones-heading = கைப்பேசியில் வரும் மோசடிச் செய்திகள்
scamshield-app-phones-text = { -iphone } கைப்பேசியில், மோசடிக் { -sms } தனிப் பகுதிக்குப் போய்விடும். அவ்வப்போது செயலியைத் திறங்கள். அப்போது அது புதுப்பிக்கப்படும்.
scamshield-app-phones-more = { -android } கைப்பேசியில், மோசடிக் { -sms } வந்த இடத்திலேயே இருக்கும். ஆனால், செயலி உங்களை எச்சரிக்கும்.
scamshield-app-limits-heading = இந்தச் செயலியால் முடியாதவை

# $scamshield-helpline: number of the ScamShield Helpline
scamshield-app-limits-text = இதனால் எல்லா மோசடிகளையும் கண்டுபிடிக்க முடியாது. சந்தேகம் இருந்தால், { $scamshield-helpline } எண்ணை அழையுங்கள்.

scamshield-app-limits-more = செயலியில் தெரிவிப்பது, காவல்துறைப் புகார் ஆகாது. பணத்தை இழந்திருந்தால், காவல்துறையிடமும் புகார் செய்யுங்கள்.

## Guide: check a message

scamshield-app-check-title = ஒரு செய்தியைச் சோதிக்க

# $scamshield-app-label-check: words in the app, in English
scamshield-app-check-open = { -scamshield-app }யைத் திறந்து, “{ $scamshield-app-label-check }” என்பதை அழுத்துங்கள். அந்தச் செய்தியில் எதையும் அழுத்தாதீர்கள்.

scamshield-app-check-english-cause = ஆங்கிலச் சொற்களைப் படிக்க முடியவில்லை.
scamshield-app-check-english-cure = இங்கே உள்ள ஆங்கிலச் சொற்களே செயலியிலும் இருக்கும். எழுத்துகளை ஒப்பிடுங்கள், அல்லது உதவி மேசையில் கேளுங்கள்.

# $scamshield-app-label-start: words in the app, in English
scamshield-app-check-start = “{ $scamshield-app-label-start }” என்பதை அழுத்துங்கள்.

# $scamshield-app-label-message: words in the app, in English
scamshield-app-check-kind = “{ $scamshield-app-label-message }” என்பதை அழுத்துங்கள்.

scamshield-app-check-from = செய்தி எதில் வந்தது என்று தேர்ந்தெடுங்கள். எடுத்துக்காட்டு: { -sms }, { -whatsapp }.
scamshield-app-check-put = செய்தியின் படத்தைச் சேர்க்கலாம். அல்லது செய்தியில் உள்ள சொற்களை நகலெடுத்து, பெட்டியில் ஒட்டலாம்.
scamshield-app-check-put-another = திரையில் தெரிவதைப் படமாக எடுக்கலாம். உங்கள் கைப்பேசியில் எப்படி எடுப்பது என்று உதவியாளரிடம் கேளுங்கள்.

# $scamshield-app-label-picture: words in the app, in English
# $scamshield-app-label-words: words in the app, in English
scamshield-app-check-press = படம் என்றால், “{ $scamshield-app-label-picture }” என்பதை அழுத்துங்கள். சொற்கள் என்றால், “{ $scamshield-app-label-words }” என்பதை அழுத்துங்கள்.

# $scamshield-app-label-beware: words in the app, in English
scamshield-app-check-read = பதிலைப் படியுங்கள். “{ $scamshield-app-label-beware }” என்றால், அது மோசடி போல் உள்ளது. பதில் அனுப்பவோ, பணம் கட்டவோ, எதையும் அழுத்தவோ வேண்டாம்.

# $scamshield-helpline: number of the ScamShield Helpline
scamshield-app-check-read-another = செய்தி மோசடியா என்று செயலி சொல்லும். பதில் புரியாவிட்டால், { $scamshield-helpline } எண்ணை அழைத்து ஒருவரிடம் கேளுங்கள்.

# $scamshield-app-label-unsure: words in the app, in English
scamshield-app-check-unsure-cause = “{ $scamshield-app-label-unsure }” என்று காட்டுகிறது.

# $scamshield-helpline: number of the ScamShield Helpline
scamshield-app-check-unsure-cure = இது செயலிக்குத் தெரியவில்லை. அந்தச் செய்தியில் எதையும் செய்யாமல், { $scamshield-helpline } எண்ணை அழையுங்கள்.

## Guide: get the app

scamshield-app-get-title = செயலியைப் பெற
scamshield-app-get-store = உங்கள் கைப்பேசியிலேயே உள்ள செயலிக் கடையைத் திறங்கள். செய்தியில் வரும் இணைப்பைப் பயன்படுத்தாதீர்கள்.
scamshield-app-get-find = { -scamshield } என்று தேடுங்கள். ஒவ்வோர் எழுத்தையும் சரிபாருங்கள். போலிச் செயலிகள் இருந்துள்ளன.
scamshield-app-get-find-another = திரையில் உள்ள நீண்ட பெட்டியை அழுத்தி, { -scamshield } என்று தட்டச்சு செய்யுங்கள். சந்தேகம் இருந்தால், முதலில் உதவி மேசையில் கேளுங்கள்.
scamshield-app-get-install = பதிவிறக்கும் பொத்தானை அழுத்துங்கள். செயலி இலவசம். கைப்பேசி உங்கள் மறைச்சொல், கைரேகை அல்லது முகத்தைக் கேட்கலாம்.

# $scamshield-app-label-setup: words in the app, in English
scamshield-app-get-setup = செயலியைத் திறந்து, “{ $scamshield-app-label-setup }” என்பதை அழுத்துங்கள்.

# $scamshield-app-label-done: words in the app, in English
scamshield-app-get-allow = செயலி சொல்வதை ஒவ்வொன்றாகச் செய்யுங்கள். { -iphone } என்றால், கடைசியில் “{ $scamshield-app-label-done }” என்பதை அழுத்துங்கள்.

scamshield-app-get-allow-another = மோசடியைத் தடுக்க, அழைப்புகளையும் { -sms }களையும் பார்க்கச் செயலி அனுமதி கேட்கும். நீங்கள் அனுமதிக்கலாம், மறுக்கலாம்.
scamshield-app-get-done = செயலி இயங்குகிறது என்று காட்டும். இனி அது தானாகவே வேலை செய்யும்.

## Guide: I put a strange app on my phone

scamshield-app-strange-title = சந்தேகமான செயலியைப் பதிவிறக்கிவிட்டேன்
scamshield-app-strange-off = அந்தக் கைப்பேசியில் { -flight-mode } வசதியை இயக்குங்கள். பிறகு தொலைவில் இருப்பவர் உங்கள் கைப்பேசியைப் பயன்படுத்த முடியாது.
scamshield-app-strange-wifi = { -wifi } இணைப்பு உள்ளதா என்று பாருங்கள். இருந்தால் நிறுத்துங்கள். இப்போதைக்குக் கைப்பேசியை அப்படியே விடுங்கள்.
scamshield-app-strange-off-another = கைப்பேசியின் அமைவுகளில் சிறிய விமானச் சின்னத்தைத் தேடி அழுத்துங்கள். பிறகு அழைப்பும் இணையமும் நின்றுவிடும்.

# $scamshield-helpline: number of the ScamShield Helpline
scamshield-app-strange-call = வேறொரு தொலைபேசியில் { $scamshield-helpline } எண்ணை அழையுங்கள். அது எந்தச் செயலி, யார் சொல்லிப் பெற்றீர்கள் என்று கூறுங்கள்.

scamshield-app-strange-look = வேறொரு கைப்பேசியில், கணினியில் அல்லது வங்கிக் கிளையில் உங்கள் வங்கிக் கணக்கைப் பாருங்கள். { -singpass }, { -cpf } கணக்குகளையும் பாருங்கள்.
scamshield-app-strange-bank = பணம் போயிருந்தால், வங்கி அட்டையின் பின்னால் உள்ள எண்ணை அழையுங்கள். கணக்கை முடக்கும்படி கேளுங்கள்.
scamshield-app-strange-report = ஏதாவது ஓர் { -neighbourhood-police-centre } சென்று புகார் செய்யுங்கள். காவல்துறை பார்க்கும் முன், கைப்பேசியில் உள்ளதை அழிக்காதீர்கள்.
scamshield-app-strange-report-shows = மேசைக்குப் பின்னால் இருப்பவர், மூத்த வருகையாளரைப் பார்த்துப் புன்னகை செய்கிறார்.

## Without a smartphone

# $scamshield-helpline: number of the ScamShield Helpline
scamshield-app-without-call = எந்தத் தொலைபேசியில் இருந்தும் { $scamshield-helpline } எண்ணை அழையுங்கள். இரவும் பகலும் ஒருவர் உதவுவார்.

scamshield-app-without-family = நீங்கள் நம்பும் ஒருவர், தமது கைப்பேசியில் உள்ள செயலியில் உங்களுக்காகச் சோதிக்கலாம்.

## Is this really them?

scamshield-app-genuine-store = கைப்பேசியிலேயே உள்ள செயலிக் கடையிலிருந்து மட்டுமே பெறுங்கள். இணைப்பிலிருந்தோ அழைப்பவரிடமிருந்தோ பெறாதீர்கள்.

# $scamshield-app-false-since: month since which false apps are known, such as “April 2026”
scamshield-app-genuine-false = { $scamshield-app-false-since } முதல், மூத்தோர் நடவடிக்கைகள் என்ற பெயரில் போலிச் செயலிகள் வருகின்றன. அவை { -android } கைப்பேசிகளிலிருந்து { -scamshield } செயலியை நீக்கியுள்ளன.

scamshield-app-genuine-gone = நீங்கள் நீக்காமலேயே செயலி காணாமல் போனால், இந்தப் பக்கத்தில் சந்தேகமான செயலி பற்றிய படிகளைப் பாருங்கள்.
