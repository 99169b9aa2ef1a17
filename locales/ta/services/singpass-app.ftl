### The Singpass app: setting it up, logging in with it, and a new or lost phone.

singpass-app-name = { -singpass } செயலி
singpass-app-short = உங்கள் கைப்பேசியில் உட்பதிவு செய்ய
singpass-app-what = உங்கள் கைப்பேசியில் உள்ள { -singpass }. கைரேகை, முகம் அல்லது இரகசிய எண் மூலம் அதைத் திறக்கலாம்.

## Before you start

singpass-app-here = ஆம், இணையம் உள்ள உங்கள் சொந்தக் கைப்பேசி உங்களிடம் இருந்தால் செய்யலாம்.
singpass-app-bring-phone = உங்கள் திறன்பேசி
singpass-app-bring-card = உங்கள் { -nric }
singpass-app-bring-password = செயல்படும் { -singpass } மறைச்சொல்

## More about it

singpass-app-language-heading = உங்கள் மொழியில்
singpass-app-language-text = செயலி ஆங்கிலம், சீனம், மலாய், தமிழ் ஆகிய மொழிகளில் உள்ளது. செயலியின் அமைவுகளில் மொழியை மாற்றலாம்.
singpass-app-language-inbox = செயலிக்கு வரும் செய்திகள், அனுப்பிய அமைப்பு எழுதிய மொழியிலேயே இருக்கும்.
singpass-app-one-heading = ஒரு கைப்பேசியில் மட்டும்
singpass-app-one-text = செயலி ஒரு நேரத்தில் ஒரு கைப்பேசியில் மட்டுமே செயல்படும். புதிய கைப்பேசியில் அமைத்தால், பழையதில் நின்றுவிடும்.
singpass-app-passkey-heading = { -passkey } என்றால் என்ன?

# $singpass-app-passkey-start: day on which passkeys came to iPhones
singpass-app-passkey-text = இது உட்பதிவு செய்ய ஒரு புதிய வழி. { $singpass-app-passkey-start } அன்று { -iphone } கைப்பேசிகளில் அறிமுகமானது.

singpass-app-passkey-stay = இதைப் பயன்படுத்த வேண்டும் என்பதில்லை. மற்ற வழிகளிலும் உட்பதிவு செய்யலாம்.

## Guide: set up the app

singpass-app-setup-title = செயலியை அமைக்க

# $singpass-app-maker: name of the maker as the app store shows it, in English
singpass-app-setup-store = கைப்பேசியின் செயலிக் கடையில் { -singpass } செயலியைத் தேடுங்கள். உருவாக்கியவர் “{ $singpass-app-maker }” என்று இருந்தால் மட்டும் பதிவிறக்கம் செய்யுங்கள்.

singpass-app-setup-store-another = செயலிக் கடை உங்கள் கைப்பேசியிலேயே உள்ளது. உருவாக்கியவர் பெயர் வேறாக இருந்தால், அந்தச் செயலி வேண்டாம்.

# $singpass-app-label-okay: words on a button of the app, in English
# $singpass-app-label-next: words on a button of the app, in English
singpass-app-setup-open = செயலியைத் திறந்து “{ $singpass-app-label-okay }” என்பதை அழுத்துங்கள். உட்பதிவுப் பக்கம் வரும்வரை “{ $singpass-app-label-next }” என்பதை அழுத்துங்கள்.

singpass-app-setup-login = உங்கள் { -singpass } அடையாள எண்ணையும் மறைச்சொல்லையும் தட்டச்சு செய்யுங்கள். பெரும்பாலோருக்கு அந்த அடையாள எண், { -nric } எண்தான்.
singpass-app-setup-login-another = மேலே உள்ள பெட்டியில் அடையாள எண்ணையும், கீழே உள்ள பெட்டியில் மறைச்சொல்லையும் தட்டச்சு செய்யுங்கள். நிதானமாகச் செய்யலாம். எதுவும் கெட்டுப்போகாது.
singpass-app-setup-password-cause = என் மறைச்சொல்லை மறந்துவிட்டேன்.
singpass-app-setup-password-cure = இந்த வழிகாட்டியின் முதல் பக்கத்தில் { -singpass } என்பதைத் தேர்ந்தெடுங்கள். புதிய மறைச்சொல் அமைக்கும் வழியை அது காட்டும்.
singpass-app-setup-code = { -sms } மூலம் ஒரு குறியீடு வரும். அதைச் செயலியில் தட்டச்சு செய்யுங்கள். யாரிடமும் சொல்லாதீர்கள்.
singpass-app-setup-code-cause = குறியீடு வரவில்லை.

# $singpass-retry-wait: how long to wait before a new try, such as “5 minutes”
# $singpass-helpdesk: number of the Singpass help desk
singpass-app-setup-code-cure = { $singpass-retry-wait } கழித்து மீண்டும் முயலுங்கள். அப்போதும் வராவிட்டால், { $singpass-helpdesk } எண்ணை அழையுங்கள்.

# $singpass-app-label-continue: words on a button of the app, in English
singpass-app-setup-face = செயலி உங்கள் முகத்தைக் காட்டச் சொல்லலாம். “{ $singpass-app-label-continue }” என்பதை அழுத்துங்கள். கைப்பேசியைப் பார்த்து, அசையாமல் இருங்கள்.

singpass-app-setup-face-another = முகம் பார்க்கும் கண்ணாடியைப்போல் கைப்பேசியைப் பிடியுங்கள். இது நீங்கள்தான் என்று செயலி சரிபார்க்கும்.
singpass-app-setup-light-cause = செயலி என் முகத்தை அடையாளம் காணவில்லை.
singpass-app-setup-light-cure = முகத்தை மறைக்காமல், அசையாமல் இருங்கள். வெளிச்சம் உங்கள் முகத்தில் படட்டும். பின்னால் அதிக வெளிச்சம் வேண்டாம்.
singpass-app-setup-camera-cause = என் கைப்பேசியின் கேமரா வேலை செய்யவில்லை.
singpass-app-setup-camera-cure = குறியீட்டைக் கடிதத்தில் அனுப்பும்படி கேட்கலாம். உங்கள் அட்டையிலுள்ள முகவரிக்கு அது வரும்.

# $singpass-app-digits: how many digits the secret number of the app has
singpass-app-setup-number = { $singpass-app-digits } இலக்க இரகசிய எண்ணைத் தேர்ந்தெடுங்கள். அது செயலியைத் திறக்கும். செயலி கேட்டதும் மீண்டும் தட்டச்சு செய்யுங்கள்.

singpass-app-setup-number-another = உங்களுக்கு மட்டும் தெரிந்த எண்ணைத் தேர்ந்தெடுங்கள். பிறந்தநாள் வேண்டாம்.
singpass-app-setup-finger = கைரேகை அல்லது முகத்தாலும் செயலியைத் திறக்கலாம். இந்தக் கைப்பேசியில் உங்களுடையதை மட்டுமே பதியுங்கள்.
singpass-app-setup-ready = செயலி தயார் என்று திரையில் வரும்வரை காத்திருங்கள். அதற்குமுன் செயலியை மூடாதீர்கள்.

## Guide: log in on a computer

singpass-app-login-title = கணினியில் உட்பதிவு செய்ய
singpass-app-login-page = கணினியில், { -singpass } மூலம் உட்பதிவு செய்யத் தேர்ந்தெடுங்கள். ஒரு { -qr-code } தோன்றும். அது அப்படியே இருக்கட்டும்.
singpass-app-login-page-another = பக்கம் உங்கள் கைப்பேசியிலேயே இருந்தால், { -qr-code } மீது விரலால் அழுத்துங்கள். செயலி தானாகத் திறக்கும்.

# $singpass-app-label-scan: words on a button of the app, in English
singpass-app-login-scan = கைப்பேசியில் { -singpass } செயலியைத் திறந்து, “{ $singpass-app-label-scan }” என்பதை அழுத்துங்கள்.

singpass-app-login-scanner-cause = கேமரா திறக்கவில்லை.
singpass-app-login-scanner-cure = கைப்பேசியின் அமைவுகளில், { -singpass } கேமராவைப் பயன்படுத்த அனுமதியுங்கள். பிறகு மீண்டும் முயலுங்கள்.
singpass-app-login-hold = கைப்பேசியைக் கணினித் திரைக்கு முன்னால் பிடியுங்கள். முழு { -qr-code } தெரிய வேண்டும்.
singpass-app-login-expired-cause = நேரம் கடந்துவிட்டதாகக் கைப்பேசி சொல்கிறது.
singpass-app-login-expired-cure = கைப்பேசியின் அமைவுகளில், தேதியும் நேரமும் தானாக மாறும்படி அமையுங்கள். பிறகு மீண்டும் முயலுங்கள்.
singpass-app-login-check = செயலியில் உள்ள இணைய முகவரியைப் பாருங்கள். அது கணினியில் உள்ளதுபோலவே இருக்க வேண்டும். இல்லையென்றால் நிறுத்துங்கள்.
singpass-app-login-check-another = கைப்பேசியிலும் கணினியிலும் உள்ள முகவரியை எழுத்து எழுத்தாக ஒப்பிடுங்கள். உதவியாளரையும் பார்க்கச் சொல்லலாம்.

# $singpass-app-label-login: words on a button of the app, in English
singpass-app-login-confirm = “{ $singpass-app-label-login }” என்பதை அழுத்துங்கள். பிறகு கைரேகை, முகம் அல்லது இரகசிய எண்ணைப் பயன்படுத்துங்கள்.

singpass-app-login-done = கணினியில் பக்கம் திறக்கும். வேலை முடிந்ததும், கணினியிலிருந்து வெளியாகுங்கள்.

## Guide: my phone is new or lost

singpass-app-lost-title = கைப்பேசி புதிது அல்லது தொலைந்தது
singpass-app-lost-new = புதிய கைப்பேசி என்றால், அதில் செயலியை அமையுங்கள். பழைய கைப்பேசியில் செயலி தானாக நின்றுவிடும்.

# $singpass-site: web address of Singpass
singpass-app-lost-open = கைப்பேசி தொலைந்திருந்தால், கணினியில் { $singpass-site } முகவரிக்குச் செல்லுங்கள். அங்கே உட்பதிவு செய்யுங்கள்.

singpass-app-lost-password-cause = அங்கே என்னால் உட்பதிவு செய்ய முடியவில்லை.

# $singpass-helpdesk: number of the Singpass help desk
singpass-app-lost-password-cure = { $singpass-helpdesk } எண்ணை அழையுங்கள். அல்லது உங்கள் { -nric }யுடன் { -singpass } சேவை முகப்புக்குச் செல்லுங்கள்.

# $singpass-app-label-account: words on the Singpass website, in English
# $singpass-app-label-manage: words on the Singpass website, in English
singpass-app-lost-manage = “{ $singpass-app-label-account }” என்பதை அழுத்துங்கள். பிறகு “{ $singpass-app-label-manage }” என்பதை அழுத்துங்கள்.

# $singpass-app-label-off: words on a button of the Singpass website, in English
singpass-app-lost-off = “{ $singpass-app-label-off }” என்பதை அழுத்துங்கள். தொலைந்த கைப்பேசியில் செயலி நின்றுவிடும்.

singpass-app-lost-counter = உங்கள் { -nric }யுடன் { -singpass } சேவை முகப்புக்கும் செல்லலாம். ஊழியர் அந்தச் செயலியை நிறுத்துவார்.
singpass-app-lost-counter-shows = மேசைக்குப் பின்னால் இருப்பவர், மூத்த வருகையாளரைப் பார்த்துப் புன்னகை செய்கிறார்.

# $singpass-scam-support: number of Singpass for scams, with the key to press after it
singpass-app-lost-call = வேறு யாரோ உங்கள் { -singpass } கணக்கைப் பயன்படுத்துவதுபோல் தெரிகிறதா? இரவோ பகலோ இந்த எண்ணை அழையுங்கள்: { $singpass-scam-support }.

## Without a smartphone

singpass-app-without-password = செயலி கட்டாயமில்லை. மறைச்சொல்லையும் { -sms }யில் வரும் குறியீட்டையும் கொண்டு உட்பதிவு செய்யலாம்.
singpass-app-without-computer = கேமரா உள்ள கணினியில், குறியீட்டுக்குப் பதிலாக முகத்தைக் காட்டலாம்.
singpass-app-without-family = நீங்கள் நம்பும் ஒருவர் உங்கள் குறியீடுகளைப் பெறலாம். இருவரும் { -singpass } சேவை முகப்பில் சம்மதிக்க வேண்டும்.

# $singpass-counters: web address that lists Singpass counters
singpass-app-without-counter = சேவை முகப்புகளின் பட்டியல்: { $singpass-counters }. உதவி மேசையிலும் கேட்கலாம்.

## Is this really them?

# $singpass-app-maker: name of the maker as the app store shows it, in English
singpass-app-genuine-maker = உண்மையான செயலியை உருவாக்கியவர்: “{ $singpass-app-maker }”.

singpass-app-genuine-links = { -sms }, { -whatsapp } மூலம் { -singpass } ஒருபோதும் இணைப்பு அனுப்பாது. { -qr-code } ஒன்றையும் அனுப்பாது.
singpass-app-genuine-secret = யார் கேட்டாலும், இரகசிய எண்ணையும் குறியீட்டையும் சொல்லாதீர்கள்.
singpass-app-genuine-scan = { -singpass } { -qr-code } வந்தால், { -singpass } செயலியால் மட்டுமே வருடுங்கள் (ஸ்கேன்). நீங்களே உட்பதிவு செய்யும்போது மட்டும் செய்யுங்கள்.

# $scamshield-helpline: number of the ScamShield Helpline
singpass-app-genuine-gone = செயலி திடீரென்று காணாமல் போனால், கைப்பேசியில் விமானப் பயன்முறையை (Flight mode) இயக்குங்கள். பிறகு வேறு தொலைபேசியில் { $scamshield-helpline } எண்ணை அழையுங்கள்.
