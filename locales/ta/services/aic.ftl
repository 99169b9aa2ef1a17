### The Agency for Integrated Care: whom to ask about care for an older person.

aic-name = { -aic }
aic-short = பராமரிப்பு கிடைக்க உதவி
aic-what = மூத்தோருக்கும் குடும்பத்தாருக்கும் பராமரிப்பு கிடைக்க உதவும் அமைப்பு. வீட்டுப் பராமரிப்பு, பகல்நேர நிலையம், தாதிமை இல்லம் பற்றிக் கேட்கலாம்.

## Before you start

aic-here = தொலைபேசியில் கேட்கலாம், அல்லது { -aic-link } நிலையத்துக்கு நேரில் செல்லலாம்.

## More about it

aic-ask-heading = என்ன கேட்கலாம்
aic-ask-text = எந்தப் பராமரிப்பு பொருந்தும், செலவு எவ்வளவு, பண உதவி உண்டா என்று கேட்கலாம்.
aic-who-heading = யார் கேட்கலாம்
aic-who-text = பராமரிப்பு தேவைப்படும் மூத்தோரும், அவர்களைக் கவனித்துக்கொள்வோரும் கேட்கலாம்.
aic-place-heading = நேரில் பேச

# $aic-hotline: number of the help line of AIC
aic-place-text = { -aic-link } நிலையத்துக்கு நேரடியாகச் சென்று கேட்கலாம். அருகில் எது உள்ளது, எப்போது திறந்திருக்கும் என்று { $aic-hotline } எண்ணை அழைத்துக் கேளுங்கள்.

## Without a smartphone

aic-without-call = திறன்பேசி தேவையில்லை, எந்தத் தொலைபேசியும் போதும். நீங்கள் நம்பும் ஒருவரும் உங்களுக்காக அழைக்கலாம்.

## Is this really them?

# $aic-hotline: number of the help line of AIC
aic-genuine-wrong = { -aic } தரும் பண உதவி பற்றித் தவறான தகவல்கள் பரவுகின்றன. அவற்றை நம்பாதீர்கள். { $aic-hotline } எண்ணை அழைத்துக் கேளுங்கள்.
