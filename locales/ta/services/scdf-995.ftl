### Ambulance and fire: when to call, what to say, and what to do in a fire.

# $scdf-emergency: number for ambulance and fire
scdf-995-name = ஆம்புலன்ஸ், தீயணைப்பு { $scdf-emergency }

scdf-995-short = உயிருக்கு ஆபத்து அல்லது தீ
scdf-995-what = ஆம்புலன்ஸ் அல்லது தீயணைப்பு வாகனத்தை அழைக்கும் எண். இரவும் பகலும் பதில் கிடைக்கும்.

## Before you start

scdf-995-here = ஆம், எந்தத் தொலைபேசியில் இருந்தும் அழைக்கலாம்.
scdf-995-bring = ஏதாவது ஒரு தொலைபேசி

## More about it

# $scdf-emergency: number for ambulance and fire
scdf-995-when-heading = எப்போது { $scdf-emergency } எண்ணை அழைப்பது

scdf-995-when-text = ஒருவர் சுயநினைவு இழந்தால், மூச்சுவிடச் சிரமப்பட்டால் அழையுங்கள். வலிப்பு வந்தால், அதிக இரத்தம் கசிந்தால் அழையுங்கள்.
scdf-995-when-more = திடீர் நெஞ்சுவலி அல்லது கடுமையான நெஞ்சுவலி என்றால், பக்கவாதம் என்று தோன்றினால் அழையுங்கள். இதயம் நின்றால், தீப்பிடித்தால் அழையுங்கள்.
scdf-995-small-heading = அவசரம் இல்லாதபோது
scdf-995-small-text = இருமல், இலேசான தலைவலி, பல்வலி என்றால், அருகிலுள்ள மருத்துவரைப் பார்க்கலாம்.

# $ambulance-1777: number of the ambulance when it is no emergency
scdf-995-small-more = ஆம்புலன்ஸில் மருத்துவமனைக்குச் செல்ல, { $ambulance-1777 } எண்ணை அழைக்கலாம். முதலில் கட்டணம் எவ்வளவு என்று கேளுங்கள்.

scdf-995-cost-heading = ஆம்புலன்ஸுக்குக் கட்டணமா?

# $scdf-emergency: number for ambulance and fire
scdf-995-cost-text = அவசர நேரத்தில் { $scdf-emergency } ஆம்புலன்ஸ் இலவசம். அவசரம் இல்லையென்றால், அது மருத்துவமனைக்கு அழைத்துச் செல்லாது.

## Guide: I need an ambulance

scdf-995-ambulance-title = ஆம்புலன்ஸ் வேண்டும்

# $scdf-emergency: number for ambulance and fire
scdf-995-ambulance-dial = எந்தத் தொலைபேசியிலும் { $scdf-emergency } எண்ணை அழையுங்கள். ஒருவர் பேசும்வரை காத்திருங்கள்.

# $scdf-emergency: number for ambulance and fire
scdf-995-ambulance-dial-another = கைப்பேசியில் அழைப்பதற்கான இடத்தைத் திறங்கள். { $scdf-emergency } என்று அழுத்துங்கள். பிறகு அழைக்கும் பொத்தானை அழுத்துங்கள்.

scdf-995-ambulance-where = நோயாளி எங்கே இருக்கிறார் என்று சொல்லுங்கள். புளோக், மாடி, வீட்டு எண், சாலை ஆகியவற்றைக் கூறுங்கள்.
scdf-995-ambulance-what = என்ன நடந்தது என்று சொல்லுங்கள். நோயாளிக்குச் சுயநினைவு உள்ளதா, மூச்சுவிடுகிறாரா என்றும் சொல்லுங்கள்.
scdf-995-ambulance-what-another = நோயாளியிடம் பேசிப் பாருங்கள். அவர் பதில் சொல்லாவிட்டால், அதைத் தொலைபேசியில் கூறுங்கள்.
scdf-995-ambulance-listen = தொலைபேசியில் சொல்வதைச் செய்யுங்கள். அவர்கள் சொல்லும்வரை அழைப்பைத் துண்டிக்காதீர்கள்.
scdf-995-ambulance-no-cause = இது அவசரம் இல்லை என்று சொல்கிறார்கள்.

# $ambulance-1777: number of the ambulance when it is no emergency
scdf-995-ambulance-no-cure = அருகிலுள்ள மருத்துவரைப் பாருங்கள். ஆம்புலன்ஸில் மருத்துவமனைக்குச் செல்ல, { $ambulance-1777 } எண்ணை அழைத்து, கட்டணம் எவ்வளவு என்று கேட்கலாம்.

scdf-995-ambulance-wait = உங்களுடன் யாராவது இருந்தால், வெளியே காத்திருக்கச் சொல்லுங்கள். ஆம்புலன்ஸ் வந்ததும் அவர் கையசைக்கட்டும்.
scdf-995-ambulance-wait-shows = சாலையில் ஓர் ஆம்புலன்ஸ் நிற்கிறது.

## Guide: there is a fire

scdf-995-fire-title = தீப்பிடித்துவிட்டது
scdf-995-fire-out = “தீ!” என்று சத்தம் போட்டு, அறையைவிட்டு வெளியேறுங்கள். ஆபத்து இல்லையென்றால், மற்றவர்களும் வெளியேற உதவுங்கள். வெளியே வந்ததும், முடிந்தால் கதவை மூடுங்கள்.
scdf-995-fire-out-shows = ஒரு கதவு மூடியுள்ளது. அருகில் கீழே இறங்கும் படிக்கட்டு. அம்புக்குறி வழி காட்டுகிறது.
scdf-995-fire-smoke-cause = அறை முழுவதும் புகை.
scdf-995-fire-smoke-cure = ஈரத் துணியால் மூக்கையும் வாயையும் மூடுங்கள். தரையை ஒட்டிக் குனிந்து, வெளியேறும் வழிக்குத் தவழ்ந்து செல்லுங்கள்.
scdf-995-fire-trapped-cause = என்னால் வெளியேற முடியவில்லை.

# $scdf-emergency: number for ambulance and fire
scdf-995-fire-trapped-cure = சன்னல் திறந்துள்ள அறைக்குச் செல்லுங்கள். கதவை மூடி, சன்னல் அருகே நின்று உதவி கேட்டுச் சத்தம் போடுங்கள். { $scdf-emergency } எண்ணை அழையுங்கள்.

# $scdf-emergency: number for ambulance and fire
scdf-995-fire-dial = { $scdf-emergency } எண்ணை அழையுங்கள். எங்கே தீ என்று சொல்லுங்கள். புளோக், மாடி, சாலை ஆகியவற்றைக் கூறுங்கள்.

# $scdf-emergency: number for ambulance and fire
scdf-995-fire-dial-another = எந்தத் தொலைபேசியிலும் { $scdf-emergency } என்று அழுத்துங்கள். பிறகு அழைக்கும் பொத்தானை அழுத்தி, முகவரியைச் சொல்லுங்கள்.

scdf-995-fire-stairs = படிக்கட்டில் இறங்குங்கள். மின்தூக்கியைப் பயன்படுத்தாதீர்கள்.
scdf-995-fire-stairs-shows = ஒரு கதவு மூடியுள்ளது. அருகில் கீழே இறங்கும் படிக்கட்டு. அம்புக்குறி வழி காட்டுகிறது.
scdf-995-fire-legs-cause = என்னால் படிக்கட்டில் இறங்க முடியாது.
scdf-995-fire-legs-cure = தீயிலிருந்து விலகி, அருகிலுள்ள படிக்கட்டின் சமதளப் பகுதிக்குச் செல்லுங்கள். கீழே அழைத்துச் செல்லும்படி தீயணைப்பு அதிகாரிகளிடம் கேளுங்கள்.
scdf-995-fire-stay = வெளியே காத்திருங்கள். இனி ஆபத்து இல்லை என்று அதிகாரிகள் சொன்ன பிறகே உள்ளே செல்லுங்கள்.
scdf-995-fire-stay-shows = ஒரு கதவு மூடியுள்ளது. அருகில் கீழே இறங்கும் படிக்கட்டு. அம்புக்குறி வழி காட்டுகிறது.

## Without a smartphone

# $scdf-emergency: number for ambulance and fire
scdf-995-without-any = எந்தத் தொலைபேசியில் இருந்தும் { $scdf-emergency } எண்ணை அழைக்கலாம். திறன்பேசி தேவையில்லை.

scdf-995-without-near = உங்களுக்காக அழைக்கும்படி அருகில் இருப்பவரிடம் கேட்கலாம்.

## Is this really them?

# $scdf-emergency: number for ambulance and fire
scdf-995-genuine-dial = { $scdf-emergency } எண்ணை நீங்களே அழையுங்கள். செய்தியில் வரும் வேறு எண்ணை அழைக்காதீர்கள்.

# $scamshield-helpline: number of the ScamShield Helpline
scdf-995-genuine-money = அழைப்பவர் தம்மை அதிகாரி என்று கூறிப் பணம் அனுப்பச் சொன்னால், அழைப்பைத் துண்டியுங்கள். { $scamshield-helpline } எண்ணை அழையுங்கள்.
