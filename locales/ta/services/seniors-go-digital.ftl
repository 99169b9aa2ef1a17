### Seniors Go Digital: free lessons on the phone and the internet, in three parts.

seniors-go-digital-name = { -seniors-go-digital }
seniors-go-digital-short = மூத்தோருக்கு இலவசப் பயிற்சி
seniors-go-digital-what = கைப்பேசி, இணையம் பற்றி மூத்தோருக்கு இலவசப் பயிற்சி. கற்றுத்தருபவருடன் தனியாகவோ, சிறு குழுவிலோ கற்கலாம்.
seniors-go-digital-what-now = அருகில் பயிற்சி இன்னும் நடக்கிறதா என்று உதவி மேசையில் கேளுங்கள்.

## Before you start

seniors-go-digital-here = உதவி மேசையில் கேளுங்கள். { -sg-digital-hub } எனும் உதவி முகப்புகளில் பயிற்சி நடக்கும்.
seniors-go-digital-bring-phone = கைப்பேசி இருந்தால், உங்கள் கைப்பேசி

## What you can learn

seniors-go-digital-talk-heading = முதலில்: குடும்பத்துடன் பேச
seniors-go-digital-talk-text = கைப்பேசியைப் பயன்படுத்த, செய்தி அனுப்ப, காணொளியில் பேசக் கற்பீர்கள்.
seniors-go-digital-services-heading = அடுத்து: அரசாங்கச் சேவைகள்
seniors-go-digital-services-text = { -singpass } கணக்கையும், அன்றாடச் செயலிகளையும் பயன்படுத்தக் கற்பீர்கள்.
seniors-go-digital-pay-heading = கடைசியாக: பணம், வங்கி
seniors-go-digital-pay-text = கைப்பேசியில் பாதுகாப்பாகப் பணம் செலுத்தவும் வங்கியைப் பயன்படுத்தவும் கற்பீர்கள்.

## Guide: Join a lesson

seniors-go-digital-join-title = பயிற்சியில் சேர
seniors-go-digital-join-ask = பயிற்சி அருகில் நடக்கிறதா, எந்த நாள், எந்த மொழியில் என்று உதவி மேசையில் கேளுங்கள்.
seniors-go-digital-join-ask-shows = மேசைக்குப் பின்னால் இருப்பவர், மூத்த வருகையாளரைப் பார்த்துப் புன்னகை செய்கிறார்.
seniors-go-digital-join-nothing-cause = பயிற்சி பற்றி யாருக்கும் தெரியவில்லை.

# $digital-for-life-site: web address of Digital for Life
seniors-go-digital-join-nothing-cure = அருகில் உள்ள { -sg-digital-hub } எங்கே என்று கேளுங்கள். அல்லது உதவியாளருடன் { $digital-for-life-site } முகவரியைப் பாருங்கள்.

seniors-go-digital-join-choose = எதிலிருந்து தொடங்க விரும்புகிறீர்கள் என்று தேர்ந்தெடுங்கள். திறன்பேசி புதிது என்றால், குடும்பத்துடன் பேசுவதில் தொடங்குங்கள்.
seniors-go-digital-join-go = கைப்பேசியை எடுத்துச் செல்லுங்கள். மூக்குக்கண்ணாடி இருந்தால், அதையும் எடுத்துச் செல்லுங்கள். நண்பரும் உடன் வரலாம்.
seniors-go-digital-join-go-shows = ஒரு மூத்தவர் கைப்பேசியை வைத்திருக்கிறார். உதவியாளர் அருகில் அமர்ந்து பார்க்கிறார்.
seniors-go-digital-join-try = எல்லாவற்றையும் நீங்களே அழுத்துங்கள். எத்தனை முறை வேண்டுமானாலும் கேளுங்கள். அங்கே எல்லாரும் கற்பவர்களே.
seniors-go-digital-join-try-shows = ஒரு மூத்தவர் கைப்பேசியை வைத்திருக்கிறார். உதவியாளர் அருகில் அமர்ந்து பார்க்கிறார்.
seniors-go-digital-join-bank = வங்கி பற்றிக் கற்கும்போது, உங்கள் மறைச்சொல்லை மறைத்துக் கொள்ளுங்கள். வேறு யாரும் அதைப் பார்க்கத் தேவையில்லை.
seniors-go-digital-join-home = வீட்டில் தினமும் கைப்பேசியில் ஒரு சிறிய காரியம் செய்யுங்கள். தடை வந்தால், மீண்டும் சென்று கேளுங்கள்.

## Without a smartphone

seniors-go-digital-without-ask = திறன்பேசி இல்லாவிட்டால், பயிற்சி பற்றிக் கேட்கும்போது சொல்லுங்கள்.
seniors-go-digital-without-counter = எல்லாவற்றையும் கற்கத் தேவையில்லை. எங்கே நேரில் உதவுவார்கள் என்று உதவி மேசையில் சொல்வார்கள்.

## Is this really them?

seniors-go-digital-genuine-free = பயிற்சி இலவசம். யாராவது பணம் கேட்டால், கொடுக்காதீர்கள்.
seniors-go-digital-genuine-password = மறைச்சொல்லையும் குறியீட்டையும் யாரிடமும் சொல்லாதீர்கள். கற்றுத்தருபவரிடமும் சொல்லாதீர்கள்.

# $digital-for-life-site: web address of Digital for Life
seniors-go-digital-genuine-site = { $digital-for-life-site } என்பதே உண்மையான இணையத்தளம். ஒவ்வோர் எழுத்தையும் சரிபாருங்கள்.

# $scamshield-helpline: number of the ScamShield Helpline
seniors-go-digital-genuine-doubt = சந்தேகம் இருந்தால், { $scamshield-helpline } எண்ணை அழைத்துக் கேளுங்கள்.
