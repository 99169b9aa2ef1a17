### Codes of Singpass on the phone of another person: setting it up, using it, stopping it.

singpass-multi-user-sms-2fa-name = { -singpass-multi-user }
singpass-multi-user-sms-2fa-short = குடும்பத்தார் என் குறியீட்டைப் பெற
singpass-multi-user-sms-2fa-what = சொந்தக் கைப்பேசி இல்லாதவர்களுக்கு, அல்லது உதவி தேவைப்படுவோருக்கு. உங்கள் { -singpass } குறியீடுகள், நீங்கள் நம்பும் ஒருவரின் கைப்பேசிக்கு வரும்.

## Before you start

singpass-multi-user-sms-2fa-here = { -singpass } சேவை முகப்பில் இதைச் செய்யலாம். சில சமூக மன்றங்களில் அது உண்டு.
singpass-multi-user-sms-2fa-bring-cards = உங்கள் { -nric }, உதவுபவரின் { -nric }
singpass-multi-user-sms-2fa-bring-phone = உதவுபவரின் கைப்பேசி. அதில் சிங்கப்பூர் எண் இருக்க வேண்டும்.

## More about it

singpass-multi-user-sms-2fa-sees-heading = உதவுபவர் என்ன பார்ப்பார்
singpass-multi-user-sms-2fa-sees-text = உதவுபவர் குறியீட்டை மட்டுமே பார்ப்பார். நீங்கள் என்ன செய்கிறீர்கள் என்று அவருக்குத் தெரியாது.
singpass-multi-user-sms-2fa-sees-more = அரசாங்கக் கடிதங்கள் தொடர்ந்து உங்களுக்கே வரும்.
singpass-multi-user-sms-2fa-choice-heading = முடிவு உங்களுடையது
singpass-multi-user-sms-2fa-choice-text = இது கட்டாயம் இல்லை. உங்கள் கைப்பேசியில் வரும் குறியீடு, { -singpass } செயலி, முகம் ஆகியவற்றையும் பயன்படுத்தலாம்.
singpass-multi-user-sms-2fa-choice-more = ஒரு நேரத்தில் ஒரு கைப்பேசிக்கு மட்டுமே குறியீடு வரும்.

## Guide: let a person get my codes

singpass-multi-user-sms-2fa-start-title = வேறொருவர் என் குறியீட்டைப் பெற
singpass-multi-user-sms-2fa-start-choose = நீங்கள் முழுமையாக நம்பும் ஒருவரைத் தேர்ந்தெடுங்கள். அவர் குடும்பத்தாராகவோ, உங்களைக் கவனித்துக்கொள்ளும் வேறொருவராகவோ இருக்கலாம்.
singpass-multi-user-sms-2fa-start-choose-another = உங்கள் குறியீடுகள் இவரது கைப்பேசிக்கு வரும். அவை சாவி போன்றவை. அண்மையில் அறிமுகமானவரைத் தேர்ந்தெடுக்க வேண்டாம்.
singpass-multi-user-sms-2fa-start-choose-shows = ஒரு மூத்தவர் கைப்பேசியை வைத்திருக்கிறார். உதவியாளர் அருகில் அமர்ந்து பார்க்கிறார்.
singpass-multi-user-sms-2fa-start-number = உங்கள் { -nric }, உதவுபவரின் { -nric } ஆகியவற்றை எடுத்து வையுங்கள். உதவுபவர் சிங்கப்பூர் எண் உள்ள கைப்பேசியைக் கொண்டுவரட்டும்.
singpass-multi-user-sms-2fa-start-number-shows = ஒரு கை அடையாள அட்டையைக் காட்டுகிறது.

# $singpass-counters: web address that lists Singpass counters
singpass-multi-user-sms-2fa-start-go = இருவரும் { -singpass } சேவை முகப்புக்குச் செல்லுங்கள். இடங்களின் பட்டியல்: { $singpass-counters }. இங்கே உதவி மேசையிலும் கேட்கலாம்.

singpass-multi-user-sms-2fa-start-go-shows = மேசைக்குப் பின்னால் இருப்பவர், மூத்த வருகையாளரைப் பார்த்துப் புன்னகை செய்கிறார்.
singpass-multi-user-sms-2fa-start-away-cause = எங்களில் ஒருவரால் வர முடியவில்லை.

# $singpass-helpdesk: number of the Singpass help desk
singpass-multi-user-sms-2fa-start-away-cure = { $singpass-helpdesk } எண்ணை அழையுங்கள். நீங்கள் இருவரும் பேசும் காணொளி அழைப்பு வேண்டும் என்று சொல்லுங்கள்.

singpass-multi-user-sms-2fa-start-mind-cause = நான் கவனித்துக் கொள்பவரால் இனித் தாமே முடிவெடுக்க முடியாது.

# $singpass-multi-user-donee: web address to apply with a Lasting Power of Attorney
# $singpass-multi-user-deputy: web address to apply with a court order
singpass-multi-user-sms-2fa-start-mind-cure = இணையத்தில் விண்ணப்பிக்கலாம். { -lpa } இருந்தால்: { $singpass-multi-user-donee }. நீதிமன்ற ஆணை இருந்தால்: { $singpass-multi-user-deputy }.

# $singpass-multi-user-label: name of the service as staff know it, in English
singpass-multi-user-sms-2fa-start-say = சேவை முகப்பில் இந்தச் சொற்களைக் காட்டுங்கள்: “{ $singpass-multi-user-label }”. ஊழியர்களுக்கு இந்தப் பெயர் தெரியும்.

singpass-multi-user-sms-2fa-start-say-shows = மேசைக்குப் பின்னால் இருப்பவர், மூத்த வருகையாளரைப் பார்த்துப் புன்னகை செய்கிறார்.
singpass-multi-user-sms-2fa-start-agree = அட்டைகளைக் காட்டி, இருவருக்கும் சம்மதம் என்று சொல்லுங்கள். ஊழியர் உங்கள் { -singpass } கணக்கை அந்தக் கைப்பேசியுடன் இணைப்பார்.
singpass-multi-user-sms-2fa-start-agree-shows = ஒரு கை அடையாள அட்டையைக் காட்டுகிறது.

## Guide: log in with a code from my helper

singpass-multi-user-sms-2fa-use-title = உதவுபவரின் குறியீட்டால் உட்பதிவு செய்ய
singpass-multi-user-sms-2fa-use-login = உட்பதிவுப் பக்கத்தில் உங்கள் { -nric } எண்ணையும் மறைச்சொல்லையும் நீங்களே தட்டச்சு செய்யுங்கள்.
singpass-multi-user-sms-2fa-use-wait = இப்போது உதவுபவரின் கைப்பேசிக்கு { -sms } மூலம் குறியீடு வரும்.
singpass-multi-user-sms-2fa-use-none-cause = குறியீடு வரவில்லை.

# $singpass-resend-wait: how long to wait before asking again, such as “1 minute”
# $singpass-label-resend: words on the Singpass website, in English
# $singpass-helpdesk: number of the Singpass help desk
singpass-multi-user-sms-2fa-use-none-cure = { $singpass-resend-wait } காத்திருந்து, “{ $singpass-label-resend }” என்பதை அழுத்துங்கள். அப்போதும் வராவிட்டால், { $singpass-helpdesk } எண்ணை அழையுங்கள்.

singpass-multi-user-sms-2fa-use-changed-cause = உதவுபவரின் எண் மாறிவிட்டது.
singpass-multi-user-sms-2fa-use-changed-cure = உதவுபவர் தமது { -singpass } கணக்கில் புதிய எண்ணைப் பதிவு செய்யட்டும். பிறகு உங்கள் குறியீடுகள் புதிய எண்ணுக்கு வரும்.
singpass-multi-user-sms-2fa-use-ask = உதவுபவரிடம் குறியீட்டைக் கேளுங்கள். நீங்களே அவரை அழைத்துத் தொலைபேசியிலும் கேட்கலாம்.
singpass-multi-user-sms-2fa-use-ask-shows = ஒரு மூத்தவர் கைப்பேசியை வைத்திருக்கிறார். உதவியாளர் அருகில் அமர்ந்து பார்க்கிறார்.
singpass-multi-user-sms-2fa-use-type = குறியீட்டை நீங்களே தட்டச்சு செய்யுங்கள். உதவுபவருக்கு உங்கள் மறைச்சொல் தேவையில்லை.

## Guide: stop it, or choose another person

singpass-multi-user-sms-2fa-change-title = நிறுத்த, அல்லது வேறொருவரைத் தேர்ந்தெடுக்க
singpass-multi-user-sms-2fa-change-go = { -nric }யுடன் { -singpass } சேவை முகப்புக்குச் செல்லுங்கள். நிறுத்துவதற்கு நீங்களோ உதவுபவரோ சென்றால் போதும்.
singpass-multi-user-sms-2fa-change-go-shows = மேசைக்குப் பின்னால் இருப்பவர், மூத்த வருகையாளரைப் பார்த்துப் புன்னகை செய்கிறார்.
singpass-multi-user-sms-2fa-change-far-cause = என்னால் அங்கே செல்ல முடியாது.

# $singpass-helpdesk: number of the Singpass help desk
singpass-multi-user-sms-2fa-change-far-cure = { $singpass-helpdesk } எண்ணை அழையுங்கள். காணொளி அழைப்பில் செய்ய முடியுமா என்று கேளுங்கள்.

singpass-multi-user-sms-2fa-change-stop = அட்டையைக் காட்டுங்கள். உங்கள் குறியீடுகள் இனி அந்தக் கைப்பேசிக்கு வர வேண்டாம் என்று சொல்லுங்கள்.
singpass-multi-user-sms-2fa-change-stop-shows = ஒரு கை அடையாள அட்டையைக் காட்டுகிறது.
singpass-multi-user-sms-2fa-change-other = வேறொருவர் வேண்டும் என்றால், அவரை உடன் அழைத்துச் செல்லுங்கள். பழைய கைப்பேசிக்குப் பதிலாக அவரது கைப்பேசி இணைக்கப்படும்.
singpass-multi-user-sms-2fa-change-other-shows = ஒரு மூத்தவர் கைப்பேசியை வைத்திருக்கிறார். உதவியாளர் அருகில் அமர்ந்து பார்க்கிறார்.
singpass-multi-user-sms-2fa-change-after = புறப்படும் முன், இனிக் குறியீடுகள் எப்படி வரும் என்று ஊழியரிடம் கேளுங்கள்.
singpass-multi-user-sms-2fa-change-after-shows = மேசைக்குப் பின்னால் இருப்பவர், மூத்த வருகையாளரைப் பார்த்துப் புன்னகை செய்கிறார்.

## Without a smartphone

singpass-multi-user-sms-2fa-without-phone = உங்களுக்குச் சொந்தக் கைப்பேசி தேவையில்லை. குறியீடு உதவுபவரின் கைப்பேசிக்கு வரும்.
singpass-multi-user-sms-2fa-without-camera = குறியீடு இல்லாமலும் உட்பதிவு செய்யலாம். கணினி அல்லது குடும்பத்தாரின் கைப்பேசியில் உள்ள கேமரா உங்கள் முகத்தை அடையாளம் காணும்.

## Is this really them?

singpass-multi-user-sms-2fa-genuine-where = { -singpass } சேவை முகப்பு, நீங்கள் கேட்ட காணொளி அழைப்பு, { -singpass } இணையத்தளம் ஆகியவற்றில் மட்டுமே இதைச் செய்யலாம்.
singpass-multi-user-sms-2fa-genuine-stranger = உங்கள் குறியீடு அறிமுகம் இல்லாதவர்களுக்குத் தேவையில்லை. உதவுவதாகச் சொன்னாலும் கொடுக்காதீர்கள்.

# $singpass-scam-support: number of Singpass for scams, with the key to press after it
singpass-multi-user-sms-2fa-genuine-code = நீங்கள் கேட்காமலேயே உதவுபவருக்குக் குறியீடு வந்தால், இந்த எண்ணை அழையுங்கள்: { $singpass-scam-support }.
