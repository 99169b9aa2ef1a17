### Notarise: the official stamp on COVID-19 papers for travel. Whether it is still there is not known.

notarise-name = { -notarise }
notarise-short = { -covid } சான்றுக்கு முத்திரை
notarise-what = { -healthcerts } எனும் { -covid } பயணச் சான்றிதழுக்கு முத்திரை இட்ட அரசாங்க இணையத்தளம். அதனால் மற்ற நாடுகள் அதை நம்பின.
notarise-what-now = வெளிநாடு செல்கிறீர்களா? இந்தச் சான்றிதழ் தேவையா என்று முதலில் விமான நிறுவனத்திடம் கேளுங்கள்.

## Before you start

notarise-here = முடியாது. விமான நிறுவனத்திடம் கேளுங்கள். அந்த நிறுவனத்தை எப்படித் தொடர்புகொள்வது என்று உதவி மேசையில் கேட்கலாம்.

## More about it

notarise-now-heading = இப்போதும் உள்ளதா?

# $notarise-news: month of the last news of it
notarise-now-text = எங்களுக்குக் கிடைத்த கடைசித் தகவல் { $notarise-news } மாதத்தில் வந்தது. அதன்பின் மூடப்பட்டிருக்கலாம்.

notarise-how-heading = இது எப்படி இயங்கியது
notarise-how-text = { -singpass } மூலம் உட்பதிவு செய்தார்கள். பிறகு சான்றிதழ் மின்னஞ்சலிலும், { -singpass } செயலியிலும் வந்தது.
notarise-other-heading = மற்ற ஆவணங்களுக்கு
notarise-other-text = இது { -covid } சான்றிதழுக்கு மட்டுமே. வெளிநாட்டில் பயன்படுத்தும் மற்ற ஆவணங்களுக்கு, { -notary-public } ஆக உள்ள வழக்கறிஞரிடம் கேளுங்கள்.

## Is this really them?

# $notarise-site: web address of Notarise
notarise-genuine-site = இன்னும் இயங்கினால், அதன் முகவரி { $notarise-site }. ஒவ்வோர் எழுத்தையும் சரிபாருங்கள்.
