### Singpass counters: what staff can do there, what to bring, and changing a phone number.

singpass-counters-name = { -singpass } சேவை முகப்பு
singpass-counters-short = { -singpass } பற்றி நேரில் உதவி பெற
singpass-counters-what = { -singpass } பற்றி ஊழியர்கள் உங்களுக்கு நேரில் உதவும் இடங்கள். பல சேவை முகப்புகள் சமூக மன்றங்களில் உள்ளன.

## Before you start

singpass-counters-here = சில சமூக மன்றங்களில் சேவை முகப்பு உள்ளது. அருகில் எங்கே இருக்கிறது என்று உதவி மேசையில் கேளுங்கள்.
singpass-counters-bring-card = உங்கள் { -nric }. நகலை ஏற்கமாட்டார்கள்
singpass-counters-bring-other = குடிமக்கள், தங்கள் கடப்பிதழையோ சிங்கப்பூர் ஓட்டுநர் உரிமத்தையோ காட்டலாம்
singpass-counters-bring-phone = கைப்பேசி இருந்தால், உங்கள் கைப்பேசி

## More about it

singpass-counters-can-heading = ஊழியர்கள் எதற்கு உதவுவார்கள்
singpass-counters-can-text = { -singpass } கணக்கு தொடங்க, புதிய மறைச்சொல் அமைக்க உதவுவார்கள். { -sms } மூலம் குறியீடு பெறவும் உதவுவார்கள்.
singpass-counters-can-app = உங்கள் கைப்பேசி எண்ணையும் மாற்றித் தருவார்கள். தொலைந்த கைப்பேசியில் உள்ள செயலியையும் நிறுத்துவார்கள்.
singpass-counters-proof-heading = எவை போதாது
singpass-counters-proof-text = அட்டையின் நகலை ஏற்கமாட்டார்கள். அட்டை தொலைந்ததற்கான காவல்துறைப் புகாரையும் ஏற்கமாட்டார்கள்.
singpass-counters-proof-not = { -ez-link } அட்டையையும் மூத்தோர் அட்டையையும் ஏற்கமாட்டார்கள்.
singpass-counters-self-heading = நீங்கள் மட்டுமே கேட்கலாம்
singpass-counters-self-text = நீங்களே நேரில் செல்ல வேண்டும். உங்கள் { -singpass } அல்லது புதிய மறைச்சொல்லை வேறு யாராலும் கேட்டுப் பெற முடியாது.

## Guide: go to a counter

singpass-counters-visit-title = சேவை முகப்புக்குச் செல்ல

# $singpass-counters: web address that lists Singpass counters
singpass-counters-visit-find = { $singpass-counters } முகவரிக்குச் சென்று, உங்கள் வீட்டுக்கு அருகில் உள்ள சேவை முகப்பைத் தேடுங்கள்.

singpass-counters-visit-find-another = நீங்களே தேட வேண்டும் என்பதில்லை. இங்குள்ள உதவி மேசை ஊழியரை உங்களுடன் சேர்ந்து தேடச் சொல்லுங்கள்.
singpass-counters-visit-hours = சேவை முகப்பு எப்போது திறந்திருக்கும் என்று பாருங்கள். தொலைபேசி எண்ணும் அங்கே இருக்கும். முதலில் அழைத்துக் கேட்கலாம்.
singpass-counters-visit-bring = உங்கள் { -nric }யையும் கைப்பேசியையும் எடுத்துக்கொள்ளுங்கள். அவற்றைப் பையில் வையுங்கள்.
singpass-counters-visit-bring-shows = ஒரு கை அடையாள அட்டையைக் காட்டுகிறது.
singpass-counters-visit-lost-cause = என் { -nric } தொலைந்துவிட்டது.
singpass-counters-visit-lost-cure = குடிமக்கள், தங்கள் கடப்பிதழையோ சிங்கப்பூர் ஓட்டுநர் உரிமத்தையோ காட்டலாம். நகலை ஏற்கமாட்டார்கள்.
singpass-counters-visit-go = நீங்களே நேரில் செல்லுங்கள். நம்பும் ஒருவர் உங்களுடன் வரலாம்.
singpass-counters-visit-go-shows = மேசைக்குப் பின்னால் இருப்பவர், மூத்த வருகையாளரைப் பார்த்துப் புன்னகை செய்கிறார்.
singpass-counters-visit-home-cause = என்னால் வீட்டைவிட்டு வெளியே செல்ல முடியாது.

# $singpass-helpdesk: number of the Singpass help desk
singpass-counters-visit-home-cure = { $singpass-helpdesk } எண்ணை அழைத்து, என்ன செய்யலாம் என்று கேளுங்கள். மறைச்சொல் கடிதத்திலும் வரலாம்.

singpass-counters-visit-say = அட்டையைக் காட்டுங்கள். புதிய மறைச்சொல், புதிய கைப்பேசி எண் என்று உங்களுக்கு வேண்டியதைச் சொல்லுங்கள்.
singpass-counters-visit-say-shows = மேசைக்குப் பின்னால் இருப்பவர், மூத்த வருகையாளரைப் பார்த்துப் புன்னகை செய்கிறார்.
singpass-counters-visit-say-another = இப்படிச் சொல்லலாம்: என் { -singpass } கணக்கில் நுழைய முடியவில்லை. தயவுசெய்து உதவுங்கள்.
singpass-counters-visit-type = அங்கே மறைச்சொல் அமைத்தால், நீங்களே தட்டச்சு செய்யுங்கள். ஊழியர் உட்பட, யாரும் அதைப் பார்க்க வேண்டியதில்லை.
singpass-counters-visit-type-another = எல்லாரையும் சற்று நேரம் வேறு பக்கம் பார்க்கச் சொல்லுங்கள். அவர்கள் தவறாக நினைக்கமாட்டார்கள்.

## Guide: change my phone number

singpass-counters-number-title = கைப்பேசி எண்ணை மாற்ற

# $singpass-site: web address of Singpass
# $singpass-counters-label-login: words on a button of the Singpass website, in English
singpass-counters-number-open = { $singpass-site } முகவரிக்குச் சென்று “{ $singpass-counters-label-login }” என்பதை அழுத்துங்கள். சேவை முகப்பிலும் இதைச் செய்ய உதவுவார்கள்.

# $singpass-site: web address of Singpass
singpass-counters-number-open-another = திரையில், இணைய முகவரிக்கான நீண்ட பெட்டி உள்ளது. அதை அழுத்தி, { $singpass-site } என்று தட்டச்சு செய்யுங்கள். பிறகு தொடருங்கள்.

singpass-counters-number-login = { -singpass } செயலி மூலம் அல்லது மறைச்சொல் மூலம் உட்பதிவு செய்யுங்கள்.
singpass-counters-number-old-cause = குறியீடு பழைய எண்ணுக்குச் செல்கிறது.

# $singpass-counters-label-old: words on the Singpass website, in English
singpass-counters-number-old-cure = “{ $singpass-counters-label-old }” என்பதை அழுத்தி, புதிய எண்ணைத் தட்டச்சு செய்யுங்கள். அல்லது அட்டையுடன் சேவை முகப்புக்குச் செல்லுங்கள்.

# $singpass-counters-label-profile: words on the Singpass website, in English
singpass-counters-number-profile = “{ $singpass-counters-label-profile }” என்பதை அழுத்துங்கள். இப்போது { -singpass } கணக்கில் உள்ள எண் தெரியும்.

# $singpass-counters-label-next: words on a button of the Singpass website, in English
singpass-counters-number-new = புதிய கைப்பேசி எண்ணைத் தட்டச்சு செய்யுங்கள். பிறகு “{ $singpass-counters-label-next }” என்பதை அழுத்துங்கள்.

singpass-counters-number-code = புதிய எண்ணுக்கு { -sms } மூலம் குறியீடு வரும். அதைத் தட்டச்சு செய்து, தொடருங்கள்.
singpass-counters-number-none-cause = குறியீடு வரவில்லை.

# $singpass-retry-wait: how long to wait before a new try, such as “5 minutes”
singpass-counters-number-none-cure = புதிய எண் சரியா என்று பாருங்கள். பிறகு { $singpass-retry-wait } கழித்து மீண்டும் முயலுங்கள்.

singpass-counters-number-done = { -singpass } கணக்கில் புதிய எண் பதிவாகிவிட்டது. இனிக் குறியீடுகள் அந்த எண்ணுக்கு வரும்.

## Without a smartphone

singpass-counters-without-none = சேவை முகப்புக்குத் திறன்பேசி தேவையில்லை. அட்டையுடன் நேரில் சென்றால் உதவுவார்கள்.
singpass-counters-without-codes = கைப்பேசி இல்லையென்றால், நீங்கள் நம்பும் ஒருவர் குறியீடுகளைப் பெறலாமா என்று கேளுங்கள். இருவரும் செல்ல வேண்டும்.

# $singpass-letter-time: how long a letter takes, such as “3 working days”
singpass-counters-without-letter = எந்தக் கணினியிலும், மறைச்சொல்லைக் கடிதத்தில் அனுப்பும்படி கேட்கலாம். அது வந்து சேரச் சுமார் { $singpass-letter-time } ஆகும்.

## Is this really them?

# $singpass-counters: web address that lists Singpass counters
singpass-counters-genuine-list = உண்மையான சேவை முகப்புகளின் பட்டியல்: { $singpass-counters }

singpass-counters-genuine-self = உங்களுக்குப் பதிலாக வேறு யாரும் செல்ல முடியாது. இதற்காக அறிமுகமில்லாதவருக்குப் பணம் கொடுக்காதீர்கள்.
singpass-counters-genuine-password = மறைச்சொல்லை நீங்களே தட்டச்சு செய்யுங்கள். யாருக்கும் எழுதிக் கொடுக்காதீர்கள்.

# $singpass-helpdesk: number of the Singpass help desk
singpass-counters-genuine-help = சந்தேகம் இருந்தால், { $singpass-helpdesk } எண்ணை அழைத்துக் கேளுங்கள்.
