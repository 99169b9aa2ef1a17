### The National Silver Academy: courses for older people.

national-silver-academy-name = { -national-silver-academy }
national-silver-academy-short = மூத்தோருக்கான பயிற்சிகள்
national-silver-academy-what = கற்க விரும்பும் மூத்தோருக்கான பயிற்சிகள். கல்வி நிலையங்களும் சமூக அமைப்புகளும் கற்றுத்தருகின்றன.

## Before you start

# $aic-hotline: number of the help line of AIC
national-silver-academy-here = பயிற்சி நடக்கும் இடத்தில். என்ன பயிற்சிகள் உள்ளன என்று { $aic-hotline } எண்ணை அழைத்துக் கேளுங்கள்.

## More about it

national-silver-academy-learn-heading = என்ன கற்கலாம்
national-silver-academy-learn-text = உடல்நலம், கணினி, கலை, பண நிர்வாகம் போன்றவற்றைக் கற்கலாம். வேலைக்காக அல்ல, மகிழ்ச்சிக்காகக் கற்கலாம்.
national-silver-academy-who-heading = யார் சேரலாம்

# $nsa-age: age from which one may join
# $nsa-aic-since: day since which AIC looks after it
national-silver-academy-who-text = { $nsa-age } வயதும் அதற்கு மேலும் உள்ளவர்கள் சேரலாம். { $nsa-aic-since } முதல், { -aic } இதைக் கவனித்துக்கொள்கிறது.

national-silver-academy-fee-heading = எவ்வளவு கட்டணம்

# $nsa-fee-year: year of these figures
# $nsa-fee-most: most that was paid for a course
national-silver-academy-fee-text = { $nsa-fee-year }ஆம் ஆண்டில், குடிமக்களின் குறுகியகாலப் பயிற்சிக் கட்டணத்தில் பாதியை அரசாங்கம் தந்தது. அதிகபட்சம் { $nsa-fee-most }. சிலவற்றுக்கு { -skillsfuture-credit } பயன்படும்.

national-silver-academy-fee-ask = சேரும் முன், இப்போதைய கட்டணத்தைக் கேளுங்கள்.

## Without a smartphone

# $aic-hotline: number of the help line of AIC
national-silver-academy-without-call = திறன்பேசி தேவையில்லை. எந்தத் தொலைபேசியில் இருந்தும் { $aic-hotline } எண்ணை அழைக்கலாம், அல்லது உதவி மேசையில் கேட்கலாம்.

## Is this really them?

national-silver-academy-genuine-pay = கல்வி நிலையத்திடம் மட்டுமே கட்டணம் செலுத்துங்கள். செய்தி மூலம் செலுத்தாதீர்கள்.
