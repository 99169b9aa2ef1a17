### Primary One registration: signing up a child for school.

primary-one-registration-name = { -primary-one } பதிவு
primary-one-registration-short = பிள்ளையைப் பள்ளியில் சேர்க்க
primary-one-registration-what = பிள்ளையைத் தொடக்கப்பள்ளியின் முதல் ஆண்டில் சேர்க்கும் வழி. பெற்றோர் இணையத்தில் செய்ய வேண்டும்.

## Before you start

primary-one-registration-here = கைப்பேசியில் அல்லது கணினியில் செய்யலாம்.
primary-one-registration-bring-singpass = தாய் அல்லது தந்தையின் { -singpass } கணக்கு

## More about it

primary-one-registration-who-heading = எந்தப் பிள்ளைகளுக்கு
primary-one-registration-who-text = சிங்கப்பூர்க் குடிமக்களான பிள்ளைகளைக் கண்டிப்பாகப் பதிவு செய்ய வேண்டும். எந்தத் தேதிகளில் பிறந்தவர்களுக்கு என்று { -moe } ஆண்டுதோறும் அறிவிக்கும்.
primary-one-registration-when-heading = எப்போது, எப்படி

# $p1-from: first day of the last known time
# $p1-to: last day of it
# $p1-site: web address of Primary One registration
primary-one-registration-when-text = எங்களுக்குத் தெரிந்து, கடைசியாக { $p1-from } முதல் { $p1-to } வரை நடந்தது. அடுத்த தேதிகளை { $p1-site } முகவரியில் பாருங்கள்.

# $p1-online-year: year in which it was first all online
# $p1-portal-since: day since which there is one website
primary-one-registration-when-online = { $p1-online-year }ஆம் ஆண்டில், முதல்முறையாக முழுவதும் இணையத்தில், { -singpass }, { -formsg } மூலம் நடந்தது. { $p1-portal-since } முதல், எல்லாப் பிள்ளைகளுக்கும் ஒரே இணையத்தளம் உள்ளது.

primary-one-registration-you-heading = நீங்கள் தாத்தா அல்லது பாட்டி என்றால்
primary-one-registration-you-text = பள்ளியைத் தேர்ந்தெடுக்கவும் தேதியை நினைவூட்டவும் உதவலாம். பெற்றோரே உட்பதிவு செய்து அனுப்ப வேண்டும்.

## Without a smartphone

primary-one-registration-without-school = பெற்றோரால் இணையத்தில் செய்ய முடியாவிட்டால், விரும்பும் பள்ளியை அழைத்து உதவி கேட்கலாம்.

## Is this really them?

# $p1-site: web address of Primary One registration
primary-one-registration-genuine-site = { $p1-site } என்பதே உண்மையான இணையத்தளம். ஒவ்வோர் எழுத்தையும் சரிபாருங்கள்.
