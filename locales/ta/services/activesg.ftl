### ActiveSG: public pools, gyms and courts, and what is free for seniors.

activesg-name = { -activesg }
activesg-short = நீச்சல் குளம், உடற்பயிற்சிக் கூடம்
activesg-what = நீந்தவும் உடற்பயிற்சி செய்யவும் உதவும் பொது நீச்சல் குளங்கள், கூடங்கள், மைதானங்கள். { -myactivesg } செயலியில் முன்பதிவு செய்யலாம்.

## Before you start

activesg-here = நீச்சல் குளத்தில் அல்லது உடற்பயிற்சிக் கூடத்தில். கைப்பேசியில் { -singpass } மூலம் முன்பதிவு செய்யலாம்.

## More about it

activesg-free-heading = மூத்த குடிமக்களுக்கு இலவசம்

# $activesg-free-since: day since which it is free
# $activesg-free-age: age from which it is free
activesg-free-text = { $activesg-free-since } முதல், { $activesg-free-age } வயதும் அதற்கு மேலும் உள்ள குடிமக்களுக்கு நீச்சலும் உடற்பயிற்சிக் கூடமும் இலவசம்.

activesg-credits-heading = அரசாங்கம் தந்த கிரெடிட்

# $activesg-credits-year: year in which credits were given
# $activesg-credits-until: last day of the credits
activesg-credits-text = { $activesg-credits-year }ஆம் ஆண்டில், செயலியில் கூடுதல் கிரெடிட் பெற முடிந்தது. பெற்றிருந்தால், { $activesg-credits-until } வரை பயன்படுத்தலாம்.

activesg-credits-how = உங்களிடம் உள்ளதா என்று தெரியாவிட்டால், அங்குள்ள சேவை முகப்பில் கேளுங்கள்.

## Without a smartphone

activesg-without-counter = திறன்பேசி இல்லாவிட்டால், { -nric }யை எடுத்துச் சென்று, எப்படி உள்ளே செல்வது என்று கேளுங்கள்.

## Is this really them?

activesg-genuine-store = கைப்பேசியிலேயே உள்ள செயலிக் கடையிலிருந்து மட்டுமே செயலியைப் பெறுங்கள். செய்தியில் வரும் செயலியை நம்பாதீர்கள்.

# $activesg-site: web address of ActiveSG
activesg-genuine-site = { $activesg-site } என்பதே உண்மையான இணையத்தளம். ஒவ்வோர் எழுத்தையும் சரிபாருங்கள்.
