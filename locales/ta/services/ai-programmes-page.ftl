### The page of AI programmes on the Smart Nation website.

ai-programmes-page-name = { -ai-short } திட்டங்களின் பக்கம்
ai-programmes-page-short = கற்கவும் சேரவும்
ai-programmes-page-what = { -smart-nation } { -website } காட்டும், மக்களும் நிறுவனங்களும் சேரக்கூடிய { -ai-short } திட்டங்களின் பக்கம். செயற்கை நுண்ணறிவு ({ -ai-short }) இருந்தால், கணினியும் மனிதரைப்போல் பேசும், பதில் சொல்லும்.

# $ai-page-seen: day on which the page was last seen named
ai-programmes-page-what-now = { $ai-page-seen } அன்று இந்தப் பக்கம் இருந்தது. இன்னும் உள்ளதா என்று உதவி மேசையில் கேளுங்கள்.

## Before you start

ai-programmes-page-here = கைப்பேசியில் அல்லது கணினியில் பார்க்கலாம்.

## More about it

ai-programmes-page-who-heading = யாருக்கு
ai-programmes-page-who-text = { -ai-short } கற்க விரும்புவோர், நிறுவனங்கள், நிரல் எழுதுவோர் ஆகியோருக்கு.
ai-programmes-page-do-heading = நீங்கள் என்ன செய்யலாம்

# $ai-programmes-site: web address of the page of AI programmes
ai-programmes-page-do-text = உதவியாளருடன் { $ai-programmes-site } முகவரியைப் பார்க்கலாம். { -ai-short } புதிது என்றால், முதலில் பயிற்சி எங்கே என்று கேளுங்கள்.

## Without a smartphone

ai-programmes-page-without-desk = உதவி மேசையில் இருப்பவருடன் சேர்ந்து பக்கத்தைப் பார்க்கலாம்.

## Is this really them?

# $ai-programmes-site: web address of the page of AI programmes
ai-programmes-page-genuine-site = { $ai-programmes-site } என்பதே உண்மையான முகவரி. ஒவ்வோர் எழுத்தையும் சரிபாருங்கள்.

# $scamshield-helpline: number of the ScamShield Helpline
ai-programmes-page-genuine-doubt = சந்தேகம் இருந்தால், { $scamshield-helpline } எண்ணை அழைத்துக் கேளுங்கள்.
