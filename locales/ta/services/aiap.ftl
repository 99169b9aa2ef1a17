### AI Apprenticeship Programme: training that turns programmers into AI experts.

aiap-name = { -aiap }
aiap-short = உதவித்தொகையுடன் { -ai-short } பயிற்சி
aiap-what = நிரல் எழுதத் தெரிந்தவர்களை { -ai-short } வல்லுநர்களாக ஆக்கும் முழுநேரப் பயிற்சி. மாதந்தோறும் உதவித்தொகை உண்டு.

## More about it

aiap-ai-heading = { -ai-short } என்றால் என்ன
aiap-ai-text = செயற்கை நுண்ணறிவு ({ -ai-short }) இருந்தால், கணினியும் மனிதரைப்போல் பேசும், பதில் சொல்லும்.
aiap-who-heading = யாருக்கு
aiap-who-text = நன்கு நிரல் எழுதத் தெரிந்த, { -ai-short } வேலை விரும்பும் உள்ளூர் மக்களுக்கு.
aiap-how-heading = எப்படிக் கற்கிறார்கள்

# $aiap-months: how many months the course takes
aiap-how-text = பயிற்சி { $aiap-months } மாதங்கள். முதலில் படிப்பு, பிறகு உண்மையான வேலை.

# $aiap-since: year in which it began
aiap-how-since = { $aiap-since }ஆம் ஆண்டு முதல் நடக்கிறது.

aiap-family-heading = உங்கள் குடும்பத்துக்கு
aiap-family-text = கணினி புதிதாகக் கற்போருக்கு இது ஏற்றதல்ல. நிரல் எழுதும் பிள்ளையிடமோ பேரப்பிள்ளையிடமோ சொல்லலாம்.

# $aiap-site: web address of the AI Apprenticeship Programme
aiap-family-site = விண்ணப்பிக்கும் முறையை { $aiap-site } முகவரியில் பார்க்கலாம்.
