### A movement of many partners: lessons, fairs and guides for everybody.

digital-for-life-name = { -digital-for-life }
digital-for-life-short = பயிற்சி, விழா, வழிகாட்டி
digital-for-life-what = பல அமைப்புகள் சேர்ந்து நடத்தும் இயக்கம். எல்லாரும் தொழில்நுட்பத்தை மகிழ்ச்சியாக, பாதுகாப்பாகப் பயன்படுத்தக் கற்பதே நோக்கம்.

## Before you start

digital-for-life-here = அருகில் என்ன நடக்கிறது என்று உதவி மேசையில் கேளுங்கள்.

## More about it

digital-for-life-do-heading = நீங்கள் என்ன செய்யலாம்
digital-for-life-do-fair = பயிற்சிகளுக்கும் விழாக்களுக்கும் செல்லலாம். நீங்களே செய்து பார்க்கலாம், கேள்வி கேட்கலாம்.
digital-for-life-do-read = இதன் இணையத்தளத்தில் காணொளிகளும் கையேடுகளும் உள்ளன. அவை இந்த வழிகாட்டியின் எல்லா மொழிகளிலும் உள்ளன.
digital-for-life-learn-heading = என்ன கற்கலாம்
digital-for-life-learn-phone = கைப்பேசியைத் தயார்செய்ய, தகவல் தேட, மற்றவர்களுடன் பேச, பணம் செலுத்தக் கற்கலாம்.
digital-for-life-learn-kind = பாதுகாப்பாக இருக்க, இணையத்தில் அன்பாகப் பழக, பொய்ச் செய்தியைக் கண்டுபிடிக்கக் கற்கலாம்.
digital-for-life-learn-balance = அளவோடு பயன்படுத்தவும் கற்கலாம். கைப்பேசியை அதிக நேரம் பார்ப்பது நல்லதல்ல.
digital-for-life-who-heading = யாருக்கு
digital-for-life-who-text = இது மூத்தோர், பெற்றோர், பிள்ளைகள் என எல்லாருக்கும் உரியது.
digital-for-life-since-heading = எப்போதிலிருந்து

# $digital-for-life-start: day on which it began
digital-for-life-since-text = { $digital-for-life-start } அன்று தொடங்கியது.

## Without a smartphone

digital-for-life-without-hub = திறன்பேசி இல்லாவிட்டாலும், { -sg-digital-hub } எனும் உதவி முகப்புக்குச் சென்று கேட்கலாம்.
