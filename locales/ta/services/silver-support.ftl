### Silver Support: cash for older citizens with little money, which comes by itself.

silver-support-name = { -silver-support }
silver-support-short = வருமானம் குறைந்த மூத்தோருக்கு ரொக்கம்
silver-support-what = வேலை செய்த காலத்தில் குறைவாகச் சம்பாதித்த மூத்த குடிமக்களுக்கு ரொக்கம். அது தானாகவே வரும். விண்ணப்பிக்கத் தேவையில்லை.

## Before you start

# $cpf-hotline: number of the CPF hotline
silver-support-here = நீங்கள் எதுவும் செய்யத் தேவையில்லை. கேள்வி இருந்தால், { $cpf-hotline } எண்ணை அழையுங்கள்.

## More about it

silver-support-who-heading = யாருக்கு

# $silver-age: least age in years
# $silver-rooms: how many rooms a flat may have
# $silver-income-limit: highest income of a month for each person at home
silver-support-who-text = { $silver-rooms } அறை வரையுள்ள வீவக வீட்டில் வசிக்கும், { $silver-age } வயது முதலான குடிமக்களுக்கு. வீட்டு வருமானம் ஆளுக்கு மாதம் { $silver-income-limit } அல்லது அதற்குக் குறைவாக இருக்க வேண்டும்.

# $silver-cpf-age: age in years up to which CPF counts
# $silver-cpf-limit: most that may have gone into CPF
silver-support-who-work = { $silver-cpf-age } வயதுக்குள் { -cpf } கணக்கில் சேர்ந்த தொகை { $silver-cpf-limit }க்குமேல் இருக்கக் கூடாது. சொந்தத் தொழில் செய்திருந்தால், அந்த வருமானத்தையும் பார்ப்பார்கள்.

# $silver-rooms: how many rooms a flat may have
silver-support-who-own = தனியார் சொத்து, ஒன்றுக்கு மேற்பட்ட சொத்து, அல்லது { $silver-rooms } அறையோ கூடுதலோ உள்ள வீடு இருக்கக் கூடாது. கணவர் அல்லது மனைவியின் சொத்தும் கணக்கில் சேரும்.

silver-support-get-heading = என்ன கிடைக்கலாம்

# $silver-least: smallest sum
# $silver-most: largest sum
# $silver-comcare: sum with long-term ComCare help
silver-support-get-amount = வீட்டையும் வருமானத்தையும் பொறுத்து, ஒவ்வொரு முறையும் { $silver-least } முதல் { $silver-most } வரை கிடைக்கலாம். நீண்டகால { -comcare } உதவி பெறுபவர்களுக்கு { $silver-comcare }.

# $silver-months: how many months lie between two payments
# $silver-next: day by which the next money comes
silver-support-get-when = { $silver-months } மாதங்களுக்கு ஒருமுறை பணம் வரும். அடுத்தது { $silver-next } தேதிக்குள் வரும்.

silver-support-letter-heading = எப்படித் தெரியும்

# $silver-letter: month in which the letter comes
silver-support-letter-text = { -cpf-board } ஒவ்வோர் ஆண்டும் இதைச் சரிபார்க்கும். உங்களுக்கு உண்டு என்றால், { $silver-letter } மாதத்தில் கடிதம் வரும்.

# $cpf-hotline: number of the CPF hotline
silver-support-letter-change = வீடு மாறியிருந்தால், அல்லது வருமானம் குறைந்திருந்தால், { $cpf-hotline } எண்ணை அழையுங்கள். அவர்கள் மீண்டும் பார்ப்பார்கள்.

## Without a smartphone

silver-support-without-letter = கைப்பேசி தேவையில்லை. கடிதம் உங்கள் வீட்டுக்கு வரும்.

## Is this really them?

silver-support-genuine-free = இந்தப் பணத்துக்காக யாருக்கும் கட்டணம் கொடுக்காதீர்கள். { -singpass } மறைச்சொல்லையும் சொல்லாதீர்கள்.
