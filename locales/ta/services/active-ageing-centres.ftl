### Active Ageing Centres: places near home for company and activities.

active-ageing-centres-name = { -active-ageing-centre }
active-ageing-centres-short = வீட்டருகே நண்பர்கள், நடவடிக்கைகள்
active-ageing-centres-what = மூத்தோர் சந்திக்க, உடற்பயிற்சி செய்ய, சேர்ந்து உண்ண, நட்புகொள்ள உதவும் இடங்கள். நேரடியாகச் செல்லலாம்.

## Before you start

active-ageing-centres-here = அருகில் உள்ள நிலையத்துக்கு நேரில் செல்லுங்கள். அது எங்கே என்று உதவி மேசையில் கேளுங்கள்.

## More about it

active-ageing-centres-do-heading = அங்கே என்ன செய்யலாம்
active-ageing-centres-do-text = உடற்பயிற்சி, கைவினை, வகுப்பு, சேர்ந்து உண்ணுதல் ஆகியவற்றில் சேரலாம். தொண்டூழியர்கள் உங்களை வீட்டிலும் வந்து பார்க்கலாம்.
active-ageing-centres-do-cost = பெரும்பாலானவை இலவசம். சேரும் முன் கேளுங்கள்.
active-ageing-centres-who-heading = யார் செல்லலாம்
active-ageing-centres-who-text = அருகில் வசிக்கும் மூத்தோருக்கு உரியவை. உறுதியாகத் தெரியாவிட்டால், நேரில் சென்று கேளுங்கள்.
active-ageing-centres-where-heading = எங்கே உள்ளன

# $aac-as-of: month in which there were so many
# $aac-count: how many centres there were
active-ageing-centres-where-text = { $aac-as-of } நிலவரப்படி, { $aac-count } நிலையங்கள் இருந்தன. மூத்தோர் நலமாக வாழ உதவும் { -age-well-sg } திட்டத்தில் இவை அடங்கும்.

# $aic-hotline: number of the help line of AIC
active-ageing-centres-where-call = உங்களுக்கு அருகில் உள்ளது எது என்று { $aic-hotline } எண்ணை அழைத்துக் கேளுங்கள்.

## Without a smartphone

active-ageing-centres-without-walk = கைப்பேசி தேவையில்லை. நேரில் செல்லுங்கள். விரும்பினால் நண்பரையும் அழைத்துச் செல்லலாம்.

## Is this really them?

# $aac-false-app-year: year in which false apps were sent
active-ageing-centres-genuine-app = { $aac-false-app-year }ஆம் ஆண்டில், மோசடிக்காரர்கள் மூத்தோருக்கு நடவடிக்கைகளுக்கான போலிச் செயலியை அனுப்பினர். செய்தியில் வரும் செயலியைப் பதிவிறக்கம் செய்யாதீர்கள்.
