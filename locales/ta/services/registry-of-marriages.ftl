### The Registry of Marriages: how a couple signs up to marry.

registry-of-marriages-name = { -registry-of-marriages }
registry-of-marriages-short = சிங்கப்பூரில் திருமணம்
registry-of-marriages-what = திருமணம் செய்யவிருக்கும் மணமக்கள் பதிவு செய்யும் அலுவலகம். உங்கள் பிள்ளையோ பேரப்பிள்ளையோ உங்களை அழைக்கலாம்.

## Before you start

registry-of-marriages-here = கைப்பேசியில் அல்லது கணினியில் செய்யலாம். அலுவலகத்துக்கு நேரிலும் செல்லலாம்.
registry-of-marriages-bring-cards = மணமக்களின் { -nric }
registry-of-marriages-bring-singpass = செயல்படும் { -singpass } கணக்கு

## More about it

registry-of-marriages-who-heading = யாருக்கு
registry-of-marriages-who-text = பொதுச் சட்டத்தின்படி திருமணம் செய்பவர்களுக்கு. முஸ்லிம் மணமக்கள் { -registry-of-muslim-marriages } அலுவலகத்துக்குச் செல்வார்கள்.
registry-of-marriages-how-heading = எப்படிப் பதிவு செய்வது

# $marriage-site: web address of the registry
# $rom-notice: how many days before the wedding one must sign up
registry-of-marriages-how-text = { $marriage-site } முகவரியில், { -singpass } மூலம் மணமக்கள் பதிவு செய்ய வேண்டும். திருமணத்துக்குக் குறைந்தது { $rom-notice } நாட்களுக்கு முன் செய்ய வேண்டும்.

# $rom-fee-year: year of this fee
# $rom-fee: fee where one is a citizen or permanent resident
registry-of-marriages-how-fee = { $rom-fee-year }ஆம் ஆண்டில், மணமக்களில் ஒருவர் குடிமகன் அல்லது நிரந்தரவாசி என்றால், கட்டணம் { $rom-fee }. இப்போதும் அதுவா என்று கேளுங்கள்.

registry-of-marriages-day-heading = திருமண நாளில்

# $rom-witnesses: how many witnesses there must be
registry-of-marriages-day-text = மணமக்கள், திருமணத்தை நடத்துபவர், { $rom-witnesses } சாட்சிகள் ஆகியோர் ஒரே இடத்தில் கூடுவார்கள். நீங்கள் சாட்சியானால், உங்கள் { -nric }யை எடுத்துச் செல்லுங்கள்.

# $rom-digital-since: day since which the certificate is digital
registry-of-marriages-day-paper = { $rom-digital-since } முதல், சான்றிதழ் மின்னஞ்சலில் வருகிறது. நினைவாக வைத்திருக்கத் தாளிலும் கேட்கலாம்.

## Without a smartphone

registry-of-marriages-without-office = இணையம் இல்லாதவர்கள், அலுவலகத்தில் உள்ள இயந்திரத்தைப் பயன்படுத்தலாம். அங்கே { -nets } மூலம் கட்டணம் செலுத்தலாம்.

## Is this really them?

# $marriage-site: web address of the registry
registry-of-marriages-genuine-site = { $marriage-site } என்பதே உண்மையான இணையத்தளம். ஒவ்வோர் எழுத்தையும் சரிபாருங்கள்.
