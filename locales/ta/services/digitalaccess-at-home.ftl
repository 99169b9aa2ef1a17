### DigitalAccess@Home: cheaper internet and a laptop or tablet for homes with low incomes.

digitalaccess-at-home-name = { -digitalaccess-at-home }
digitalaccess-at-home-short = வீட்டில் மலிவான இணையம்
digitalaccess-at-home-what = வருமானம் குறைந்த வீடுகளுக்கு மலிவான இணையம். மலிவான மடிக்கணினி அல்லது கைக்கணினியும் உண்டு.

## Before you start

digitalaccess-at-home-here = ஆம், கைப்பேசியில் அல்லது கணினியில் செய்யலாம். உதவியாளர் உங்களுடன் சேர்ந்து பார்க்கலாம்.

## More about it

digitalaccess-at-home-who-heading = யாருக்கு

# $dah-home-income: highest income of a home in a month
# $dah-person-income: highest income for each person in a month
digitalaccess-at-home-who-text = வீவக வீட்டில் வசிக்கும், குடியுரிமை உள்ளவர் ஒருவராவது இருக்கும் குடும்பங்களுக்கு. மாத வருமானம் { $dah-home-income } வரை, அல்லது ஆளுக்கு { $dah-person-income } வரை இருக்கலாம்.

# $dah-home-more: highest income of a home with a child in primary school or a person with a disability
# $dah-person-more: the same for each person
digitalaccess-at-home-who-more = தொடக்கப்பள்ளிப் பிள்ளை அல்லது உடற்குறையுள்ளவர் இருந்தால், { $dah-home-more } வரை, அல்லது ஆளுக்கு { $dah-person-more } வரை இருக்கலாம்.

digitalaccess-at-home-cost-heading = எவ்வளவு செலுத்துவது

# $dah-month-least: lowest price of a month
# $dah-month-most: highest price of a month
digitalaccess-at-home-cost-internet = இணையத்துக்கு மாதம் { $dah-month-least } முதல் { $dah-month-most } வரை, வரி தனி. வீட்டையும் வருமானத்தையும் பொறுத்து இது மாறும்.

# $dah-device-least: lowest price of a laptop or tablet
# $dah-device-most: highest price of a laptop or tablet
digitalaccess-at-home-cost-device = மடிக்கணினி அல்லது கைக்கணினிக்கு { $dah-device-least } முதல் { $dah-device-most } வரை, வரி தனி. இணையத்தை மட்டும் பெறலாம்.

digitalaccess-at-home-how-heading = எப்படிக் கேட்பது

# $digitalaccess-check-site: web address where one sees if it is for oneself
# $imda-line: number of IMDA
digitalaccess-at-home-how-check = இது உங்களுக்கு உண்டா என்று { $digitalaccess-check-site } பக்கத்தில் பாருங்கள். அல்லது { $imda-line } எண்ணை அழையுங்கள்.

# $dah-began: year in which it began
# $dah-homes-when: month of that number
# $dah-homes: how many homes had it
digitalaccess-at-home-how-many = { $dah-began }ஆம் ஆண்டில் தொடங்கியது. { $dah-homes-when } வரை { $dah-homes }க்கும் மேற்பட்ட குடும்பங்கள் பெற்றன.

## Without a smartphone

# $imda-line: number of IMDA
digitalaccess-at-home-without-call = எந்தத் தொலைபேசியில் இருந்தும் { $imda-line } எண்ணை அழைத்து, எப்படி விண்ணப்பிப்பது என்று கேளுங்கள்.

## Is this really them?

# $digitalaccess-check-site: web address where one sees if it is for oneself
digitalaccess-at-home-genuine-site = { $digitalaccess-check-site } என்பதே உண்மையான பக்கம். ஒவ்வோர் எழுத்தையும் சரிபாருங்கள்.
