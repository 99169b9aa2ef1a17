### Digital Ambassadors: people who sit with you and show you your phone.

digital-ambassadors-name = { -digital-ambassador }
digital-ambassadors-short = கைப்பேசியைக் கற்றுத்தருபவர்கள்
digital-ambassadors-what = உங்கள் அருகில் அமர்ந்து, கைப்பேசியைப் பயன்படுத்த வழிகாட்டும் பயிற்சி பெற்றவர்கள். நீங்களே அழுத்துவீர்கள், அவர்கள் அருகிலிருந்து பார்ப்பார்கள்.

## Before you start

digital-ambassadors-here = நேரில் கற்கலாம். அவர்களை எங்கே சந்திக்கலாம் என்று உதவி மேசையில் கேளுங்கள்.

## More about it

digital-ambassadors-learn-heading = என்ன கற்கலாம்
digital-ambassadors-learn-text = செய்தி அனுப்ப, காணொளியில் பேச, { -singpass } பயன்படுத்த, கைப்பேசியில் பணம் செலுத்தக் கற்கலாம்.
digital-ambassadors-where-heading = அவர்களை எங்கே சந்திக்கலாம்
digital-ambassadors-where-text = சமூக மன்றங்களிலும் நூலகங்களிலும் உள்ள { -sg-digital-hub } முகப்புகளில் இருப்பார்கள்.
digital-ambassadors-where-vouchers = புதிய பற்றுச்சீட்டுகள் வரும்போது, சமூக மன்றங்களில் அவற்றுக்கும் உதவுவார்கள்.
digital-ambassadors-who-heading = யார் கேட்கலாம்
digital-ambassadors-who-text = எவரும் கேட்கலாம், மூத்தோருக்கு முன்னுரிமை உண்டு. கேட்டதையே மீண்டும் கேட்கலாம்.

## Without a smartphone

digital-ambassadors-without-ask = திறன்பேசி இல்லாவிட்டாலும் செல்லுங்கள். அதைச் சொல்லி, எப்படி உதவ முடியும் என்று கேளுங்கள்.
