### Money Lock: locking savings at the bank, and getting them back.

money-lock-name = { -money-lock }
money-lock-short = சேமிப்பை மோசடியிலிருந்து காக்க
money-lock-what = உங்கள் சேமிப்பில் ஒரு பகுதியை வங்கி பூட்டிவைக்கும். நீங்கள் நேரில் திறக்கும்வரை, யாரும் அதை இணையத்தில் அனுப்ப முடியாது.

## Before you start

money-lock-here = இங்கே முடியாது. உங்கள் கைப்பேசியில் உள்ள வங்கிச் செயலியில் அல்லது வங்கியில் செய்யலாம்.
money-lock-bring-app = பூட்ட: கைப்பேசியில் உங்கள் வங்கியின் செயலி
money-lock-bring-card = திறக்க: உங்கள் வங்கி அட்டை, அதன் { -pin } எண்

## More about it

money-lock-names-heading = உங்கள் வங்கியில் இதன் பெயர்
money-lock-names-text = { -dbs }, { -posb } வங்கிகளில் இதன் பெயர் { -digivault }. { -ocbc }, { -uob } வங்கிகளில் இதன் பெயர் { -money-lock }.
money-lock-names-more = வேறு சில வங்கிகளிலும் இது உண்டு. வங்கி அட்டையின் பின்னால் உள்ள எண்ணை அழைத்துக் கேளுங்கள்.
money-lock-locked-heading = பூட்டிய பணம் என்ன ஆகும்
money-lock-locked-text = அது உங்கள் பணமாகவே இருக்கும். வட்டியும் தொடர்ந்து கிடைக்கும்.
money-lock-locked-more = பூட்டிய பணத்திலிருந்து கட்டணம் செலுத்த முடியாது. எனவே, தேவையான பணத்தைப் பூட்டாமல் வையுங்கள்.

## Guide: lock a part of my savings

money-lock-lock-title = சேமிப்பில் ஒரு பகுதியைப் பூட்ட
money-lock-lock-think = கட்டணங்களுக்கும் அன்றாடச் செலவுக்கும் எவ்வளவு வேண்டும் என்று யோசியுங்கள். உடனே தேவைப்படாத பணத்தை மட்டும் பூட்டுங்கள்.
money-lock-lock-open = உங்கள் சொந்தக் கைப்பேசியில் வங்கியின் செயலியைத் திறங்கள். வழக்கம்போல் உட்பதிவு செய்யுங்கள்.
money-lock-lock-noapp-cause = என்னிடம் வங்கிச் செயலி இல்லை.
money-lock-lock-noapp-cure = { -uob } வங்கி என்றால், அதன் எந்த { -atm } இயந்திரத்திலும் பூட்டலாம். வேறு வங்கி என்றால், அட்டையின் பின்னால் உள்ள எண்ணை அழையுங்கள்.
money-lock-lock-find = செயலியில் { -money-lock } எங்கே என்று பாருங்கள். { -dbs }, { -posb } வங்கிகளில் { -digivault } என்று இருக்கும். அதை அழுத்துங்கள்.
money-lock-lock-find-another = ஒவ்வொரு வங்கியின் செயலியும் வேறுபடும். அந்தச் சொல்லைக் காணவில்லை என்றால், வங்கி அட்டையின் பின்னால் உள்ள எண்ணை அழையுங்கள்.
money-lock-lock-choose = கணக்கைத் தேர்ந்தெடுங்கள். பூட்ட வேண்டிய தொகையைத் தட்டச்சு செய்யுங்கள். நீங்கள் உறுதி செய்யும்வரை எதுவும் பூட்டப்படாது.
money-lock-lock-confirm = கணக்கையும் தொகையையும் படியுங்கள். எல்லாம் சரி என்றால், உறுதி செய்யுங்கள்.
money-lock-lock-done = பணம் பூட்டப்பட்டதும் வங்கி உங்களிடம் தெரிவிக்கும். அதன்பின் யாரும் அதை இணையத்தில் அனுப்ப முடியாது.
money-lock-lock-wait-cause = வங்கி இன்னும் தெரிவிக்கவில்லை.

# $money-lock-dbs-time: how long the bank takes, such as “2 working days”
money-lock-lock-wait-cure = { -dbs }, { -posb } வங்கிகளில் { $money-lock-dbs-time } வரை ஆகலாம். அதற்குப் பிறகு, அட்டையின் பின்னால் உள்ள எண்ணை அழையுங்கள்.

## Guide: get my locked money

money-lock-unlock-title = பணத்தின் பூட்டைத் திறக்க
money-lock-unlock-take = வங்கி அட்டையையும் { -nric }யையும் எடுத்துக்கொள்ளுங்கள். நீங்களே செல்ல வேண்டும். வேறு யாராலும் திறக்க முடியாது.
money-lock-unlock-take-shows = ஒரு கை அடையாள அட்டையைக் காட்டுகிறது.
money-lock-unlock-go = உங்கள் வங்கியின் { -atm } இயந்திரத்துக்குச் செல்லுங்கள். { -dbs }, { -posb }, { -ocbc } என்றால், வங்கிக் கிளைக்கும் செல்லலாம்.
money-lock-unlock-go-shows = மேசைக்குப் பின்னால் இருப்பவர், மூத்த வருகையாளரைப் பார்த்துப் புன்னகை செய்கிறார்.
money-lock-unlock-other-cause = என் வங்கி வேறு.
money-lock-unlock-other-cure = வங்கி அட்டையின் பின்னால் உள்ள எண்ணை அழையுங்கள். எப்படித் திறப்பது, என்ன எடுத்துவர வேண்டும் என்று கேளுங்கள்.
money-lock-unlock-card = அட்டையை இயந்திரத்தில் செருகி, { -pin } எண்ணை அழுத்துங்கள். விசைகளை மற்றொரு கையால் மறைத்துக் கொள்ளுங்கள்.

# $money-lock-label-dbs: words on the bank’s machine, in English
money-lock-unlock-press = பூட்டைத் திறப்பது பற்றிய சொற்களைத் தேடி அழுத்துங்கள். { -dbs }, { -posb } வங்கிகளில் அவை “{ $money-lock-label-dbs }”.

money-lock-unlock-english-cause = இயந்திரத்தில் உள்ள சொற்களைப் படிக்க முடியவில்லை.
money-lock-unlock-english-cure = { -dbs }, { -posb } வங்கிகளில் இந்தப் பகுதி ஆங்கிலத்தில் மட்டுமே. அட்டையை எடுத்துக்கொண்டு, கிளையில் ஊழியரிடம் உதவி கேட்கலாம்.
money-lock-unlock-confirm = கணக்கையும் தொகையையும் தேர்ந்தெடுங்கள். மீண்டும் படித்து, உறுதி செய்யுங்கள். அட்டையை எடுத்துக்கொள்ளுங்கள்.

## Without a smartphone

money-lock-without-machine = { -uob } வங்கி என்றால், அதன் எந்த { -atm } இயந்திரத்திலும் பூட்டலாம்.
money-lock-without-bank = வேறு வங்கி என்றால், வங்கி அட்டையின் பின்னால் உள்ள எண்ணை அழைத்து உதவி கேளுங்கள்.
money-lock-without-unlock = { -atm } இயந்திரத்தில் திறக்க, கைப்பேசி தேவையில்லை. அட்டையுடன் நீங்களே நேரில் செல்லுங்கள்.

## Is this really them?

money-lock-genuine-self = உங்களுக்குத் தேவைப்படும்போது மட்டும் பணத்தின் பூட்டைத் திறங்கள். அழைத்தவர் சொன்னார் என்பதற்காகத் திறக்காதீர்கள்.
money-lock-genuine-nobody = பணத்தை வேறு கணக்குக்கு மாற்றும்படி அரசாங்க அதிகாரிகள் தொலைபேசியில் ஒருபோதும் கேட்கமாட்டார்கள். வங்கி உட்பதிவு விவரங்களையும் கேட்கமாட்டார்கள்.

# $scamshield-helpline: number of the ScamShield Helpline
money-lock-genuine-doubt = சந்தேகம் இருந்தால், நிறுத்திவிட்டு { $scamshield-helpline } எண்ணை அழையுங்கள்.
