### HDB: safer fittings at home for seniors, and the flat's own page.

hdb-services-name = { -hdb } சேவைகள்
hdb-services-short = பாதுகாப்பான வீடு, வீட்டு விவரங்கள்
hdb-services-what = { -hdb } வீடுகளில் வசிப்போருக்கான சேவைகள். வீட்டை மேலும் பாதுகாப்பானதாக்கலாம். வீட்டு விவரங்களை இணையத்தில் பார்க்கலாம்.

## Before you start

hdb-services-here = கைப்பேசியில் அல்லது கணினியில் செய்யலாம்.
hdb-services-bring-singpass = செயல்படும் { -singpass } கணக்கு
hdb-services-bring-letters = { -hdb } அனுப்பிய கடிதங்கள் இருந்தால், அவை

## More about it

hdb-services-pay-heading = பாதுகாப்பு வசதிகளின் செலவு
hdb-services-pay-text = இந்த வசதிகளின் ({ -ease }) செலவில் பெரும்பகுதியை அரசாங்கம் ஏற்கும். நீங்கள் செலுத்துவது உங்கள் வீட்டைப் பொறுத்தது. சம்மதிக்கும் முன், தொகையைக் கேளுங்கள்.
hdb-services-call-heading = அழைக்க எண் உள்ளதா?

# $hdb-site: web address of HDB
hdb-services-call-text = பழைய எண்கள் இப்போது செயல்படாமல் இருக்கலாம். அதனால் இங்கே எண் தரவில்லை. { $hdb-site } முகவரியைப் பாருங்கள் அல்லது உதவி மேசையில் கேளுங்கள்.

## Guide: Make my home safer

hdb-services-safer-title = வீட்டைப் பாதுகாப்பானதாக்க

# $hdb-ease-age: age from which a home may get the fittings
# $hdb-ease-as-of: year in which these ages were published
hdb-services-safer-who = வீட்டில் யாருக்காவது { $hdb-ease-age } வயது ஆகியிருந்தால், { -ease } திட்டம் உங்களுக்குப் பொருந்தலாம். இதை { -hdb } { $hdb-ease-as-of }ஆம் ஆண்டில் அறிவித்தது.

hdb-services-safer-who-another = { -ease } என்பது, மூத்தோருக்கு வீட்டைப் பாதுகாப்பானதாக்க { -hdb } வழங்கும் உதவி.
hdb-services-safer-who-shows = ஒரு மூத்தவர் கைப்பேசியை வைத்திருக்கிறார். உதவியாளர் அருகில் அமர்ந்து பார்க்கிறார்.
hdb-services-safer-younger-cause = வீட்டில் யாருக்கும் அந்த வயது ஆகவில்லை.

# $hdb-ease-age-help: the same for somebody who needs help every day
hdb-services-safer-younger-cure = வீட்டில் ஒருவருக்குத் தினமும் உதவி தேவை என்றால், { $hdb-ease-age-help } வயதிலிருந்தும் கேட்கலாம்.

hdb-services-safer-what = எது உதவும் என்று யோசியுங்கள்: பிடித்துக்கொள்ளக் கம்பி, வழுக்காத தரை, அமர்ந்து குளிக்க இருக்கை, அல்லது சாய்வுப் பாதை.

# $hdb-site: web address of HDB
# $hdb-label-ease: words on the HDB website, in English
hdb-services-safer-open = { $hdb-site } முகவரிக்குச் செல்லுங்கள். அதை நீங்களே தட்டச்சு செய்யுங்கள். பிறகு பக்கத்தில் “{ $hdb-label-ease }” எங்கே என்று பாருங்கள்.

# $hdb-site: web address of HDB
hdb-services-safer-open-another = திரையில், இணைய முகவரிக்கான நீண்ட பெட்டி உள்ளது. அதை அழுத்தி, { $hdb-site } என்று தட்டச்சு செய்யுங்கள். பிறகு தொடருங்கள்.

hdb-services-safer-apply = பக்கத்தைப் படித்து, அது சொல்வதுபோல் விண்ணப்பியுங்கள். உட்பதிவு செய்யக் கேட்டால், { -singpass } மூலம் செய்யுங்கள்.
hdb-services-safer-alone-cause = என்னால் தனியாகச் செய்ய முடியவில்லை.
hdb-services-safer-alone-cure = குடும்பத்தாரிடம் அல்லது உதவி மேசையில் கேளுங்கள். இந்தப் பக்கத்தைக் காட்டுங்கள்.
hdb-services-safer-password-cause = என் மறைச்சொல்லை மறந்துவிட்டேன்.
hdb-services-safer-password-cure = இந்த வழிகாட்டியின் முதல் பக்கத்தில் { -singpass } என்பதைத் தேர்ந்தெடுங்கள். புதிய மறைச்சொல் அமைக்கும் வழியை அது காட்டும்.
hdb-services-safer-visit = யாராவது உங்கள் வீட்டைப் பார்க்க வரலாம். கதவைத் திறக்கும் முன், வந்தவரின் பணி அட்டையைக் காட்டச் சொல்லுங்கள்.
hdb-services-safer-visit-shows = ஒரு கை அடையாள அட்டையைக் காட்டுகிறது.
hdb-services-safer-agree = என்ன செய்வார்கள், எவ்வளவு செலுத்த வேண்டும் என்று கேளுங்கள். தெளிவாகப் புரிந்தால் மட்டும் சம்மதியுங்கள்.
hdb-services-safer-agree-shows = ஒரு மூத்தவர் கைப்பேசியை வைத்திருக்கிறார். உதவியாளர் அருகில் அமர்ந்து பார்க்கிறார்.

## Guide: See my flat’s own page

hdb-services-page-title = என் வீட்டு விவரம் பார்க்க

# $hdb-site: web address of HDB
hdb-services-page-open = கைப்பேசியில் அல்லது கணினியில் { $hdb-site } முகவரிக்குச் செல்லுங்கள். அதை நீங்களே தட்டச்சு செய்யுங்கள். செய்தியில் வரும் இணைப்பு போலியாக இருக்கலாம்.

# $hdb-site: web address of HDB
hdb-services-page-open-another = திரையில், இணைய முகவரிக்கான நீண்ட பெட்டி உள்ளது. அதை அழுத்தி, { $hdb-site } என்று தட்டச்சு செய்யுங்கள். பிறகு தொடருங்கள்.

# $hdb-label-page: words on the HDB website, in English
hdb-services-page-login = “{ $hdb-label-page }” எங்கே என்று பார்த்து அழுத்துங்கள். { -singpass } மூலம் உட்பதிவு செய்யுங்கள்.

hdb-services-page-login-another = இது உங்களுக்கும் உங்கள் வீட்டுக்கும் மட்டுமான பக்கம். இது நீங்கள்தான் என்று { -singpass } தெரிவிக்கும்.
hdb-services-page-password-cause = என் மறைச்சொல்லை மறந்துவிட்டேன்.
hdb-services-page-password-cure = இந்த வழிகாட்டியின் முதல் பக்கத்தில் { -singpass } என்பதைத் தேர்ந்தெடுங்கள். புதிய மறைச்சொல் அமைக்கும் வழியை அது காட்டும்.
hdb-services-page-look = நீங்கள் பார்க்க விரும்பும் கடிதத்தையோ கட்டணத்தையோ தேடுங்கள். வெறுமனே பார்ப்பதால் எதுவும் மாறாது.
hdb-services-page-missing-cause = நான் தேடுவது கிடைக்கவில்லை.
hdb-services-page-missing-cure = இப்போதைக்கு விட்டுவிடுங்கள். உதவி மேசையில் கேளுங்கள். கடிதம் இருந்தால், கொண்டுவாருங்கள்.
hdb-services-page-leave = பார்த்து முடித்ததும், கணக்கிலிருந்து வெளியாகி, பக்கத்தை மூடுங்கள். பிறகு வேறு யாராலும் அதைப் பார்க்க முடியாது.

## Without a smartphone

hdb-services-without-computer = கைப்பேசிக்குப் பதிலாக, ஏதாவது ஒரு கணினியைப் பயன்படுத்தலாம்.
hdb-services-without-desk = நேரில் ஒருவரைப் பார்க்க, எங்கே செல்வது, முன்பதிவு தேவையா என்று முதலில் உதவி மேசையில் கேளுங்கள்.

## Is this really them?

# $hdb-site: web address of HDB
hdb-services-genuine-site = { $hdb-site } என்பதே உண்மையான இணையத்தளம். ஒவ்வோர் எழுத்தையும் சரிபாருங்கள்.

hdb-services-genuine-door = யாராவது வீட்டுக்கு வந்தால், பணி அட்டையைக் காட்டச் சொல்லுங்கள். { -singpass } விவரங்களையோ கைப்பேசியையோ யாரிடமும் கொடுக்காதீர்கள்.
hdb-services-genuine-officer = பணத்தை வேறு கணக்குக்கு மாற்றும்படி அரசாங்க அதிகாரிகள் தொலைபேசியில் ஒருபோதும் கேட்கமாட்டார்கள்.

# $scamshield-helpline: number of the ScamShield Helpline
hdb-services-genuine-doubt = சந்தேகம் இருந்தால், { $scamshield-helpline } எண்ணை அழைத்துக் கேளுங்கள்.
