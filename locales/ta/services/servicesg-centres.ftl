### ServiceSG Centres: one place for many government services, and what to ask before going.

servicesg-centres-name = { -servicesg-centre }
servicesg-centres-short = ஒரே இடத்தில் பல சேவைகள்
servicesg-centres-what = பல அரசாங்க அமைப்புகளின் சேவைகளுக்கு ஊழியர்கள் உதவும் நிலையங்கள். எந்த அமைப்பு என்று நீங்கள் தெரிந்திருக்கத் தேவையில்லை.

## Before you start

servicesg-centres-here = நிலையத்தில் மட்டும் செய்யலாம். அருகில் உள்ளதா என்று உதவி மேசையில் கேளுங்கள்.
servicesg-centres-bring-card = உங்கள் { -nric }
servicesg-centres-bring-letters = உங்கள் கேள்வி தொடர்பான கடிதங்கள், ஆவணங்கள்
servicesg-centres-bring-phone = கைப்பேசி இருந்தால், உங்கள் கைப்பேசி

## More about it

servicesg-centres-help-heading = எதற்கெல்லாம் உதவுவார்கள்

# $servicesg-as-of: month for which this was published
# $servicesg-agencies: how many agencies these belong to
# $servicesg-services: how many services the centres help with
servicesg-centres-help-text = { $servicesg-as-of } நிலவரப்படி, { $servicesg-agencies } அமைப்புகளின் { $servicesg-services }க்கும் மேற்பட்ட சேவைகள் உள்ளன. { -singpass }, வரி, கடப்பிதழ், { -cpf } ஆகியவை அவற்றில் சில.

servicesg-centres-who-heading = யார் செல்லலாம்
servicesg-centres-who-text = குடிமக்கள் செல்லலாம். இணையக் காரியங்களில் உதவி தேவைப்படும் மூத்தோருக்கு மிகவும் பயன்படும்.
servicesg-centres-east-heading = கிழக்கிலும் வடகிழக்கிலும் உள்ளவை

# $servicesg-place-tampines: name of the place, in English
# $servicesg-place-chai-chee: name of the place, in English
# $servicesg-place-punggol: name of the place, in English
servicesg-centres-east-text = { $servicesg-place-tampines }, { $servicesg-place-chai-chee }, { $servicesg-place-punggol }.

servicesg-centres-north-heading = வடக்கில் உள்ளவை

# $servicesg-place-canberra: name of the place, in English
# $servicesg-place-nee-soon: name of the place, in English
# $servicesg-place-woodlands: name of the place, in English
servicesg-centres-north-text = { $servicesg-place-canberra }, { $servicesg-place-nee-soon }, { $servicesg-place-woodlands }.

servicesg-centres-west-heading = மேற்கில் உள்ளவை

# $servicesg-place-frontier: name of the place, in English
# $servicesg-place-keat-hong: name of the place, in English
servicesg-centres-west-text = { $servicesg-place-frontier }, { $servicesg-place-keat-hong }. புதிய நிலையங்களும் இருக்கலாம். உதவி மேசையில் கேளுங்கள்.

servicesg-centres-not-heading = அந்த நிலையங்களில் செய்ய முடியாதவை
servicesg-centres-not-text = சில காரியங்களை அந்தந்த அமைப்பின் சொந்த அலுவலகத்தில்தான் செய்ய முடியும். குடிநுழைவு ஆணையத்தின் சில காரியங்கள் அப்படிப்பட்டவை.

## Guide: Get help at a centre

servicesg-centres-visit-title = நிலையத்தில் உதவி பெற
servicesg-centres-visit-ask = புறப்படும் முன், எந்த நிலையத்தில் இதைச் செய்யலாம், எப்போது திறந்திருக்கும் என்று உதவி மேசையில் கேளுங்கள்.
servicesg-centres-visit-ask-another = எல்லா நிலையங்களிலும் எல்லாமும் செய்ய முடியாது. முதலில் கேட்டால், வீண் அலைச்சல் இருக்காது.
servicesg-centres-visit-ask-shows = மேசைக்குப் பின்னால் இருப்பவர், மூத்த வருகையாளரைப் பார்த்துப் புன்னகை செய்கிறார்.
servicesg-centres-visit-bring = உங்கள் { -nric }யையும், உங்கள் கேள்வி தொடர்பான எல்லாக் கடிதங்களையும் எடுத்துச் செல்லுங்கள். கைப்பேசி இருந்தால் அதையும் எடுத்துச் செல்லுங்கள்.
servicesg-centres-visit-bring-shows = ஒரு கை அடையாள அட்டையைக் காட்டுகிறது.
servicesg-centres-visit-tell = உங்களுக்கு என்ன தேவை என்று ஊழியரிடம் சொல்லுங்கள், அல்லது கடிதத்தைக் காட்டுங்கள். உங்கள் மொழி பேசுபவர் வேண்டும் என்று கேட்கலாம்.
servicesg-centres-visit-tell-shows = மேசைக்குப் பின்னால் இருப்பவர், மூத்த வருகையாளரைப் பார்த்துப் புன்னகை செய்கிறார்.
servicesg-centres-visit-refused-cause = இங்கே இதைச் செய்ய முடியாது என்கிறார்கள்.
servicesg-centres-visit-refused-cure = எந்த அலுவலகம் இதைச் செய்யும், என்ன கொண்டுசெல்ல வேண்டும் என்று கேளுங்கள். எழுதித் தரும்படி சொல்லுங்கள்.
servicesg-centres-visit-computer = ஊழியர் உங்களுடன் கணினி முன் அமரலாம். மறைச்சொல்லை நீங்களே தட்டச்சு செய்யுங்கள், யாரிடமும் சொல்லாதீர்கள்.
servicesg-centres-visit-password-cause = என் மறைச்சொல்லை மறந்துவிட்டேன்.
servicesg-centres-visit-password-cure = ஊழியரிடம் சொல்லுங்கள். { -singpass } கணக்கில் மீண்டும் உட்பதிவு செய்ய அவர்கள் உதவுவார்கள்.
servicesg-centres-visit-after = கிளம்பும் முன், அடுத்து என்ன நடக்கும் என்று கேளுங்கள். அதை எழுதித் தரும்படி சொல்லுங்கள்.
servicesg-centres-visit-after-shows = மேசைக்குப் பின்னால் இருப்பவர், மூத்த வருகையாளரைப் பார்த்துப் புன்னகை செய்கிறார்.

## Without a smartphone

servicesg-centres-without-computers = திறன்பேசி தேவையில்லை. அங்கே கணினிகளும், அருகில் ஊழியர்களும் உண்டு.
servicesg-centres-without-family = நீங்கள் நம்பும் ஒருவர் உங்களுடன் வரலாம்.

## Is this really them?

servicesg-centres-genuine-go = நீங்கள்தான் நிலையத்துக்குச் செல்கிறீர்கள். அங்கிருந்து பேசுவதாக யாராவது அழைத்தால், கவனமாக இருங்கள்.
servicesg-centres-genuine-password = மறைச்சொல்லை நீங்களே தட்டச்சு செய்யுங்கள். குறியீட்டை யாரிடமும் சொல்லாதீர்கள்.
servicesg-centres-genuine-officer = பணத்தை வேறு கணக்குக்கு மாற்றும்படி அரசாங்க அதிகாரிகள் தொலைபேசியில் ஒருபோதும் கேட்கமாட்டார்கள்.

# $scamshield-helpline: number of the ScamShield Helpline
servicesg-centres-genuine-doubt = சந்தேகம் இருந்தால், { $scamshield-helpline } எண்ணை அழைத்துக் கேளுங்கள்.
