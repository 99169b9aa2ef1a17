### SGFinDex: seeing money at many banks in one place, with consent.

sgfindex-name = { -sgfindex }
sgfindex-short = உங்கள் பணம் எல்லாம் ஒரே பக்கத்தில்
sgfindex-what = பல வங்கிகளில் உள்ள உங்கள் பணத்தை ஒரே பக்கத்தில் பார்க்கும் வழி. நீங்கள் சம்மதித்தால் மட்டுமே இது நடக்கும்.

## Before you start

sgfindex-here = ஆம், உங்கள் சொந்தக் கைப்பேசியில், உங்கள் வங்கியின் செயலியில் செய்யலாம்.

## More about it

sgfindex-see-heading = எதைப் பார்க்கலாம்

# $sgfindex-banks: how many banks take part
sgfindex-see-banks = இந்த { $sgfindex-banks } வங்கிகளில் உள்ள பணம்: { -dbs }/{ -posb }, { -ocbc }, { -uob }, { -citibank }, { -hsbc }, { -maybank }, { -standard-chartered }.

# $sgfindex-insurers: how many insurers take part
sgfindex-see-more = { $sgfindex-insurers } காப்புறுதி நிறுவனங்கள், { -cpf }, { -hdb }, { -iras } ஆகியவற்றில் உள்ள உங்கள் விவரங்களையும் பார்க்கலாம்.

sgfindex-how-heading = எப்படிப் பயன்படுத்துவது
sgfindex-how-open = உங்கள் வங்கிச் செயலியைத் திறந்து, { -sgfindex } என்பதைத் தேர்ந்தெடுங்கள். { -singpass } மூலம் உட்பதிவு செய்து, எதற்குச் சம்மதம் என்று தேர்ந்தெடுங்கள்.

# $sgfindex-consent: how long a consent lasts
sgfindex-how-year = { $sgfindex-consent } கழித்து, உங்கள் சம்மதம் தானாகவே முடிவடையும். எப்போது வேண்டுமானாலும் நீங்களும் நிறுத்தலாம்.

sgfindex-who-heading = யாருக்கு
sgfindex-who-text = { -singpass } கணக்கும், இந்த வங்கிகளில் ஒன்றில் கணக்கும் உள்ளவர்களுக்கு.

# $sgfindex-then: year of these numbers
# $sgfindex-users-then: how many people had used it
sgfindex-who-then = { $sgfindex-then }ஆம் ஆண்டில், { $sgfindex-users-then }க்கும் மேற்பட்டோர் இதைப் பயன்படுத்தியிருந்தார்கள்.

# $sgfindex-accounts-then: how many bank accounts were joined
# $sgfindex-looks-then: how many times people looked
sgfindex-who-links = அவர்கள் { $sgfindex-accounts-then }க்கும் மேற்பட்ட வங்கிக் கணக்குகளை இணைத்து, { $sgfindex-looks-then } முறை பார்த்தார்கள்.

## Without a smartphone

sgfindex-without-leave = இது கட்டாயமில்லை. உங்கள் கணக்கில் எவ்வளவு உள்ளது என்று வங்கியில் நேரில் கேட்கலாம்.

## Is this really them?

sgfindex-genuine-bank = உண்மையான வங்கிச் செயலியில் மட்டும் சம்மதம் கொடுங்கள். செய்தியில் வரும் இணைப்பு மூலம் கொடுக்காதீர்கள்.
