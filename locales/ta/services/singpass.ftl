### Singpass: what it is, and how to get in, share codes and stop misuse.

singpass-name = { -singpass }
singpass-short = உட்பதிவு செய்ய, மீண்டும் நுழைய
singpass-what = இணையத்தில் அரசாங்கச் சேவைகளைத் திறக்கும் உங்கள் சொந்தச் சாவி. நீங்கள் யார் என்று காட்ட, இதன்மூலம் உட்பதிவு செய்யலாம்.

## Before you start

singpass-here = சில சமூக மன்றங்களில் { -singpass } சேவை முகப்பு உள்ளது.
singpass-bring-card = உங்கள் { -nric }
singpass-bring-phone = கைப்பேசி இருந்தால், உங்கள் கைப்பேசி

## Guide: I cannot get in

singpass-reset-title = நுழைய முடியவில்லை

# $singpass-site: web address of Singpass
singpass-reset-open = கைப்பேசியில் அல்லது கணினியில் { $singpass-site } முகவரிக்குச் செல்லுங்கள். அதை நீங்களே தட்டச்சு செய்யுங்கள். செய்தியில் வரும் இணைப்பு போலியாக இருக்கலாம்.
singpass-reset-open-another = திரையில், இணைய முகவரிக்கான நீண்ட பெட்டி உள்ளது. அதை அழுத்தி, { $singpass-site } என்று தட்டச்சு செய்யுங்கள். பிறகு தொடருங்கள்.

# $singpass-label-services: words on the Singpass website, in English
# $singpass-label-reset: words on the Singpass website, in English
singpass-reset-menu = “{ $singpass-label-services }” என்பதைத் தேடுங்கள். பிறகு “{ $singpass-label-reset }” என்பதை அழுத்துங்கள். நீங்கள் யார் என்று கேட்கும் பக்கம் திறக்கும்.
singpass-reset-menu-another = இந்தச் சொற்கள் தெரியும்வரை, பக்கத்தை விரலால் மேலே நகர்த்துங்கள். அந்தச் சொற்களே இணைப்பு. அவற்றை அழுத்துங்கள்.

singpass-reset-card = உங்கள் { -nric } எண்ணையும், அட்டை வழங்கப்பட்ட தேதியையும் தட்டச்சு செய்யுங்கள். அட்டையை உங்கள் முன் வைத்துக்கொள்ளுங்கள்.
singpass-reset-card-shows = ஒரு கை அடையாள அட்டையைக் காட்டுகிறது.
singpass-reset-prove = இது நீங்கள்தான் என்று காட்டுங்கள். கேமராவைப் பாருங்கள். அல்லது { -sms } மூலம் குறியீடு கேட்டு, அதைத் தட்டச்சு செய்யுங்கள்.
singpass-reset-prove-another = நல்ல வெளிச்சத்தில், முகம் பார்க்கும் கண்ணாடியைப் பார்ப்பதுபோல் கைப்பேசியைப் பாருங்கள். அல்லது செய்தியில் ஓர் எண் வரும்வரை காத்திருந்து, அதைத் தட்டச்சு செய்யுங்கள்.
singpass-reset-face-cause = கேமரா என் முகத்தை அடையாளம் காணவில்லை.
singpass-reset-face-cure = முகத்தை மறைக்காமல், அசையாமல் இருங்கள். வெளிச்சம் உங்கள் முகத்தில் படட்டும். பின்னால் அதிக வெளிச்சம் வேண்டாம்.
singpass-reset-code-cause = குறியீடு வரவில்லை.

# $singpass-resend-wait: how long to wait before asking again, such as “1 minute”
# $singpass-label-resend: words on the Singpass website, in English
# $singpass-retry-wait: how long to wait before a new try, such as “5 minutes”
singpass-reset-code-cure = { $singpass-resend-wait } காத்திருந்து, “{ $singpass-label-resend }” என்பதை அழுத்துங்கள். அப்போதும் வராவிட்டால், { $singpass-retry-wait } கழித்து மீண்டும் முயலுங்கள்.

singpass-reset-neither-cause = கேமராவும் இல்லை, குறியீடும் வரவில்லை.

# $singpass-letter-time: how long a letter takes, such as “3 working days”
singpass-reset-neither-cure = புதிய மறைச்சொல்லைக் கடிதத்தில் அனுப்பும்படி கேட்கலாம். உங்கள் அட்டையிலுள்ள முகவரிக்கு அது வந்து சேரச் சுமார் { $singpass-letter-time } ஆகும்.

# $singpass-password-least: fewest characters of a password
# $singpass-password-most: most characters of a password
singpass-reset-new = எழுத்துகளும் எண்களும் கலந்த புதிய மறைச்சொல்லை அமையுங்கள். அவை மொத்தம் { $singpass-password-least } முதல் { $singpass-password-most } வரை இருக்க வேண்டும். அதை யாரிடமும் சொல்லாதீர்கள்.
singpass-reset-new-another = உங்களுக்கு மட்டுமே தெரிந்த எழுத்துகளையும் எண்களையும் யோசித்துத் தேர்ந்தெடுங்கள். பெயரோ பிறந்தநாளோ வேண்டாம்.

singpass-reset-refused-cause = என் புதிய மறைச்சொல்லைப் பக்கம் ஏற்கவில்லை.
singpass-reset-refused-cure = இதுவரை பயன்படுத்தாத மறைச்சொல்லைத் தேர்ந்தெடுங்கள். அதில் உங்கள் { -nric } எண் வேண்டாம்.
singpass-reset-login = உங்கள் புதிய மறைச்சொல்லால் உட்பதிவு செய்யுங்கள். பக்கம் ஏற்காவிட்டால், நிதானமாக மீண்டும் தட்டச்சு செய்யுங்கள்.
singpass-reset-login-another = மேலே உள்ள பெட்டியில் உங்கள் { -nric } எண்ணைத் தட்டச்சு செய்யுங்கள். கீழே உள்ள பெட்டியில் புதிய மறைச்சொல்லைத் தட்டச்சு செய்யுங்கள்.
singpass-reset-still-no-cause = இன்னும் பக்கம் ஏற்கவில்லை.

# $singpass-retry-wait: how long to wait before a new try, such as “5 minutes”
# $singpass-helpdesk: number of the Singpass help desk
singpass-reset-still-no-cure = { $singpass-retry-wait } காத்திருந்து, மீண்டும் முயலுங்கள். அப்போதும் ஏற்காவிட்டால், { $singpass-helpdesk } எண்ணை அழையுங்கள்.

## Guide: let family get my codes

singpass-family-title = குடும்பத்தார் என் குறியீட்டைப் பெற
singpass-family-choose = நீங்கள் நம்பும் ஒருவரைத் தேர்ந்தெடுங்கள். உங்கள் குறியீடுகள் அவரது கைப்பேசிக்கு வரும். நீங்கள் என்ன செய்கிறீர்கள் என்பதை அவரால் பார்க்க முடியாது.
singpass-family-choose-shows = ஒரு மூத்தவர் கைப்பேசியை வைத்திருக்கிறார். உதவியாளர் அருகில் அமர்ந்து பார்க்கிறார்.

# $singpass-counters: web address that lists Singpass counters
singpass-family-go = நீங்கள் இருவரும் { -singpass } சேவை முகப்புக்குச் செல்லுங்கள். அவரவர் { -nric }யை எடுத்துச் செல்லுங்கள். சேவை முகப்புகளின் பட்டியல்: { $singpass-counters }

singpass-family-go-shows = மேசைக்குப் பின்னால் இருப்பவர், மூத்த வருகையாளரைப் பார்த்துப் புன்னகை செய்கிறார்.
singpass-family-away-cause = எங்களில் ஒருவரால் வர முடியவில்லை.

# $singpass-helpdesk: number of the Singpass help desk
singpass-family-away-cure = { $singpass-helpdesk } எண்ணை அழையுங்கள். நீங்கள் இருவரும் பேசும் காணொளி அழைப்பு வேண்டும் என்று சொல்லுங்கள்.

singpass-family-agree = அட்டைகளைக் காட்டி, இருவருக்கும் சம்மதம் என்று சொல்லுங்கள். ஊழியர் உங்கள் { -singpass } கணக்கை அந்தக் கைப்பேசியுடன் இணைப்பார்.
singpass-family-agree-shows = ஒரு கை அடையாள அட்டையைக் காட்டுகிறது.
singpass-family-use = அடுத்த முறை நீங்கள் உட்பதிவு செய்யும்போது, குறியீடு அந்தக் கைப்பேசிக்கு வரும். அவரிடம் கேட்டு, நீங்களே தட்டச்சு செய்யுங்கள்.

## Guide: someone may be using my Singpass

singpass-misuse-title = என் { -singpass } கணக்கில் வேறு யாரோ?

# $singpass-scam-support: number of Singpass for scams, with the key to press after it
singpass-misuse-call = சிங்கப்பூர் எண் உள்ள கைப்பேசியை எடுங்கள். இந்த எண்ணை அழையுங்கள்: { $singpass-scam-support }. இரவும் பகலும் அழைக்கலாம்.

singpass-misuse-blocked-cause = அழைப்பைத் தொடர முடியவில்லை.

# $scamshield-helpline: number of the ScamShield Helpline
singpass-misuse-blocked-cure = சிங்கப்பூர் எண் உள்ள கைப்பேசியைப் பயன்படுத்துங்கள். இன்று பலமுறை முயன்றிருந்தால், { $scamshield-helpline } எண்ணை அழைத்து ஆலோசனை கேளுங்கள்.

# $singpass-key-suspend: the key of the telephone to press
singpass-misuse-press = உங்கள் { -singpass } கணக்கைச் சிறிது காலம் மூட, { $singpass-key-suspend }ஐ அழுத்துங்கள். பிறகு யாராலும் அதைத் தவறாகப் பயன்படுத்த முடியாது. அழைப்பைத் துண்டிக்காதீர்கள்.
singpass-misuse-press-another = அழைப்பில் குரல் பேசும்போதே, கைப்பேசியில் எண் விசைகளைத் திறங்கள். பிறகு { $singpass-key-suspend }ஐ அழுத்துங்கள்.

singpass-misuse-number = தொலைபேசியின் விசைகளை அழுத்தி, உங்கள் { -nric } எண்ணை உள்ளிடுங்கள். அந்த எண் உங்கள் அட்டையில் உள்ளது.
singpass-misuse-number-shows = ஒரு கை அடையாள அட்டையைக் காட்டுகிறது.
singpass-misuse-code = இந்தக் கைப்பேசிக்குக் { -sms } மூலம் குறியீடு வரும். அதை உள்ளிட்டதும், உங்கள் { -singpass } கணக்கு தற்காலிகமாக மூடப்படும்.
singpass-misuse-report = பிறகு காவல்துறையிடம் சொல்லுங்கள். ஏதாவது ஓர் { -neighbourhood-police-centre } சென்று புகார் செய்யலாம்.
singpass-misuse-report-shows = மேசைக்குப் பின்னால் இருப்பவர், மூத்த வருகையாளரைப் பார்த்துப் புன்னகை செய்கிறார்.

# $singpass-scam-support: number of Singpass for scams, with the key to press after it
# $singpass-key-reopen: the key of the telephone to press
singpass-misuse-reopen = மீண்டும் திறக்க, இந்த எண்ணை அழையுங்கள்: { $singpass-scam-support }. அதன்பின் { $singpass-key-reopen }ஐ அழுத்துங்கள். அதிகாரி ஒருவர் உங்களுக்கு உதவுவார்.

## Without a smartphone

singpass-without-counter = { -singpass } சேவை முகப்பில் உள்ள ஊழியர்கள், புதிய மறைச்சொல் அமைக்க உதவுவார்கள்.
singpass-without-self = நீங்களே நேரில் செல்ல வேண்டும். உங்களுக்காக வேறு யாராலும் மறைச்சொல்லைக் கேட்டுப் பெற முடியாது.

# $singpass-letter-time: how long a letter takes, such as “3 working days”
singpass-without-letter = எந்தக் கணினியிலும், மறைச்சொல்லைக் கடிதத்தில் அனுப்பும்படி கேட்கலாம். அது வந்து சேரச் சுமார் { $singpass-letter-time } ஆகும்.

singpass-without-family = இருவரும் சேவை முகப்பில் சம்மதித்தால், நீங்கள் நம்பும் ஒருவர் உங்கள் குறியீடுகளைப் பெறலாம்.

## Is this really them?

singpass-genuine-links = { -sms }, { -whatsapp } மூலம் { -singpass } ஒருபோதும் இணைப்பு அனுப்பாது. { -qr-code } ஒன்றையும் அனுப்பாது.

# $singpass-site: web address of Singpass
singpass-genuine-site = { $singpass-site } என்பதே உண்மையான இணையத்தளம். ஒவ்வோர் எழுத்தையும் சரிபாருங்கள்.

singpass-genuine-secret = மறைச்சொல், { -otp } குறியீடு எதையும் யாரிடமும் சொல்லாதீர்கள். அவர் அரசாங்க அதிகாரி என்று கூறினாலும் சொல்லாதீர்கள்.

# $singpass-scam-support: number of Singpass for scams, with the key to press after it
singpass-genuine-code = நீங்கள் கேட்காமலேயே குறியீடு வந்தால், இந்த எண்ணை அழையுங்கள்: { $singpass-scam-support }.

singpass-genuine-apps = சில கைப்பேசிகளிலிருந்து { -singpass } செயலியைப் போலிச் செயலிகள் நீக்கியுள்ளன. கைப்பேசியிலேயே உள்ள செயலிக் கடையிலிருந்து மட்டுமே செயலிகளைப் பெறுங்கள்.
