### The PAssion Silver card and SimplyGo: cheaper rides for seniors, and how to get or replace the card.

simplygo-seniors-name = { -passion-silver-card }
simplygo-seniors-short = மலிவான பேருந்து, ரயில் பயணம்
simplygo-seniors-what = மூத்த குடிமக்களுக்கான பயண அட்டை. பேருந்து, ரயில் கட்டணம் குறையும். இதை { -simplygo } கவனித்துக்கொள்கிறது.

## Before you start

# $simplygo-hotline: number of the SimplyGo hotline
simplygo-seniors-here = { -simplygo } { -ticket-office } செல்லுங்கள். இணையத்திலும் செய்யலாம். எங்கே என்று கேட்க { $simplygo-hotline } எண்ணை அழையுங்கள்.

## More about it

simplygo-seniors-who-heading = யாருக்கு

# $pasc-age: least age in years
# $pasc-discount: how many percent less a fare may be
simplygo-seniors-who-text = { $pasc-age } வயது முதலான குடிமக்களுக்கு. மற்ற வயதுவந்தவர்களைவிட உங்கள் கட்டணம் { $pasc-discount } விழுக்காடு வரை குறையலாம்.

simplygo-seniors-who-get = இந்த அட்டையால், சாலையைக் கடக்கும் சில இடங்களில் பச்சை விளக்கு கூடுதல் நேரம் எரியும். சமூக மன்றங்களில் உறுப்பினர்களுக்கான கட்டணத்தைச் செலுத்தினால் போதும்.
simplygo-seniors-how-heading = எப்படிப் பெறுவது

# $pasc-age: least age in years
# $pasc-before: how long before the birthday to apply
simplygo-seniors-how-letter = { $pasc-age }ஆவது பிறந்தநாளுக்கு முன் கடிதம் வரும். பிறந்தநாளுக்குக் குறைந்தது { $pasc-before } முன்பே விண்ணப்பியுங்கள்.

simplygo-seniors-how-new = அட்டையின் காலம் முடியும் முன், புதிய அட்டை அஞ்சலில் வரும். அதைப் பயன்படுத்தத் தொடங்கும் வழி கடிதத்தில் இருக்கும்.
simplygo-seniors-lost-heading = அட்டை தொலைந்தால்

# $simplygo-hotline: number of the SimplyGo hotline
simplygo-seniors-lost-text = { $simplygo-hotline } எண்ணை அழைத்து, புதிய அட்டை எங்கே கிடைக்கும் என்று கேளுங்கள். கட்டணம் உண்டு, எவ்வளவு என்றும் கேளுங்கள்.

simplygo-seniors-plan-heading = மாற்றம் பற்றிக் கேள்விப்பட்டிருந்தால்

# $pasc-plan-dropped: day on which the plan was dropped
simplygo-seniors-plan-text = வயதுவந்த பயணிகள் எல்லாரும் { -simplygo } முறைக்கு மாற வேண்டும் என்ற திட்டம் { $pasc-plan-dropped } அன்று கைவிடப்பட்டது.

# $pasc-mail-first: first month in which cards were mailed
# $pasc-mail-last: last month in which cards were mailed
simplygo-seniors-plan-mail = அதற்குள் { -simplygo } அட்டை பெற்ற மூத்தோருக்கு { $pasc-mail-first }, { $pasc-mail-last } மாதங்களில் வேறு அட்டை அஞ்சலில் வந்தது.

## Without a smartphone

simplygo-seniors-without-office = { -simplygo } { -ticket-office } சென்று நேரில் செய்யலாம்.

## Is this really them?

simplygo-seniors-genuine-cheap = எவ்வளவு வேண்டுமானாலும் பயணம் செய்யலாம் என்று கூறி, மலிவான { -ez-link } அட்டைகளைப் போலி விளம்பரங்கள் விற்றன. அப்படிப்பட்ட அட்டையை வாங்காதீர்கள்.

# $simplygo-site: web address of SimplyGo
simplygo-seniors-genuine-site = { $simplygo-site } என்பதே உண்மையான இணையத்தளம். ஒவ்வோர் எழுத்தையும் சரிபாருங்கள்.
