### HealthCerts: COVID-19 papers for travel. Nothing new was found about them.

healthcerts-name = { -healthcerts }
healthcerts-short = பயணத்துக்கான { -covid } சான்று
healthcerts-what = { -healthcerts } என்பவை கைப்பேசியில் வைத்திருந்த பயணச் சான்றிதழ்கள். அவை { -covid } பரிசோதனை, தடுப்பூசி விவரத்தை மற்ற நாடுகளுக்குக் காட்டின.
healthcerts-what-now = வெளிநாடு செல்கிறீர்களா? என்ன ஆவணங்கள் தேவை என்று விமான நிறுவனத்திடம் கேளுங்கள். பழைய சான்றிதழை வைத்திருக்கலாம், அல்லது நீக்கலாம்.

## Before you start

healthcerts-here = முடியாது. விமான நிறுவனத்திடம் கேளுங்கள். அந்த நிறுவனத்தை எப்படித் தொடர்புகொள்வது என்று உதவி மேசையில் கேட்கலாம்.

## More about it

healthcerts-now-heading = இப்போதும் பயன்படுகிறதா?

# $healthcerts-past: year in which it was told as something of the past
healthcerts-now-text = { $healthcerts-past }ஆம் ஆண்டிலேயே, இது முடிந்துபோன ஒன்று என்பதுபோல் { -govtech } எழுதியது. எப்போது முடிந்தது என்று தெரியவில்லை.

healthcerts-country-heading = ஒரு நாடு இதைக் கேட்டால்
healthcerts-country-text = எதைக் காட்ட வேண்டும் என்று ஒவ்வொரு நாடும் முடிவு செய்கிறது. பழைய சான்றிதழ் காலாவதியாகி இருக்கலாம்.
healthcerts-how-heading = இது எப்படி இயங்கியது
healthcerts-how-text = { -notarise } மூலம் { -moh } சான்றிதழை உறுதி செய்தது. அது உண்மையா என்று அதிகாரிகள் { -verify-healthcert } மூலம் பார்த்தார்கள்.

## Is this really them?

healthcerts-genuine-pay = இந்தச் சான்றிதழுக்குப் பணம் கட்டச் சொல்லி ஒரு செய்தி வந்தால், அதில் எதையும் அழுத்த வேண்டாம்.
