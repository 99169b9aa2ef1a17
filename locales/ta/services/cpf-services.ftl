### CPF: seeing your savings, choosing who gets them, and stopping a thief.

cpf-services-name = { -cpf } சேவைகள்
cpf-services-short = சேமிப்பைப் பார்க்க, பாதுகாக்க
cpf-services-what = முதுமை, வீடு, மருத்துவம் ஆகியவற்றுக்காக நீங்கள் சேமித்த பணம். அதை இணையத்தில் பார்க்கலாம், நேரிலும் கேட்கலாம்.

## Before you start

cpf-services-here = கைப்பேசியில், கணினியில் அல்லது தொலைபேசி அழைப்பில் செய்யலாம்.
cpf-services-bring-singpass = செயல்படும் { -singpass } கணக்கு
cpf-services-bring-card = உங்கள் { -nric }
cpf-services-bring-phone = கைப்பேசி இருந்தால், உங்கள் கைப்பேசி

## More about it

cpf-services-limit-heading = ஒரு நாளில் எவ்வளவு எடுக்கலாம்

# $cpf-age: age from which the rule holds, such as “55”
# $cpf-limit: money that can be taken out online in a day
# $cpf-limit-wait: how long until a higher limit starts, such as “12 hours”
cpf-services-limit-text = உங்களுக்கு { $cpf-age } வயது ஆகிவிட்டால், இணையத்தில் ஒரு நாளில் { $cpf-limit } வரை எடுக்கலாம். இந்த வரம்பை நீங்கள் மாற்றலாம். கூட்டினால், { $cpf-limit-wait } கழித்தே அது நடப்புக்கு வரும்.

cpf-services-trusted-heading = நம்பகமான ஒருவரும் கவனிக்க

# $cpf-trusted-most: most people who may watch over an account
cpf-services-trusted-text = அதிகபட்சம் { $cpf-trusted-most } பேரை { -cpf } இணையத்தளத்தில் நீங்கள் குறிப்பிடலாம். முக்கிய மாற்றங்கள் பற்றிய செய்தி அவர்களுக்கும் வரும். அவர்களால் உங்கள் கணக்கைப் பார்க்கவோ பணத்தை எடுக்கவோ முடியாது.

cpf-services-special-heading = என் சிறப்புக் கணக்கு எங்கே?

# $cpf-age: age from which the rule holds, such as “55”
# $cpf-special-closed: day on which the Special Account closed
cpf-services-special-text = { $cpf-age } அல்லது அதற்கு மேற்பட்ட வயதுள்ளவர்களின் சிறப்புக் கணக்கு { $cpf-special-closed } அன்று மூடப்பட்டது. அந்தப் பணம் அவர்களது மற்ற { -cpf } கணக்குகளுக்கு மாற்றப்பட்டது.

## Guide: See my cpf savings

cpf-services-see-title = என் சேமிப்பைப் பார்க்க

# $cpf-site: web address of CPF
cpf-services-see-open = கைப்பேசியில் அல்லது கணினியில் { $cpf-site } முகவரிக்குச் செல்லுங்கள். அதை நீங்களே தட்டச்சு செய்யுங்கள். செய்தியில் வரும் இணைப்பு போலியாக இருக்கலாம்.

# $cpf-site: web address of CPF
cpf-services-see-open-another = திரையில், இணைய முகவரிக்கான நீண்ட பெட்டி உள்ளது. அதை அழுத்தி, { $cpf-site } என்று தட்டச்சு செய்யுங்கள். பிறகு தொடருங்கள்.

cpf-services-see-login = உட்பதிவு செய்வதற்கான பொத்தானை அழுத்தி, { -singpass } மூலம் உட்பதிவு செய்யுங்கள். உட்பதிவு செய்வதால் பணம் எதுவும் போகாது.
cpf-services-see-login-another = இது நீங்கள்தான் என்று { -singpass } அந்தப் பக்கத்துக்குத் தெரிவிக்கும். உங்கள் சேமிப்பு அப்படியே இருக்கும்.
cpf-services-see-password-cause = என் மறைச்சொல்லை மறந்துவிட்டேன்.
cpf-services-see-password-cure = இந்த வழிகாட்டியின் முதல் பக்கத்தில் { -singpass } என்பதைத் தேர்ந்தெடுங்கள். புதிய மறைச்சொல் அமைக்கும் வழியை அது காட்டும்.
cpf-services-see-look = பக்கத்தில் உள்ள தொகைகளைப் பாருங்கள். வெறுமனே பார்ப்பதால் எதுவும் மாறாது. நிதானமாகப் பாருங்கள்.

# $cpf-hotline: number of the CPF hotline
cpf-services-see-ask = ஏதாவது புரியாவிட்டால், உங்கள் கேள்வியை எழுதிக்கொள்ளுங்கள். { $cpf-hotline } எண்ணை அழைத்துக் கேட்கலாம்.

cpf-services-see-leave = பார்த்து முடித்ததும், கணக்கிலிருந்து வெளியாகி, பக்கத்தை மூடுங்கள். பிறகு வேறு யாராலும் அதைப் பார்க்க முடியாது.

## Guide: Someone may steal my cpf

cpf-services-stop-title = என் சேமிப்பை யாரோ திருடக்கூடும்
cpf-services-stop-end = அழைப்பைத் துண்டியுங்கள். செய்தி அனுப்புவதை நிறுத்துங்கள். அது மரியாதைக் குறைவு அல்ல. இது யாருக்கும் நேரலாம்.

# $cpf-hotline: number of the CPF hotline
# $cpf-age: age from which the rule holds, such as “55”
cpf-services-stop-call = { $cpf-hotline } எண்ணை அழையுங்கள். உங்களுக்கு { $cpf-age } வயது ஆகிவிட்டால், { -cpf-safety-switch } வேண்டும் என்று கேளுங்கள்.

cpf-services-stop-call-another = { -cpf-safety-switch } உங்கள் கணக்கைச் சிறிது காலம் மூடும். அதிலிருந்து பணம் போகாது. இந்தப் பெயரைத் தொலைபேசியில் சொல்லுங்கள்.
cpf-services-stop-young-cause = எனக்கு இன்னும் அந்த வயது ஆகவில்லை.

# $scamshield-helpline: number of the ScamShield Helpline
cpf-services-stop-young-cure = { $scamshield-helpline } எண்ணை அழைத்து, என்ன செய்வது என்று கேளுங்கள். இரவும் பகலும் ஒருவர் பதில் சொல்வார்.

cpf-services-stop-closed = பிறகு இணையத்தில் உங்கள் கணக்கு மூடப்படும். உங்களுக்கும் பணம் வராது. வீடு, காப்புறுதிக் கட்டணங்கள் மட்டும் தொடரும்.
cpf-services-stop-singpass = { -singpass } கணக்குக்குப் புதிய மறைச்சொல் அமையுங்கள். வழியை அறிய, இந்த வழிகாட்டியின் முதல் பக்கத்தில் { -singpass } என்பதைத் தேர்ந்தெடுங்கள்.
cpf-services-stop-bank = வங்கி அட்டையின் பின்னால் உள்ள தொலைபேசி எண்ணை அழையுங்கள். உங்கள் கணக்கை முடக்கும்படி வங்கியிடம் கேளுங்கள்.

# $cpf-hotline: number of the CPF hotline
cpf-services-stop-report = ஏதாவது ஓர் { -neighbourhood-police-centre } சென்று புகார் செய்யுங்கள். பிறகு { $cpf-hotline } எண்ணை அழைத்து, { -cpf } அதிகாரிகளிடமும் சொல்லுங்கள்.

cpf-services-stop-report-shows = மேசைக்குப் பின்னால் இருப்பவர், மூத்த வருகையாளரைப் பார்த்துப் புன்னகை செய்கிறார்.

# $cpf-hotline: number of the CPF hotline
cpf-services-stop-reopen = கணக்கை மீண்டும் திறக்க, { -cpf } சேவை நிலையத்துக்குச் செல்லுங்கள். அல்லது அலுவலக நேரத்தில் { $cpf-hotline } எண்ணை அழையுங்கள்.

cpf-services-stop-reopen-shows = மேசைக்குப் பின்னால் இருப்பவர், மூத்த வருகையாளரைப் பார்த்துப் புன்னகை செய்கிறார்.

## Guide: Choose who gets my cpf

cpf-services-after-title = என் சேமிப்பு யாருக்கு?
cpf-services-after-who = உங்கள் காலத்துக்குப் பிறகு சேமிப்பு யாருக்குச் சேர வேண்டும் என்று யோசியுங்கள். முடிவு உங்களுடையது மட்டுமே.
cpf-services-after-who-shows = ஒரு மூத்தவர் கைப்பேசியை வைத்திருக்கிறார். உதவியாளர் அருகில் அமர்ந்து பார்க்கிறார்.
cpf-services-after-papers = அவர்கள் ஒவ்வொருவரின் முழுப்பெயர், { -nric } எண், மின்னஞ்சல் ஆகியவற்றை எழுதிக்கொள்ளுங்கள்.
cpf-services-after-papers-shows = ஒரு கை அடையாள அட்டையைக் காட்டுகிறது.

# $cpf-witnesses: how many witnesses are needed
# $cpf-witness-age: age from which one may be a witness
cpf-services-after-witness = { $cpf-witnesses } சாட்சிகள் தேவை. அவர்களுக்கு { $cpf-witness-age } வயதும் { -singpass } கணக்கும் வேண்டும். அவர்கள் இந்தப் பணத்தைப் பெறுபவராக இருக்கக்கூடாது.

cpf-services-after-witness-another = இது உங்கள் விருப்பம் என்று சாட்சி உறுதி செய்வார். யாரைத் தேர்ந்தெடுத்தீர்கள் என்பது சாட்சிக்குத் தெரியாது.
cpf-services-after-witness-shows = ஒரு மூத்தவர் கைப்பேசியை வைத்திருக்கிறார். உதவியாளர் அருகில் அமர்ந்து பார்க்கிறார்.
cpf-services-after-nobody-cause = சாட்சியாக இருக்க எனக்கு யாரும் இல்லை.

# $cpf-hotline: number of the CPF hotline
cpf-services-after-nobody-cure = { $cpf-hotline } எண்ணை அழையுங்கள். { -cpf } சேவை நிலையத்தில் எப்படிச் செய்வது என்று கேளுங்கள்.

# $cpf-site: web address of CPF
# $cpf-label-nomination: words on the CPF website, in English
cpf-services-after-login = { $cpf-site } முகவரிக்குச் சென்று, { -singpass } மூலம் உட்பதிவு செய்யுங்கள். பிறகு “{ $cpf-label-nomination }” எங்கே என்று பாருங்கள்.

cpf-services-after-password-cause = என் மறைச்சொல்லை மறந்துவிட்டேன்.
cpf-services-after-password-cure = இந்த வழிகாட்டியின் முதல் பக்கத்தில் { -singpass } என்பதைத் தேர்ந்தெடுங்கள். புதிய மறைச்சொல் அமைக்கும் வழியை அது காட்டும்.
cpf-services-after-face = பக்கம் உங்கள் முகத்தைக் காட்டச் சொல்லலாம். நல்ல வெளிச்சத்தில் கேமராவைப் பாருங்கள்.
cpf-services-after-fill = பெயர்களையும், ஒவ்வொருவருக்கும் எவ்வளவு என்பதையும் தட்டச்சு செய்யுங்கள். அனுப்பும் முன், எல்லாவற்றையும் மீண்டும் படியுங்கள்.
cpf-services-after-confirm = உங்கள் சாட்சிகளுக்குச் செய்தி வரும். அவர்கள் உட்பதிவு செய்து உறுதி செய்வார்கள். செய்துவிட்டார்களா என்று கேளுங்கள்.

## Without a smartphone

# $cpf-age: age from which the rule holds, such as “55”
# $cpf-hotline: number of the CPF hotline
cpf-services-without-call = உங்களுக்கு { $cpf-age } வயது ஆகிவிட்டால், { $cpf-hotline } எண்ணை அழைத்தே பணம் போவதைத் தடுக்கலாம்.

# $cpf-hotline: number of the CPF hotline
cpf-services-without-centre = { -cpf } சேவை நிலையத்துக்குச் செல்லலாம். முதலில் { $cpf-hotline } எண்ணை அழைத்து, என்ன கொண்டுவர வேண்டும் என்று கேளுங்கள்.

cpf-services-without-servicesg = சில { -cpf } விவகாரங்களில், { -servicesg-centre } ஒன்றில் உள்ள ஊழியர்களும் உதவுவார்கள்.

## Is this really them?

# $cpf-sms-sender: name of the sender as it stands on the message
cpf-services-genuine-sms = { -cpf-board } அனுப்பும் உண்மையான { -sms } “{ $cpf-sms-sender }” என்ற பெயரில் வரும்.

# $cpf-calls-from: number that the phone shows when CPF calls
# $cpf-hotline: number of the CPF hotline
cpf-services-genuine-call = { -cpf-board } { $cpf-calls-from } எண்ணிலிருந்து மட்டுமே அழைக்கும். ஆனால் மோசடிக்காரர் அதைப் போலியாகக் காட்டலாம். அழைப்பைத் துண்டித்து, { $cpf-hotline } எண்ணை நீங்களே அழையுங்கள்.

cpf-services-genuine-never = பணத்தை எடுக்கும்படியோ மாற்றும்படியோ { -cpf-board } ஒருபோதும் கேட்காது. மறைச்சொல்லையும் கேட்காது.
cpf-services-genuine-app = கைப்பேசியிலேயே உள்ள செயலிக் கடையிலிருந்து மட்டும் செயலிகளைப் பெறுங்கள். வேறு இடத்திலிருந்து பெறும்படி { -cpf-board } ஒருபோதும் கேட்காது.

# $cpf-site: web address of CPF
cpf-services-genuine-site = { $cpf-site } என்பதே உண்மையான இணையத்தளம். ஒவ்வோர் எழுத்தையும் சரிபாருங்கள்.

# $scamshield-helpline: number of the ScamShield Helpline
cpf-services-genuine-doubt = சந்தேகம் இருந்தால், { $scamshield-helpline } எண்ணை அழைத்துக் கேளுங்கள்.
