### The Assurance Package: cash for adult citizens each December up to its last round.

assurance-package-name = { -assurance-package }
assurance-package-short = குடிமக்களுக்கு ரொக்கம்
assurance-package-what = விலைவாசி ஏறியதால், வயதுவந்த குடிமக்களுக்கு அரசாங்கம் தரும் ரொக்கம். அது தானாகவே வரும்.

## More about it

assurance-package-who-heading = யாருக்கு

# $ap-adult-age: least age in years
assurance-package-who-text = { $ap-adult-age } வயது முதலான குடிமக்களுக்கு. வருமானத்தையும், எத்தனை சொத்துகள் (வீடு, நிலம்) உள்ளன என்பதையும் பொறுத்துத் தொகை மாறும்.

assurance-package-last-heading = கடைசி முறை எப்போது

# $ap-first: year of the first cash
# $ap-last: month of the last cash
assurance-package-last-text = { $ap-first } முதல் ஒவ்வோர் ஆண்டும் வந்தது. கடைசி ரொக்கம் { $ap-last } மாதத்தில் வரவுள்ளது.

# $ap-least: smallest sum over all years
# $ap-most: largest sum over all years
assurance-package-last-sum = எல்லா ஆண்டுகளையும் சேர்த்து, ஒருவருக்கு மொத்தம் { $ap-least } முதல் { $ap-most } வரை கிடைக்கலாம்.

# $govbenefits-site: web address where one sees which government money one gets
assurance-package-last-see = உங்கள் தொகையை { $govbenefits-site } பக்கத்தில் பாருங்கள். பார்க்கும் வழியை, இந்த வழிகாட்டியில் { -gst-voucher } பக்கம் காட்டும்.
