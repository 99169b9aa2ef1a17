### SG Digital community hubs: learning the phone with a person, one to one.

sg-digital-community-hubs-name = { -sg-digital-hub }
sg-digital-community-hubs-short = கைப்பேசி கற்றுத்தர ஒருவர்
sg-digital-community-hubs-what = சமூக மன்றங்களிலும் நூலகங்களிலும் உள்ள உதவி முகப்புகள். { -digital-ambassador } எனும் உதவியாளர் உங்களுடன் அமர்ந்து, கைப்பேசியைப் பயன்படுத்தக் கற்றுத்தருவார்.

## Before you start

sg-digital-community-hubs-here = சில சமூக மன்றங்களில் உள்ளது. உதவி மேசையில் கேளுங்கள்.
sg-digital-community-hubs-bring-phone = கைப்பேசி இருந்தால், உங்கள் கைப்பேசி
sg-digital-community-hubs-bring-card = உங்கள் { -nric }

## More about it

sg-digital-community-hubs-learn-heading = என்ன கற்கலாம்
sg-digital-community-hubs-learn-text = செய்தி, காணொளி அழைப்பு, { -singpass }, { -qr-code } மூலம் பணம் செலுத்துதல் ஆகியவற்றைக் கற்கலாம். மோசடியை அடையாளம் காணவும் கற்கலாம்.
sg-digital-community-hubs-who-heading = யார் செல்லலாம்
sg-digital-community-hubs-who-text = கைப்பேசி, இணையம் கடினம் என்று நினைக்கும் எவரும் செல்லலாம். மூத்தோருக்கு முன்னுரிமை உண்டு.
sg-digital-community-hubs-where-heading = எங்கே உள்ளன

# $hubs-as-of: month for which this was published
# $hubs-count: how many hubs there were
sg-digital-community-hubs-where-text = { $hubs-as-of } நிலவரப்படி, மொத்தம் { $hubs-count } இருந்தன. இன்றைய பட்டியலும் நேரமும் எங்களுக்குத் தெரியாது. போகும் முன் உதவி மேசையில் கேளுங்கள்.

## Guide: Learn one thing on my phone

sg-digital-community-hubs-learn-title = கைப்பேசியில் ஒன்று கற்க
sg-digital-community-hubs-learn-choose = நீங்கள் செய்ய விரும்பும் ஒன்றை யோசியுங்கள். எடுத்துக்காட்டாக, மகளுடன் காணொளியில் பேசுவது.
sg-digital-community-hubs-learn-choose-shows = ஒரு மூத்தவர் கைப்பேசியை வைத்திருக்கிறார். உதவியாளர் அருகில் அமர்ந்து பார்க்கிறார்.
sg-digital-community-hubs-learn-find = அருகில் உள்ள உதவி முகப்பு எங்கே, எப்போது திறந்திருக்கும் என்று உதவி மேசையில் கேளுங்கள்.
sg-digital-community-hubs-learn-find-shows = மேசைக்குப் பின்னால் இருப்பவர், மூத்த வருகையாளரைப் பார்த்துப் புன்னகை செய்கிறார்.
sg-digital-community-hubs-learn-go = கைப்பேசியையும் { -nric }யையும் எடுத்துச் செல்லுங்கள். அங்கே { -digital-ambassador } உதவி வேண்டும் என்று கேளுங்கள்.
sg-digital-community-hubs-learn-go-shows = ஒரு கை அடையாள அட்டையைக் காட்டுகிறது.
sg-digital-community-hubs-learn-nophone-cause = என்னிடம் கைப்பேசி இல்லை.
sg-digital-community-hubs-learn-nophone-cure = பரவாயில்லை, செல்லுங்கள். அதை அவர்களிடம் சொல்லி, எப்படி உதவ முடியும் என்று கேளுங்கள்.
sg-digital-community-hubs-learn-try = கைப்பேசியை நீங்களே பிடித்து, நீங்களே அழுத்துங்கள். காத்திருக்கும்படியோ மீண்டும் சொல்லும்படியோ கேட்கலாம்.
sg-digital-community-hubs-learn-try-another = நீங்களே செய்தால்தான் நன்றாக நினைவில் நிற்கும். அவர்கள் அருகில் இருக்கும்போது, தவறாக அழுத்தினாலும் பரவாயில்லை.
sg-digital-community-hubs-learn-try-shows = ஒரு மூத்தவர் கைப்பேசியை வைத்திருக்கிறார். உதவியாளர் அருகில் அமர்ந்து பார்க்கிறார்.
sg-digital-community-hubs-learn-secret = மறைச்சொல்லோ குறியீடோ தேவைப்பட்டால், நீங்களே தட்டச்சு செய்யுங்கள். அவர்களை வேறு பக்கம் பார்க்கச் சொல்லுங்கள்.
sg-digital-community-hubs-learn-again = உதவி இல்லாமல் மீண்டும் ஒருமுறை செய்து பாருங்கள். பிறகு படிகளை எழுதிக்கொள்ளுங்கள். வீட்டில் அது உதவும்.
sg-digital-community-hubs-learn-forget-cause = வீட்டுக்குப் போனதும் மறந்துவிடுகிறது.
sg-digital-community-hubs-learn-forget-cure = அது இயல்புதான். நீங்கள் எழுதிய குறிப்புடன் மீண்டும் சென்று கற்றுக்கொள்ளுங்கள்.

## Without a smartphone

sg-digital-community-hubs-without-go = திறன்பேசி இல்லாவிட்டாலும், அங்கே சென்று கேட்கலாம்.
sg-digital-community-hubs-without-paper = பற்றுச்சீட்டுகளைத் தாளில் பெற, இந்த வழிகாட்டியில் { -cdc-vouchers } என்பதைத் தேர்ந்தெடுங்கள்.

## Is this really them?

sg-digital-community-hubs-genuine-call = { -imda } அதிகாரிகள் உங்களை அழைத்துத் தனிப்பட்ட விவரங்களை ஒருபோதும் கேட்கமாட்டார்கள். ஆணையமே இதைக் கூறியுள்ளது.
sg-digital-community-hubs-genuine-password = உங்களுக்கு உதவும் எவருக்கும் உங்கள் மறைச்சொல்லோ குறியீடோ தேவையில்லை.

# $scamshield-helpline: number of the ScamShield Helpline
sg-digital-community-hubs-genuine-doubt = சந்தேகம் இருந்தால், { $scamshield-helpline } எண்ணை அழைத்துக் கேளுங்கள்.
