### Singpass Face Verification: logging in with one’s face, and what to do when somebody else asks for it.

singpass-face-verification-name = { -singpass-face-verification }
singpass-face-verification-short = முகம் காட்டி உட்பதிவு செய்ய
singpass-face-verification-what = கேமரா உங்கள் முகத்தைப் பார்த்து, இது நீங்கள்தான் என்று சரிபார்க்கும். குறியீட்டுக்குப் பதிலாக இதைப் பயன்படுத்தலாம்.

## Before you start

singpass-face-verification-here = ஆம், உங்களைப் பார்க்கும் கேமரா உள்ள கைப்பேசியில் அல்லது கணினியில் செய்யலாம்.
singpass-face-verification-bring-camera = கேமரா உள்ள கைப்பேசி அல்லது கணினி
singpass-face-verification-bring-card = உங்கள் { -nric }
singpass-face-verification-bring-password = செயல்படும் { -singpass } மறைச்சொல்

## More about it

singpass-face-verification-when-heading = எப்போது கேட்கும்
singpass-face-verification-when-text = புதிய கைப்பேசியில் அல்லது கணினியில் { -singpass } உங்கள் முகத்தைக் காட்டச் சொல்லலாம். மற்றவர்களைத் தடுக்க இது உதவுகிறது. இதை நிறுத்த முடியாது.
singpass-face-verification-when-choice = மற்ற நேரங்களில் நீங்களே தேர்ந்தெடுக்கலாம். குறியீடு அல்லது { -singpass } செயலியையும் பயன்படுத்தலாம்.
singpass-face-verification-bank-heading = வங்கி கேட்டால்
singpass-face-verification-bank-text = பணம் கட்ட ஒப்புதல் தரும் வங்கிச் செயலியை அமைக்கும்போது, வங்கி இதைக் கேட்கலாம். ஒவ்வொரு முறையும் கேட்காது.
singpass-face-verification-picture-heading = படம் என்ன ஆகும்
singpass-face-verification-picture-text = உங்கள் முகம், அரசாங்கத்திடம் உள்ள உங்கள் படத்துடன் ஒப்பிடப்படும்.
singpass-face-verification-picture-kept = உங்களைச் சரிபார்க்கவும் சேவையை மேம்படுத்தவும் சில விவரங்கள் வைத்திருக்கப்படலாம். அவை பாதுகாப்பாகப் பூட்டி வைக்கப்படும்.

## Guide: log in with my face

singpass-face-verification-login-title = முகத்தைக் காட்டி உட்பதிவு செய்ய

# $face-label-password: words on the log-in page of Singpass, in English
singpass-face-verification-login-open = நீங்கள் விரும்பும் பக்கத்தில், { -singpass } மூலம் உட்பதிவு செய்யத் தேர்ந்தெடுங்கள். பிறகு “{ $face-label-password }” என்பதை அழுத்துங்கள்.

singpass-face-verification-login-open-another = கைப்பேசியின் அல்லது கணினியின் இணையப் பக்கத்தில் இதைச் செய்யுங்கள். முதலில் { -qr-code } தோன்றினால், அதன் அருகில் இந்தச் சொற்களைத் தேடுங்கள்.
singpass-face-verification-login-type = உங்கள் { -nric } எண்ணையும் { -singpass } மறைச்சொல்லையும் தட்டச்சு செய்யுங்கள். பிறகு அடுத்த பக்கத்துக்குச் செல்லுங்கள்.
singpass-face-verification-login-forgot-cause = என் மறைச்சொல்லை மறந்துவிட்டேன்.
singpass-face-verification-login-forgot-cure = இந்த வழிகாட்டியின் முதல் பக்கத்தில் { -singpass } என்பதைத் தேர்ந்தெடுங்கள். புதிய மறைச்சொல் அமைக்கும் வழியை அது காட்டும்.

# $face-label-choice: words on the log-in page of Singpass, in English
singpass-face-verification-login-choose = இது நீங்கள்தான் என்று எப்படிச் சரிபார்ப்பது என்று பக்கம் கேட்கும். “{ $face-label-choice }” என்பதைத் தேர்ந்தெடுங்கள்.

singpass-face-verification-login-choose-another = { -sms } குறியீடு அல்லது முகம் என்று பக்கம் கேட்கும். முகத்தைத் தேர்ந்தெடுங்கள்.

# $face-label-allow: words on a button of the phone or computer, in English
singpass-face-verification-login-camera = கேமராவைப் பயன்படுத்தலாமா என்று பக்கம் கேட்கும். “{ $face-label-allow }” என்பதை அழுத்துங்கள்.

singpass-face-verification-login-dark-cause = கேமரா திறக்கவில்லை.
singpass-face-verification-login-dark-cure = கைப்பேசியின் அல்லது கணினியின் அமைவுகளில், அந்தப் பக்கம் கேமராவைப் பயன்படுத்த அனுமதியுங்கள். பிறகு மீண்டும் முயலுங்கள்.

# $face-label-begin: words on a button of the page, in English
singpass-face-verification-login-look = “{ $face-label-begin }” என்பதை அழுத்துங்கள். முடிந்தது என்று பக்கம் சொல்லும்வரை, கேமராவைப் பார்த்து அசையாமல் இருங்கள்.

singpass-face-verification-login-look-another = அட்டைக்குப் படம் எடுப்பதுபோல் இருங்கள். உங்கள் முகம் மட்டுமே தெரிய வேண்டும்.
singpass-face-verification-login-light-cause = என் முகத்தை அடையாளம் காணவில்லை.
singpass-face-verification-login-light-cure = முகத்தை மறைக்காமல், அசையாமல் இருங்கள். வெளிச்சம் உங்கள் முகத்தில் படட்டும். பின்னால் அதிக வெளிச்சம் வேண்டாம்.
singpass-face-verification-login-changed-cause = என் முகம் மாறிவிட்டது.
singpass-face-verification-login-changed-cure = நோயாலோ அறுவை சிகிச்சையாலோ முகம் மாறியிருந்தால், புதிய படத்துடன் புதிய { -nric } கேட்கலாம். கேட்க வேண்டிய இடம்: { -ica }.
singpass-face-verification-login-still-cause = எல்லாம் முயன்றும் முடியவில்லை.

# $singpass-helpdesk: number of the Singpass help desk
singpass-face-verification-login-still-cure = { $singpass-helpdesk } எண்ணை அழைத்து, முகத்தைச் சரிபார்க்க உதவி கேளுங்கள்.

singpass-face-verification-login-done = இப்போது உட்பதிவு செய்துவிட்டீர்கள். விரும்பிய பக்கம் தெரியும். வேலை முடிந்ததும் வெளியாகுங்கள்.

## Guide: someone else asks for my face

singpass-face-verification-asked-title = யாரோ என் முகத்தைக் காட்டச் சொல்கிறார்
singpass-face-verification-asked-stop = சற்று நிறுத்துங்கள். நீங்களே தொடங்கிய வேலைக்கு மட்டும் முகத்தைக் காட்டுங்கள். இப்போது கேமராவைப் பார்க்காதீர்கள்.
singpass-face-verification-asked-hang = யாராவது உங்களுடன் தொலைபேசியில் பேசிக்கொண்டிருந்தால், அழைப்பைத் துண்டிக்கலாம். அது மரியாதைக் குறைவு அல்ல.

# $scamshield-helpline: number of the ScamShield Helpline
singpass-face-verification-asked-ask = { $scamshield-helpline } எண்ணை அழைத்து, நடந்ததைச் சொல்லுங்கள். இரவும் பகலும் ஒருவர் பதில் சொல்வார்.

# $singpass-scam-support: number of Singpass for scams, with the key to press after it
singpass-face-verification-asked-call = ஏற்கெனவே முகத்தைக் காட்டிவிட்டீர்களா? இந்த எண்ணையும் அழையுங்கள்: { $singpass-scam-support }. அவர்களால் உங்கள் { -singpass } கணக்கைச் சிறிது காலம் மூட முடியும்.

## Without a smartphone

singpass-face-verification-without-code = முகம் கட்டாயமில்லை. பக்கத்தில் அந்தத் தேர்வு இருந்தால், { -sms } மூலம் குறியீடு பெறலாம்.

# $singpass-counters: web address that lists Singpass counters
singpass-face-verification-without-counter = { -singpass } சேவை முகப்பு ஊழியர்கள் உதவுவார்கள். சேவை முகப்புகளின் பட்டியல்: { $singpass-counters }

# $singpass-helpdesk: number of the Singpass help desk
singpass-face-verification-without-help = கேமரா இல்லையென்றால், { $singpass-helpdesk } எண்ணை அழைத்து, என்ன செய்யலாம் என்று கேளுங்கள்.

## Is this really them?

singpass-face-verification-genuine-began = நீங்களே உட்பதிவு செய்யவோ எதையாவது அமைக்கவோ தொடங்கிய பிறகுதான், உண்மையான முகச் சரிபார்ப்பு வரும்.

# $singpass-site: web address of Singpass
singpass-face-verification-genuine-site = { -singpass } இணையத்தளம் { $singpass-site } மட்டுமே. ஒவ்வோர் எழுத்தையும் சரிபாருங்கள்.

singpass-face-verification-genuine-links = முகச் சரிபார்ப்புக்கான இணைப்பை { -singpass } ஒருபோதும் { -sms } அல்லது { -whatsapp } மூலம் அனுப்பாது.
singpass-face-verification-genuine-nobody = தொலைபேசியில் அழைத்தவர் யாராக இருந்தாலும், அவர் கேட்டார் என்பதற்காக முகத்தைக் காட்டாதீர்கள்.
