### Mobile Access for Seniors: cheaper phones and phone plans for older citizens with low incomes.

mobile-access-for-seniors-name = { -mobile-access-for-seniors }
mobile-access-for-seniors-short = மலிவான கைப்பேசி, மாதத் திட்டம்
mobile-access-for-seniors-what = வருமானம் குறைந்த மூத்த குடிமக்களுக்கு மலிவான திறன்பேசியும் மாதத் திட்டமும். திறன்பேசியைப் பயன்படுத்தக் கற்க விரும்புபவர்களுக்கே இது.

## Before you start

# $imda-line: number of IMDA
mobile-access-for-seniors-here = உங்களுக்கு அருகில் உள்ள { -sg-digital-hub } எனும் உதவி முகப்பில் கேளுங்கள். அல்லது { $imda-line } எண்ணை அழையுங்கள். உதவி மேசையில் இருப்பவர் அழைக்க உதவுவார்.

## More about it

mobile-access-for-seniors-who-heading = யாருக்கு

# $mas-then: year in which this was so
# $mas-age: least age in years
mobile-access-for-seniors-who-text = { $mas-then }ஆம் ஆண்டில், { $mas-age } வயது முதலான குடிமக்களுக்குக் கிடைத்தது. அவர்கள் { -comcare } உதவி பெற்றார்கள், அல்லது { -hdb } வாடகை வீட்டில் வசித்தார்கள்.

mobile-access-for-seniors-who-ask = உறுதியாகத் தெரியவில்லையா? முதலில் கேட்கலாம், பிறகு முடிவு செய்யலாம்.
mobile-access-for-seniors-cost-heading = எவ்வளவு செலுத்துவது

# $mas-then: year in which this was so
# $mas-plan: price of the plan for a month
# $mas-plan-years: how long the plan lasted
# $mas-phone: lowest price of a phone
mobile-access-for-seniors-cost-plan = { $mas-then }ஆம் ஆண்டில், { $mas-plan-years } நீடிக்கும் திட்டத்துக்கு மாதம் { $mas-plan }. கைப்பேசியின் விலை { $mas-phone } முதல்.

mobile-access-for-seniors-cost-now = கையெழுத்துப் போடும் முன், இப்போது எவ்வளவு என்று கேளுங்கள்.
mobile-access-for-seniors-many-heading = பலரும் பெற்றுள்ளனர்

# $mas-began: year in which it began
# $mas-given-when: month of that number
# $mas-given: how many were given
mobile-access-for-seniors-many-text = { $mas-began } முதல் { $mas-given-when } வரை, மூத்தோர் { $mas-given }க்கும் மேற்பட்ட இத்தகைய தொகுப்புகளைப் பெற்றார்கள்.

## Without a smartphone

# $imda-line: number of IMDA
mobile-access-for-seniors-without-call = கேட்பதற்குத் திறன்பேசி தேவையில்லை. நேரில் செல்லலாம், அல்லது எந்தத் தொலைபேசியில் இருந்தும் { $imda-line } எண்ணை அழைக்கலாம்.
