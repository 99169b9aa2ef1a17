### SG Translate Together: a government website that translates with local words.

sg-translate-together-name = { -sg-translate-together }
sg-translate-together-short = நம் மொழிகளில் உள்ளூர்ச் சொற்கள்
sg-translate-together-what = ஆங்கிலம், சீனம், மலாய், தமிழ் ஆகியவற்றுக்கிடையே மொழிபெயர்க்கும் அரசாங்க { -website }. நாம் இங்கே பேசும் சொற்களைத் தரும்.

# $sgtt-since: day on which it opened
sg-translate-together-what-now = { $sgtt-since } அன்று இது தொடங்கியது. இப்போதும் செயல்படுகிறதா என்று உறுதியாகத் தெரியவில்லை, உதவி மேசையில் கேளுங்கள்.

## Before you start

sg-translate-together-here = உதவியாளருடன் கைப்பேசியில் அல்லது கணினியில் பயன்படுத்தலாம்.
sg-translate-together-bring-words = நீங்கள் புரிந்துகொள்ள விரும்பும் சொற்கள்

## More about it

sg-translate-together-do-heading = நீங்கள் என்ன செய்யலாம்
sg-translate-together-do-words = { -cdc-vouchers }, { -cpf } போன்றவற்றை உங்கள் மொழியில் எப்படிச் சொல்வது என்று பார்க்கலாம்.
sg-translate-together-do-better = அதைவிட நல்ல சொல் தெரிந்தால், நீங்கள் பரிந்துரைக்கலாம். அதற்கு மட்டும் { -singpass } மூலம் உட்பதிவு செய்ய வேண்டும்.
sg-translate-together-care-heading = கவனிக்க வேண்டியது
sg-translate-together-care-text = இயந்திரம் மொழிபெயர்ப்பதால், தவறு இருக்கலாம். பணம், உடல்நலம் பற்றிய கடிதம் என்றால், தெரிந்த ஒருவரையும் கேளுங்கள்.

## Without a smartphone

sg-translate-together-without-desk = திறன்பேசி இல்லாவிட்டால், உதவி மேசையில் இருப்பவருடன் சேர்ந்து பார்க்கலாம்.

## Is this really them?

# $sgtt-site: web address of SG Translate Together
sg-translate-together-genuine-site = { $sgtt-site } என்பதே உண்மையான முகவரி. ஒவ்வோர் எழுத்தையும் சரிபாருங்கள்.

sg-translate-together-genuine-secret = சொல்லைத் தேடச் { -singpass } தேவையில்லை. வங்கி விவரத்தையோ { -otp } குறியீட்டையோ அங்கே தட்டச்சு செய்யாதீர்கள்.
