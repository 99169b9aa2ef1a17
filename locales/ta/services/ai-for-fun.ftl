### AI for Fun: school lessons in which pupils try AI.

ai-for-fun-name = { -ai-for-fun }
ai-for-fun-short = பள்ளியில் { -ai-short } வகுப்பு
ai-for-fun-what = பள்ளியில் மாணவர்கள் { -ai-short } முயன்று பார்க்கும் குறுகியகால வகுப்பு. செயற்கை நுண்ணறிவு ({ -ai-short }) இருந்தால், கணினியும் மனிதரைப்போல் பேசும், பதில் சொல்லும்.

## More about it

ai-for-fun-who-heading = யாருக்கு

# $ai-fun-since: year since which schools have it
ai-for-fun-who-text = தொடக்கப்பள்ளி, உயர்நிலைப் பள்ளி மாணவர்களுக்கு. { $ai-fun-since }ஆம் ஆண்டு முதல் பள்ளிகளில் உண்டு.

ai-for-fun-learn-heading = என்ன கற்கிறார்கள்
ai-for-fun-learn-text = எழுதும், வரையும் { -ai-short } கருவிகளையும் அறிவார்ந்த ரோபோக்களையும் முயன்று பார்க்கிறார்கள்.

# $ai-fun-hours: how long one part takes
ai-for-fun-learn-long = ஒரு பகுதிக்கு { $ai-fun-hours } ஆகும். விரும்பினால், { -code-for-fun } வகுப்புடன் கூடுதலாக இதையும் கற்கலாம்.

ai-for-fun-family-heading = உங்கள் குடும்பத்துக்கு
ai-for-fun-family-text = { -ai-short } என்ன செய்யும் என்று காட்டும்படி பேரப்பிள்ளையிடம் கேளுங்கள்.
ai-for-fun-family-school = மேலும் அறிய, பள்ளியில் கேட்கலாம்.
