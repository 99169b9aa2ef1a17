### SkillsFuture Credit: government money for courses, and using it.

skillsfuture-credit-name = { -skillsfuture-credit }
skillsfuture-credit-short = பயிற்சிக் கட்டணத்துக்குப் பணம்

# $skf-base-age: age from which it is given
skillsfuture-credit-what = பயிற்சிக் கட்டணம் செலுத்த அரசாங்கம் தரும் பணம். { $skf-base-age } வயது முதல் எல்லாக் குடிமக்களுக்கும் உண்டு. மூத்தோரும் பயன்படுத்தலாம்.

## Before you start

skillsfuture-credit-here = கைப்பேசியில் அல்லது கணினியில் செய்யலாம்.
skillsfuture-credit-bring-singpass = செயல்படும் { -singpass } கணக்கு
skillsfuture-credit-bring-course = பயிற்சியின் பெயரும், பயிற்சி நிலையத்தின் கட்டணச் சீட்டும்

## More about it

# $skf-base-age: age from which it is given
skillsfuture-credit-base-heading = { $skf-base-age } வயது முதல் அனைவருக்கும்

# $skf-base: money each citizen gets
skillsfuture-credit-base-text = குடிமக்கள் ஒவ்வொருவருக்கும் { $skf-base } உண்டு. இதற்குக் காலக்கெடு இல்லை.

# $skf-mid-age: age from which the further money is given
skillsfuture-credit-mid-heading = { $skf-mid-age } வயது முதல் கூடுதல்

# $skf-mid-since: day since which the further money is given
# $skf-mid: further money for older citizens
# $skf-courses: how many courses the further money is for
skillsfuture-credit-mid-text = { $skf-mid-since } முதல் மேலும் { $skf-mid } உண்டு. குறிப்பிட்ட சுமார் { $skf-courses } பயிற்சிகளுக்கு அது பயன்படும். பெரும்பாலும் வேலை சார்ந்தவை. காலக்கெடு இல்லை.

skillsfuture-credit-extra-heading = முடிந்துவிட்டவை

# $skf-extra-year: year in which it was given
# $skf-extra: money given once
# $skf-extra-end: day on which it ended
# $skf-extra-from: youngest age of the other extra money
# $skf-extra-to: oldest age of the other extra money
skillsfuture-credit-extra-text = { $skf-extra-year }ஆம் ஆண்டில் தந்த கூடுதல் { $skf-extra }, { $skf-extra-end } அன்று முடிந்தது. அப்போது { $skf-extra-from } முதல் { $skf-extra-to } வயது வரை இருந்தவர்களுக்கு வேறொரு தொகையும் கிடைத்தது. அது இன்னும் செல்லுபடியாகும்.

## Guide: See how much I have

skillsfuture-credit-see-title = எவ்வளவு உள்ளது என்று பார்க்க

# $myskillsfuture-site: web address of MySkillsFuture
skillsfuture-credit-see-open = கைப்பேசியில் அல்லது கணினியில் { $myskillsfuture-site } முகவரிக்குச் செல்லுங்கள். அதை நீங்களே தட்டச்சு செய்யுங்கள். செய்தியில் வரும் இணைப்பு போலியாக இருக்கலாம்.

# $myskillsfuture-site: web address of MySkillsFuture
skillsfuture-credit-see-open-another = திரையில், இணைய முகவரிக்கான நீண்ட பெட்டி உள்ளது. அதை அழுத்தி, { $myskillsfuture-site } என்று தட்டச்சு செய்யுங்கள். பிறகு தொடருங்கள்.

skillsfuture-credit-see-login = உட்பதிவு செய்வதற்கான பொத்தானை அழுத்தி, { -singpass } மூலம் உட்பதிவு செய்யுங்கள். உட்பதிவு செய்வதால் எதுவும் செலவாகாது.
skillsfuture-credit-see-password-cause = என் மறைச்சொல்லை மறந்துவிட்டேன்.
skillsfuture-credit-see-password-cure = இந்த வழிகாட்டியின் முதல் பக்கத்தில் { -singpass } என்பதைத் தேர்ந்தெடுங்கள். புதிய மறைச்சொல் அமைக்கும் வழியை அது காட்டும்.
skillsfuture-credit-see-look = உங்கள் தொகை எவ்வளவு என்று பாருங்கள். வெவ்வேறு பயன்களுக்குத் தனித்தனித் தொகைகள் இருக்கலாம்.
skillsfuture-credit-see-leave = தொகைகளை எழுதிக்கொள்ளுங்கள். பிறகு கணக்கிலிருந்து வெளியாகி, பக்கத்தை மூடுங்கள்.

## Guide: Pay for a course with it

skillsfuture-credit-use-title = பயிற்சிக் கட்டணம் செலுத்த

# $myskillsfuture-site: web address of MySkillsFuture
skillsfuture-credit-use-choose = { $myskillsfuture-site } முகவரியில் ஒரு பயிற்சியைத் தேர்ந்தெடுங்கள். அதன் பெயரையும் தொடங்கும் நாளையும் எழுதிக்கொள்ளுங்கள்.

skillsfuture-credit-use-tell = பயிற்சி நிலையத்தில் பெயரைப் பதிந்துகொள்ளுங்கள். பணம் செலுத்தும் முன், { -skillsfuture-credit }யைப் பயன்படுத்த விரும்புவதாகச் சொல்லுங்கள்.
skillsfuture-credit-use-tell-shows = மேசைக்குப் பின்னால் இருப்பவர், மூத்த வருகையாளரைப் பார்த்துப் புன்னகை செய்கிறார்.
skillsfuture-credit-use-paid-cause = முழுக் கட்டணத்தையும் செலுத்திவிட்டேன்.
skillsfuture-credit-use-paid-cure = இந்தப் பயிற்சிக்கு அந்தத் தொகையைப் பயன்படுத்த முடியாமல் போகலாம். பயிற்சி நிலையத்திடம் கேளுங்கள். அடுத்த பயிற்சிக்குப் பயன்படுத்தலாம்.

# $myskillsfuture-site: web address of MySkillsFuture
skillsfuture-credit-use-login = { $myskillsfuture-site } முகவரிக்குச் சென்று, { -singpass } மூலம் உட்பதிவு செய்யுங்கள். தொகையைக் கோரும் இடத்தைத் தேடுங்கள்.

skillsfuture-credit-use-password-cause = என் மறைச்சொல்லை மறந்துவிட்டேன்.
skillsfuture-credit-use-password-cure = இந்த வழிகாட்டியின் முதல் பக்கத்தில் { -singpass } என்பதைத் தேர்ந்தெடுங்கள். புதிய மறைச்சொல் அமைக்கும் வழியை அது காட்டும்.
skillsfuture-credit-use-fill = உங்கள் பயிற்சியையும் அது தொடங்கும் நாளையும் தேர்ந்தெடுங்கள். கட்டணத்தையும், பயன்படுத்தும் தொகையையும் தட்டச்சு செய்யுங்கள்.
skillsfuture-credit-use-fill-another = கட்டணச் சீட்டில் உள்ள எண்களைப் பாருங்கள். உதவியாளர் அவற்றைப் படித்துச் சொல்லலாம்.
skillsfuture-credit-use-send = கட்டணச் சீட்டின் படத்தைச் சேர்த்து, எல்லாவற்றையும் மீண்டும் படியுங்கள். பயிற்சி தொடங்கும் முன் அனுப்புங்கள்.
skillsfuture-credit-use-refused-cause = என் கோரிக்கையை ஏற்கவில்லை.
skillsfuture-credit-use-refused-cure = கட்டணச் சீட்டும் நாளும் சரியா, பயிற்சி தொடங்கிவிட்டதா என்று பாருங்கள். பிறகு பயிற்சி நிலையத்திடம் உதவி கேளுங்கள்.
skillsfuture-credit-use-rest = அந்தத் தொகை பயிற்சி நிலையத்துக்குப் போகும். மீதிக் கட்டணத்தை மட்டும் நீங்கள் செலுத்துங்கள்.
skillsfuture-credit-use-rest-shows = மேசைக்குப் பின்னால் இருப்பவர், மூத்த வருகையாளரைப் பார்த்துப் புன்னகை செய்கிறார்.

## Without a smartphone

skillsfuture-credit-without-computer = கைப்பேசிக்குப் பதிலாக, ஏதாவது ஒரு கணினியைப் பயன்படுத்தலாம்.
skillsfuture-credit-without-hub = { -sg-digital-hub } எனும் உதவி முகப்பில், ஒருவர் வழிகாட்டுவார்.

## Is this really them?

# $skf-door-year: year in which this was reported
skillsfuture-credit-genuine-door = { $skf-door-year }ஆம் ஆண்டில், போலி அதிகாரிகள் வீடு வீடாகச் சென்று { -singpass } விவரங்களைக் கேட்டனர். யாரிடமும் கொடுக்காதீர்கள்.

skillsfuture-credit-genuine-cash = பணம் பயிற்சி நிலையத்துக்கே போகும். அதை ரொக்கமாகத் தருவதாக யாராவது சொன்னால், நம்பாதீர்கள்.

# $myskillsfuture-site: web address of MySkillsFuture
skillsfuture-credit-genuine-site = { $myskillsfuture-site } என்பதே உண்மையான இணையத்தளம். ஒவ்வோர் எழுத்தையும் சரிபாருங்கள்.

# $scamshield-helpline: number of the ScamShield Helpline
skillsfuture-credit-genuine-doubt = சந்தேகம் இருந்தால், { $scamshield-helpline } எண்ணை அழைத்துக் கேளுங்கள்.
