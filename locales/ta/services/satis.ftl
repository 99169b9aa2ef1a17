### SATIS: a system behind the scenes that finds and stops scam websites.

satis-name = { -satis }
satis-short = மோசடி இணையத்தளங்களைத் தடுக்க
satis-what = மோசடி இணையத்தளங்களைத் தொடர்ந்து தேடும் கணினி அமைப்பு. அது கண்டுபிடிப்பவை தடுக்கப்படலாம் அல்லது நீக்கப்படலாம்.

## More about it

satis-you-heading = உங்களைப் பொறுத்தவரை
satis-you-nothing = நீங்கள் எதுவும் செய்யத் தேவையில்லை. இது பின்னணியில் இயங்கும்.
satis-you-report = சந்தேகமான இணைப்பைப் பார்த்தால், { -scamshield-app } மூலம் தெரிவியுங்கள். அப்போது அதைச் சரிபார்க்க முடியும்.
satis-how-heading = எப்படி இயங்குகிறது
satis-how-engine = அதன் ஒரு பகுதியான { -rmse }, இணையத்தளம் போலியா என்று செயற்கை நுண்ணறிவு மூலம் கண்டறியும்.

# $satis-wider: year in which it was to do more
satis-how-wider = { $satis-wider }ஆம் ஆண்டில், மோசடிக்காரர்களின் கட்டண முறைகளுக்கும் தொலைபேசி எண்களுக்கும் அது விரிவாக்கப்பட்டு வந்தது.

satis-count-heading = எத்தனை மோசடிகள்

# $satis-cases-year: year of the first figure
# $satis-cases: how many scams there were in that year
# $satis-before-year: year of the second figure
# $satis-cases-before: how many scams there were the year before
satis-count-text = { $satis-cases-year }ஆம் ஆண்டில் { $satis-cases } மோசடிச் சம்பவங்கள் நடந்தன. { $satis-before-year }ஆம் ஆண்டில் { $satis-cases-before } சம்பவங்கள் நடந்தன.
