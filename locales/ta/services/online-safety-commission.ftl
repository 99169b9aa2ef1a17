### The Online Safety Commission: help for those who are hurt on the internet.

online-safety-commission-name = { -osc }
online-safety-commission-short = இணையத்தில் தொல்லை என்றால்
online-safety-commission-what = இணையத்தில் பாதிக்கப்பட்டவர்களுக்கு உதவும் அரசாங்க அமைப்பு. தீங்கான பதிவுகளையும் படங்களையும் நீக்கும்படி உத்தரவிட இதனால் முடியும்.

## Before you start

# $osc-site: web address of the Online Safety Commission
online-safety-commission-here = { $osc-site } முகவரியில் ஒரு படிவம் உள்ளது. உதவியாளருடன் சேர்ந்து நிரப்பலாம்.

online-safety-commission-bring-proof = பதிவுகள் அல்லது செய்திகளின் படங்கள்
online-safety-commission-bring-names = பதிவிட்டவர்களின் கணக்குப் பெயர்கள்

## More about it

online-safety-commission-what-heading = எவை பற்றிப் புகார் செய்யலாம்
online-safety-commission-what-pictures = ஒருவரின் அந்தரங்கப் படங்களை, அவர் விருப்பமின்றிக் காட்டுவது. பிள்ளைகளின் எந்தப் பாலியல் படமும் இதில் அடங்கும்.
online-safety-commission-what-people = உங்கள் தனிப்பட்ட விவரங்களை வெளியிடுவது, இணையத்தில் தொல்லை கொடுப்பது, விடாமல் பின்தொடர்வது.
online-safety-commission-first-heading = முதலில் என்ன செய்வது
online-safety-commission-first-keep = சான்றுகளை வைத்திருங்கள். எதையும் அழிக்காதீர்கள்.
online-safety-commission-first-report = முதலில் அந்தச் செயலியில் அல்லது இணையத்தளத்தில் புகார் செய்யுங்கள். அந்தரங்கப் படங்கள் என்றால், நேரடியாக இந்த அமைப்பிடம் செல்லலாம்.
online-safety-commission-who-heading = யார் புகார் செய்யலாம்
online-safety-commission-who-text = குடிமக்களும் நிரந்தரவாசிகளும் புகார் செய்யலாம். வேலை, கல்வி அல்லது நீண்டகால அனுமதி அட்டை உள்ள பலரும் செய்யலாம்.
online-safety-commission-since-heading = எப்போதிலிருந்து

# $osc-since: day on which the commission opened
online-safety-commission-since-text = இது { $osc-since } அன்று தொடங்கியது.

## Without a smartphone

online-safety-commission-without-desk = இதன் தொலைபேசி எண் கிடைக்கவில்லை. படிவத்தை நிரப்ப யார் உதவுவார் என்று உதவி மேசையில் கேளுங்கள்.

# $police-emergency: number of the police for danger
online-safety-commission-without-danger = ஆபத்து என்றால், எந்தத் தொலைபேசியில் இருந்தும் { $police-emergency } எண்ணை அழையுங்கள்.

## Is this really them?

# $osc-site: web address of the Online Safety Commission
online-safety-commission-genuine-site = உண்மையான முகவரி { $osc-site }. நீங்களே தட்டச்சு செய்து, ஒவ்வோர் எழுத்தையும் சரிபாருங்கள்.
