### Volunteers who show others how to use digital services, and how many they were.

smart-nation-ambassadors-name = { -smart-nation-ambassador }
smart-nation-ambassadors-short = கற்றுத்தரும் தொண்டூழியர்கள்
smart-nation-ambassadors-what = மின்னிலக்கச் சேவைகளைப் பயன்படுத்தக் கற்றுத்தரும் தொண்டூழியர்கள். பலர் மூத்தோர் அல்லது மாணவர்கள்.
smart-nation-ambassadors-what-now = இப்போது உதவி வேண்டும் என்றால், { -digital-ambassador } எங்கே இருப்பார் என்று உதவி மேசையில் கேளுங்கள்.

## Before you start

smart-nation-ambassadors-here = அவர்கள் கண்காட்சிகளுக்கும் நிகழ்ச்சிகளுக்கும் வருவார்கள். அருகில் ஏதாவது நடக்கிறதா என்று உதவி மேசையில் கேளுங்கள்.

## More about it

smart-nation-ambassadors-do-heading = என்ன செய்கிறார்கள்
smart-nation-ambassadors-do-text = கண்காட்சிகளிலும் நிகழ்ச்சிகளிலும் மக்களைச் சந்தித்து, செயலிகளையும் சேவைகளையும் விளக்குகிறார்கள்.
smart-nation-ambassadors-do-phone = உங்கள் கைப்பேசிக்கு உதவி வேண்டும் என்றால், { -sg-digital-hub } எனும் உதவி முகப்புக்குச் செல்லுங்கள். அங்கே { -digital-ambassador } உங்களுடன் அமர்ந்து உதவுவார்.
smart-nation-ambassadors-who-heading = யார் சேரலாம்
smart-nation-ambassadors-who-text = மூத்தோரும் மாணவர்களும் சேர்ந்துள்ளனர். நீங்களும் மற்றவர்களுக்கு உதவ விரும்பினால், உதவி மேசையில் கேளுங்கள்.
smart-nation-ambassadors-many-heading = எத்தனை பேர்

# $smart-nation-ambassadors-start: year in which they began
# $smart-nation-ambassadors-first-year: year in which they grew
# $smart-nation-ambassadors-before: how many they were at first
# $smart-nation-ambassadors-after: how many they became
smart-nation-ambassadors-many-early = { $smart-nation-ambassadors-start }ஆம் ஆண்டில் தொடங்கியது. { $smart-nation-ambassadors-first-year }ஆம் ஆண்டில் { $smart-nation-ambassadors-before } பேராக இருந்தவர்கள், { $smart-nation-ambassadors-after } பேராக உயர்ந்தனர்.

# $smart-nation-ambassadors-reached: how many people they reached
# $smart-nation-ambassadors-talked: how many took part in talks
smart-nation-ambassadors-many-talks = { -covid } காலத்தில், { $smart-nation-ambassadors-reached }க்கும் மேற்பட்டோருக்கு { -tracetogether } பற்றி விளக்க உதவினர். எதிர்காலம் பற்றிய கலந்துரையாடலில் { $smart-nation-ambassadors-talked } பேருக்கு மேல் கலந்துகொண்டனர்.

# $smart-nation-ambassadors-later-year: year of the later count
# $smart-nation-ambassadors-later: how many there were then
smart-nation-ambassadors-many-later = { $smart-nation-ambassadors-later-year }ஆம் ஆண்டில் { $smart-nation-ambassadors-later } பேருக்கு மேல் இருந்தனர்.
