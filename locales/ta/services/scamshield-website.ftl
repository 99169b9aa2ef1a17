### The ScamShield website: help against scams, gathered on one website.

scamshield-website-name = { -scamshield } இணையத்தளம்
scamshield-website-short = மோசடிக்கு எதிரான எல்லா உதவியும்
scamshield-website-what = மோசடி பற்றிய அரசாங்க இணையத்தளம். செயலி, உதவி எண், எச்சரிக்கைச் செய்திகள் எல்லாம் அங்கே கிடைக்கும்.

## Before you start

scamshield-website-here = கைப்பேசியில் அல்லது கணினியில் பார்க்கலாம். உதவியாளருடன் சேர்ந்தும் பார்க்கலாம்.
scamshield-website-bring = திறன்பேசி அல்லது கணினி

## More about it

scamshield-website-finds-heading = அங்கே என்ன இருக்கும்
scamshield-website-finds-read = புதிய மோசடிகள் பற்றிப் படிக்கலாம். பாதுகாப்பாக இருப்பது எப்படி என்றும் தெரிந்துகொள்ளலாம்.
scamshield-website-finds-write = உதவி எண்ணின் ஊழியர்களிடம் அங்கே எழுதியும் கேள்வி கேட்கலாம். அவர்கள் பதில் எழுதுவார்கள்.
scamshield-website-told-heading = மோசடிக்காரரிடம் ஏதாவது சொல்லிவிட்டால்

# $singpass-scam-support: number of Singpass for scams, with the key to press after it
scamshield-website-told-text = { -scamshield-app } மூலம் தெரிவியுங்கள். மறைச்சொற்களை மாற்றுங்கள், கணக்குகளைக் கவனியுங்கள். { -singpass } பற்றி என்றால், இந்த எண்ணை அழையுங்கள்: { $singpass-scam-support }.

scamshield-website-lost-heading = பணத்தை இழந்துவிட்டால்

# $scamshield-helpline: number of the ScamShield Helpline
scamshield-website-lost-text = உங்கள் வங்கியையும் { $scamshield-helpline } எண்ணையும் அழையுங்கள். காவல்துறையிடமும் புகார் செய்யுங்கள்.

## Is this really them?

# $scamshield-site: web address of ScamShield
scamshield-website-genuine-site = உண்மையான முகவரி { $scamshield-site }. நீங்களே தட்டச்சு செய்து, ஒவ்வோர் எழுத்தையும் சரிபாருங்கள்.
