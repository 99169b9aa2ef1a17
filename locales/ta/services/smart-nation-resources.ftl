### Lists of programmes and tools on the Smart Nation website.

smart-nation-resources-name = { -smart-nation } பட்டியல்கள்
smart-nation-resources-short = திட்டங்கள், கருவிகள்
smart-nation-resources-what = { -smart-nation } இணையத்தளத்தில் உள்ள பட்டியல்கள். குடியிருப்பாளர், நிறுவனங்கள், செயலி உருவாக்குபவர்கள் ஆகியோருக்கு என்ன உள்ளது என்று காட்டும்.

## Before you start

smart-nation-resources-here = கைப்பேசியில் அல்லது கணினியில் படிக்கலாம்.

## More about it

smart-nation-resources-find-heading = அங்கே என்ன உள்ளது
smart-nation-resources-find-text = திட்டங்களும் கருவிகளும் உள்ளன. மேலும் எங்கே படிக்கலாம் என்றும் சொல்லும்.

# $gov-digital-services-site: web address of the list of digital services
smart-nation-resources-find-services = அரசாங்கத்தின் மின்னிலக்கச் சேவைகளின் பட்டியல்: { $gov-digital-services-site }

smart-nation-resources-guide-heading = எல்லாம் படிக்கத் தேவையில்லை
smart-nation-resources-guide-text = அவற்றில் பல சேவைகள் இந்த வழிகாட்டியிலும் உங்கள் மொழியில் உள்ளன.
smart-nation-resources-guide-open = இணையத்தளம் திறக்காவிட்டால், உதவி மேசையில் கேளுங்கள்.

## Without a smartphone

smart-nation-resources-without-desk = உதவி மேசையில் கேளுங்கள், அல்லது இந்த வழிகாட்டியில் பாருங்கள். உங்களிடம் கைப்பேசி இருக்கத் தேவையில்லை.

## Is this really them?

# $smart-nation-resources-site: web address of the lists
smart-nation-resources-genuine-site = { $smart-nation-resources-site } என்பதே உண்மையான இணையத்தளம். ஒவ்வோர் எழுத்தையும் சரிபாருங்கள்.
