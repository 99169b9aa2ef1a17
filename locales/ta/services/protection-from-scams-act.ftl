### The Protection from Scams Act: the police may stop money going to a scammer.

protection-from-scams-act-name = { -protection-from-scams-act }
protection-from-scams-act-short = காவல்துறை பணத்தைப் பாதுகாக்கும் சட்டம்
protection-from-scams-act-what = ஏமாற்றப்படுபவரின் பணம் மோசடிக்காரருக்குப் போகாமல் காவல்துறை தடுக்க, இந்தச் சட்டம் உதவுகிறது. வேறு வழி பலிக்காவிட்டால் மட்டுமே அப்படிச் செய்வார்கள்.

## More about it

protection-from-scams-act-how-heading = காவல்துறை என்ன செய்யலாம்

# $scams-act-banks: how many banks get an order as a rule
protection-from-scams-act-how-order = கணக்கிலிருந்து பணம் வெளியேறக் கூடாது என்று வங்கிகளுக்கு உத்தரவிடலாம். பொதுவாக { $scams-act-banks } பெரிய வங்கிகளுக்கு உத்தரவு செல்லும்.

# $scams-act-order: how long an order lasts at most, such as “30 days”
# $scams-act-more: how many times an order may be made longer
protection-from-scams-act-how-long = உத்தரவு { $scams-act-order } வரை நீடிக்கும். அதிகபட்சம் { $scams-act-more } முறை நீட்டிக்கப்படலாம்.

protection-from-scams-act-live-heading = அன்றாடச் செலவுக்குப் பணம்
protection-from-scams-act-live-text = உங்கள் கணக்குக்கு இந்த உத்தரவு இருந்தால், காவல்துறையிடம் கேளுங்கள். அன்றாடச் செலவுக்கும் கட்டணங்களுக்கும் பணத்தைப் பயன்படுத்த அனுமதி கேட்கலாம்.
protection-from-scams-act-family-heading = உறவினர் பணம் அனுப்பிக்கொண்டே இருந்தால்

# $police-emergency: number of the police for danger
# $scamshield-helpline: number of the ScamShield Helpline
protection-from-scams-act-family-text = ஒருவர் மோசடிக்காரருக்கு இப்போது பணம் அனுப்பிக்கொண்டு, சொல்வதைக் கேட்காவிட்டால், { $police-emergency } எண்ணை அழையுங்கள். ஆலோசனைக்கு { $scamshield-helpline } எண்ணை அழையுங்கள்.

protection-from-scams-act-since-heading = எப்போதிலிருந்து

# $scams-act-since: day since which the law is in force
protection-from-scams-act-since-text = இந்தச் சட்டம் { $scams-act-since } முதல் நடப்பில் உள்ளது.
