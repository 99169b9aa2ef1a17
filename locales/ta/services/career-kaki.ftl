### Career Kaki: tips on jobs and courses from a computer, as told in 2024. Where to ask about work today.

career-kaki-name = { -career-kaki }
career-kaki-short = கணினி தரும் வேலைக் குறிப்புகள்

# $career-kaki-news: month of the last news of it
career-kaki-what = { -ai } மூலம் வேலை, பயிற்சி பற்றிக் குறிப்புகள் தருவதற்கான சேவை. இதை { $career-kaki-news } மாதத்தில் { -govtech } அறிவித்தது.

career-kaki-what-now = இப்போது வேலை தேட, { -mycareersfuture } பற்றி உதவி மேசையில் கேளுங்கள். அங்கே உங்களுடன் சேர்ந்து பார்ப்பார்கள்.

## Before you start

career-kaki-here = உதவி மேசையில் கேளுங்கள். வேலை அல்லது பயிற்சி தேட உங்களுடன் சேர்ந்து பார்ப்பார்கள்.

## More about it

career-kaki-now-heading = இப்போதும் உள்ளதா?
career-kaki-now-text = நம்பத்தக்க புதிய தகவல் கிடைக்கவில்லை. யார், எப்படிப் பயன்படுத்தலாம் என்று எங்களுக்குத் தெரியவில்லை.
career-kaki-today-heading = வேறு என்ன உள்ளது
career-kaki-today-jobs = { -mycareersfuture } என்பது வேலைகளுக்கான அரசாங்க இணையத்தளம். { -singpass } மூலம் உட்பதிவு செய்யலாம்.

# $career-health-sg-start: month in which Career Health SG began
career-kaki-today-health = { -career-health-sg } { $career-health-sg-start } மாதத்தில் தொடங்கியது. வேலைக்கும் பயிற்சிக்கும் உள்ள உதவிகளை அது காட்டும்.

career-kaki-care-heading = கணினி குறிப்புத் தரும்போது
career-kaki-care-text = கணினி சொல்வது தவறாகவும் இருக்கலாம். தேர்ந்தெடுக்கும் முன், நீங்கள் நம்பும் ஒருவரைக் கேளுங்கள்.

## Is this really them?

career-kaki-genuine-secret = மறைச்சொல், குறியீடு, வங்கி விவரம் எதையும் அதனிடம் சொல்லாதீர்கள்.
