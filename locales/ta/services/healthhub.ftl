### HealthHub: booking a visit, seeing results, and a message about a bill.

healthhub-name = { -healthhub }
healthhub-short = மருத்துவச் சந்திப்பு, பரிசோதனை முடிவு
healthhub-what = உங்கள் உடல்நலத்துக்கான செயலி, இணையத்தளம். பலதுறை மருந்தகம், பொது மருத்துவமனைச் சந்திப்புகளைப் பார்க்கலாம். பரிசோதனை முடிவுகளும் மருந்துகளும் தெரியும்.

## Before you start

healthhub-here = ஆம், உங்கள் சொந்தக் கைப்பேசியில் செய்யலாம். இணையத்தளத்தைக் கணினியிலும் திறக்கலாம்.
healthhub-bring-phone = செயலி வேண்டுமென்றால், உங்கள் திறன்பேசி
healthhub-bring-singpass = செயல்படும் { -singpass } கணக்கு
healthhub-bring-card = சந்திப்பு அட்டை அல்லது கடிதம் இருந்தால், அது

## More about it

healthhub-family-heading = குடும்பத்தார் உதவ
healthhub-family-text = நீங்கள் நம்பும் ஒருவரை { -healthhub } செயலியில் குறிப்பிடலாம். உங்கள் சொந்த { -singpass } மூலம் அதைச் செய்ய வேண்டும்.
healthhub-family-counter = எப்படிச் செய்வது என்று மருந்தகத்தின் சேவை முகப்பில் கேளுங்கள். அவரவர் { -nric }யுடன் இருவரும் செல்வது நல்லது.
healthhub-one-heading = ஒன்றுக்கு மேற்பட்ட செயலிகள்

# $healthhub-one-app-year: year by which the health apps are to be one
healthhub-one-text = சில மருத்துவமனைகளுக்குச் சொந்தச் செயலி உண்டு. { $healthhub-one-app-year }ஆம் ஆண்டுக்குள் அவையும் { -healthhub } செயலியும் ஒன்றாக்கப்படும்.

healthhub-one-language = இந்தச் செயலிகள் ஆங்கிலம், சீனம், மலாய், தமிழ் ஆகிய மொழிகளில் உள்ளன.

## Guide: book a visit

healthhub-book-title = மருத்துவச் சந்திப்புக்கு முன்பதிவு செய்ய
healthhub-book-open = { -healthhub } செயலியைத் திறங்கள். அது இல்லையென்றால், கைப்பேசியிலேயே உள்ள செயலிக் கடையிலிருந்து பெறுங்கள்.

# $healthhub-site: web address of HealthHub
healthhub-book-open-another = கணினியில் { $healthhub-site } முகவரிக்கும் செல்லலாம். செய்தியில் வரும் செயலி போலியாக இருக்கலாம்.

healthhub-book-login = { -singpass } மூலம் உட்பதிவு செய்யுங்கள். மறைச்சொல்லையோ இரகசிய எண்ணையோ யாருக்கும் காட்டாதீர்கள்.
healthhub-book-password-cause = என் மறைச்சொல்லை மறந்துவிட்டேன்.
healthhub-book-password-cure = இந்த வழிகாட்டியின் முதல் பக்கத்தில் { -singpass } என்பதைத் தேர்ந்தெடுங்கள். புதிய மறைச்சொல் அமைக்கும் வழியை அது காட்டும்.

# $healthhub-label-appointments: words on a button of HealthHub, in English
healthhub-book-visits = “{ $healthhub-label-appointments }” என்பதை அழுத்துங்கள். பிறகு புதிய சந்திப்பைத் தேர்ந்தெடுங்கள்.

healthhub-book-choose = பலதுறை மருந்தகத்தையும் உங்களுக்கு வசதியான நாளையும் நேரத்தையும் தேர்ந்தெடுங்கள். இன்னும் முன்பதிவு ஆகவில்லை.
healthhub-book-choose-another = பின்சென்று வேறு நாட்களையும் பார்க்கலாம். உங்களுக்கு எளிதான நேரத்தைத் தேர்ந்தெடுங்கள்.
healthhub-book-full-cause = காலியான நேரம் எதுவும் இல்லை.
healthhub-book-full-cure = பலதுறை மருந்தகத்தை அழையுங்கள், அல்லது நேரில் கேளுங்கள். முன்பதிவு இல்லாமல் வருவோருக்கும் தினமும் சில இடங்கள் உண்டு.
healthhub-book-check = இடம், நாள், நேரம் ஆகியவற்றை மீண்டும் படியுங்கள். எல்லாம் சரி என்றால், உறுதி செய்யுங்கள்.
healthhub-book-check-another = தவறு இருந்தால், பின்சென்று மீண்டும் தேர்ந்தெடுங்கள். யாரும் தவறாக நினைக்கமாட்டார்கள்.
healthhub-book-keep = நாளையும் நேரத்தையும் தாளில் எழுதுங்கள். கண்ணில் படும் இடத்தில் வையுங்கள்.

## Guide: see my results

healthhub-see-title = பரிசோதனை முடிவு, மருந்து

# $healthhub-site: web address of HealthHub
healthhub-see-open = { -healthhub } செயலியைத் திறங்கள். அல்லது கணினியில் { $healthhub-site } முகவரிக்குச் செல்லுங்கள்.

healthhub-see-login = { -singpass } மூலம் உட்பதிவு செய்யுங்கள். மறைச்சொல்லையோ இரகசிய எண்ணையோ யாருக்கும் காட்டாதீர்கள்.
healthhub-see-password-cause = என் மறைச்சொல்லை மறந்துவிட்டேன்.
healthhub-see-password-cure = இந்த வழிகாட்டியின் முதல் பக்கத்தில் { -singpass } என்பதைத் தேர்ந்தெடுங்கள். புதிய மறைச்சொல் அமைக்கும் வழியை அது காட்டும்.
healthhub-see-find = பரிசோதனை முடிவுகளை அல்லது மருந்துகளைத் தேடுங்கள். பார்க்க விரும்புவதை அழுத்துங்கள்.
healthhub-see-read = நிதானமாகப் படியுங்கள். இவை உங்கள் சொந்த விவரங்கள். உதவியாளரை வேறு பக்கம் பார்க்கச் சொல்லலாம்.
healthhub-see-ask = ஏதாவது புரியவில்லையா? மருத்துவரிடம் அல்லது தாதியிடம் கேளுங்கள். நீங்களாக மருந்தை மாற்றாதீர்கள்.
healthhub-see-ask-shows = மேசைக்குப் பின்னால் இருப்பவர், மூத்த வருகையாளரைப் பார்த்துப் புன்னகை செய்கிறார்.

## Guide: a message about a bill

healthhub-bill-title = பணம் கட்டச் சொல்லும் செய்தி
healthhub-bill-wait = செய்தியில் உள்ள இணைப்பை அழுத்தாதீர்கள். அது அப்படியே இருக்கட்டும். நிதானமாகச் சரிபார்க்கலாம்.
healthhub-bill-open = { -healthhub } செயலியை நீங்களே திறந்து, { -singpass } மூலம் உட்பதிவு செய்யுங்கள்.
healthhub-bill-look = அங்கே உங்கள் கட்டணங்களைப் பாருங்கள். பலதுறை மருந்தகம், பொது மருத்துவமனை ஆகியவற்றின் கட்டணம் செயலியில் தெரியும்.
healthhub-bill-nothing-cause = செயலியில் கட்டணம் எதுவும் இல்லை.

# $scamshield-helpline: number of the ScamShield Helpline
healthhub-bill-nothing-cure = அப்படியானால் பணம் கட்டாதீர்கள். சந்திப்பு அட்டையில் அல்லது கடிதத்தில் உள்ள எண்ணை அழையுங்கள். அல்லது { $scamshield-helpline } எண்ணை அழையுங்கள்.

healthhub-bill-pay = செயலியில் செலுத்தலாம், அல்லது மருந்தகத்தின் சேவை முகப்பில் செலுத்தலாம். உங்களுக்குத் தெரிந்த கட்டணத்தை மட்டும் செலுத்துங்கள்.

## Without a smartphone

healthhub-without-call = முன்பதிவு செய்யப் பலதுறை மருந்தகத்தை அழையுங்கள். தொலைபேசி எண், சந்திப்பு அட்டையில் அல்லது கடிதத்தில் இருக்கும்.
healthhub-without-walk = பலதுறை மருந்தகத்துக்கு நேரில் செல்லலாம். அங்குள்ள ஊழியர் உங்களுக்காக முன்பதிவு செய்வார்.

# $healthhub-site: web address of HealthHub
healthhub-without-computer = எந்தக் கணினியிலும் { $healthhub-site } முகவரிக்குச் செல்லலாம்.

healthhub-without-family = நீங்கள் நம்பும் ஒருவரை { -healthhub } செயலியில் குறிப்பிட்டால், அவர் உங்களுக்கு உதவலாம்.

## Is this really them?

healthhub-genuine-store = கைப்பேசியிலேயே உள்ள செயலிக் கடையிலிருந்து மட்டுமே செயலியைப் பெறுங்கள். { -whatsapp } மூலம் போலிச் செயலி அனுப்பப்பட்டதுண்டு.

# $healthhub-site: web address of HealthHub
healthhub-genuine-site = உண்மையான இணையத்தளம் { $healthhub-site }. ஒவ்வோர் எழுத்தையும் சரிபாருங்கள்.

healthhub-genuine-link = கட்டணத்தையும் சந்திப்பையும் செயலியில் பாருங்கள். செய்தியில் வரும் இணைப்பை அழுத்தாதீர்கள்.

# $scamshield-helpline: number of the ScamShield Helpline
healthhub-genuine-doubt = சந்தேகம் இருந்தால், { $scamshield-helpline } எண்ணை அழைத்துக் கேளுங்கள்.
