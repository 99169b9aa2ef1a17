### The ScamShield Helpline: asking whether something is a scam, and what to do after one.

# $scamshield-helpline: number of the ScamShield Helpline
scamshield-helpline-1799-name = { -scamshield-helpline } { $scamshield-helpline }

scamshield-helpline-1799-short = மோசடியா என்று ஒருவரிடம் கேட்க
scamshield-helpline-1799-what = மோசடி பற்றிய கேள்விகளுக்கான தொலைபேசி எண். இரவும் பகலும் ஒருவர் பதில் சொல்வார்.

## Before you start

scamshield-helpline-1799-here = ஆம், எந்தத் தொலைபேசியில் இருந்தும் அழைக்கலாம்.
scamshield-helpline-1799-bring = ஏதாவது ஒரு தொலைபேசி

## More about it

scamshield-helpline-1799-danger-heading = நீங்கள் ஆபத்தில் இருந்தால்

# $police-emergency: number of the police for danger
scamshield-helpline-1799-danger-text = { $police-emergency } எண்ணில் காவல்துறையை அழையுங்கள்.

scamshield-helpline-1799-limits-heading = இந்த எண்ணில் செய்ய முடியாதவை
scamshield-helpline-1799-limits-text = உங்களுக்காக அவர்களால் காவல்துறையிடம் புகார் செய்ய முடியாது. உங்கள் வழக்கு எந்த நிலையில் உள்ளது என்றும் சொல்ல முடியாது.

## Guide: is this a scam?

scamshield-helpline-1799-check-title = இது மோசடியா?
scamshield-helpline-1799-check-stop = சற்றுப் பொறுங்கள். யாராவது உங்களுடன் தொலைபேசியில் பேசிக்கொண்டிருந்தால், அழைப்பைத் துண்டிக்கலாம். அது மரியாதைக் குறைவு அல்ல.

# $scamshield-helpline: number of the ScamShield Helpline
scamshield-helpline-1799-check-dial = { $scamshield-helpline } எண்ணை அழையுங்கள். இரவும் பகலும் ஒருவர் பதில் சொல்வார். சந்தேகமாகத் தோன்றும் எதைப் பற்றியும் கேட்கலாம்.
scamshield-helpline-1799-check-dial-another = அழைப்புகள், செய்திகள் பற்றிச் சந்தேகம் வந்தால், இதுவே அழைக்க வேண்டிய எண். எண்களை அழுத்தி, பிறகு அழைக்கும் பொத்தானை அழுத்துங்கள்.

scamshield-helpline-1799-check-tell = உங்களை அழைத்தவர் அல்லது செய்தி அனுப்பியவர் யார் என்று சொல்லுங்கள். என்ன செய்யச் சொன்னார் என்றும் சொல்லுங்கள். உதவியாளர் உடன் இருக்கலாம்.
scamshield-helpline-1799-check-tell-shows = ஒரு மூத்தவர் கைப்பேசியை வைத்திருக்கிறார். உதவியாளர் அருகில் அமர்ந்து பார்க்கிறார்.
scamshield-helpline-1799-check-listen = உதவி எண்ணில் பேசுபவர் சொல்வதைக் கேளுங்கள். அதுவரை செய்தியில் எதையும் அழுத்தாதீர்கள், பணம் கட்டாதீர்கள், பதில் அனுப்பாதீர்கள்.
scamshield-helpline-1799-check-after = அது மோசடி என்றால், மோசடிக்காரருக்கு இனிப் பதில் சொல்லாதீர்கள். உங்கள் குடும்பத்தாரிடம் சொல்லுங்கள். அவர்களுக்கும் தெரிந்திருக்கட்டும்.

## Guide: I paid or told them something

scamshield-helpline-1799-paid-title = பணம் அல்லது தகவல் கொடுத்துவிட்டேன்
scamshield-helpline-1799-paid-stop = அழைப்பைத் துண்டியுங்கள். அவருக்குச் செய்தி அனுப்புவதை நிறுத்துங்கள். இது யாருக்கும் நேரலாம். உங்களுக்கு உதவி உண்டு.

# $scamshield-helpline: number of the ScamShield Helpline
scamshield-helpline-1799-paid-dial = { $scamshield-helpline } எண்ணை அழையுங்கள். நடந்ததைச் சொல்லுங்கள். உங்கள் வங்கியுடன் இணைக்கும்படி கேளுங்கள்.

scamshield-helpline-1799-paid-bank-cause = அவர்களால் என் வங்கியுடன் இணைக்க முடியவில்லை.

# $scamshield-banks: how many banks the helpline can reach
scamshield-helpline-1799-paid-bank-cure = அவர்களால் { $scamshield-banks } வங்கிகளுடன் இணைக்க முடியும். வேறு வங்கி என்றால், வங்கி அட்டையின் பின்னால் உள்ள தொலைபேசி எண்ணை அழையுங்கள்.

scamshield-helpline-1799-paid-freeze = என்ன கொடுத்தீர்கள் அல்லது சொன்னீர்கள் என்று வங்கியிடம் கூறுங்கள். மேலும் பணம் போகாமல், உங்கள் கணக்கை முடக்கச் சொல்லுங்கள்.

# $singpass-scam-support: number of Singpass for scams, with the key to press after it
scamshield-helpline-1799-paid-singpass = உங்கள் { -singpass } மறைச்சொல்லையோ குறியீட்டையோ சொல்லியிருந்தால், இந்த எண்ணையும் அழையுங்கள்: { $singpass-scam-support }.

scamshield-helpline-1799-paid-keep = கைப்பேசியில் உள்ள செய்திகளையும் படங்களையும் அழிக்காதீர்கள். என்ன நடந்தது என்பதை அவை காட்டும்.
scamshield-helpline-1799-paid-report = ஏதாவது ஓர் { -neighbourhood-police-centre } சென்று புகார் செய்யுங்கள். உதவி எண்ணில் பேசுபவரால் உங்களுக்காக இதைச் செய்ய முடியாது.
scamshield-helpline-1799-paid-report-shows = மேசைக்குப் பின்னால் இருப்பவர், மூத்த வருகையாளரைப் பார்த்துப் புன்னகை செய்கிறார்.

## Without a smartphone

scamshield-helpline-1799-without-smartphone = திறன்பேசி தேவையில்லை. இது சாதாரணத் தொலைபேசி அழைப்புதான்.
scamshield-helpline-1799-without-together = நீங்கள் நம்பும் ஒருவருடன் சேர்ந்து அழைக்கலாம்.
scamshield-helpline-1799-without-police = ஏதாவது ஓர் { -neighbourhood-police-centre } சென்றும் புகார் செய்யலாம்.

## Is this really them?

# $scamshield-helpline: number of the ScamShield Helpline
scamshield-helpline-1799-genuine-dial = { $scamshield-helpline } எண்ணை நீங்களே அழையுங்கள். செய்தியில் வரும் வேறு எண்ணை அழைக்காதீர்கள்.

# $scamshield-number-since: day since which the number is in use
scamshield-helpline-1799-genuine-since = { $scamshield-number-since } முதல் இதுவே எண். பழைய சுவரொட்டியில் வேறு எண் இருக்கலாம்.

scamshield-helpline-1799-genuine-officer = பணத்தை வேறு கணக்குக்கு மாற்றும்படி அரசாங்க அதிகாரிகள் தொலைபேசியில் ஒருபோதும் கேட்கமாட்டார்கள். வங்கி உட்பதிவு விவரங்களையும் கேட்கமாட்டார்கள்.
