### BlueTrace and OpenTrace: the method and the program behind TraceTogether, which has ended.

bluetrace-opentrace-name = { -bluetrace }, { -opentrace }
bluetrace-opentrace-short = { -tracetogether } இயங்கிய முறை
bluetrace-opentrace-what = { -tracetogether } இயங்கிய முறையின் பெயர் { -bluetrace }. அதன் கணினி நிரல் { -opentrace }. அதை மற்றவர்களும் பயன்படுத்த முடிந்தது.
bluetrace-opentrace-what-now = நீங்கள் எதுவும் செய்ய வேண்டியதில்லை. இது கணினி நிரல் எழுதுபவர்களுக்காக உருவானது.

## More about it

bluetrace-opentrace-did-heading = இது என்ன செய்தது
bluetrace-opentrace-did-text = கைப்பேசிகள் அருகருகே வந்தபோது, அவை அதைக் குறித்துக்கொண்டன. ஒருவருக்கு நோய் வந்தால், மற்றவரைக் கண்டறிய இது உதவியது.
bluetrace-opentrace-shared-heading = ஏன் மற்றவர்களுடன் பகிரப்பட்டது

# $bluetrace-shared: year in which it was shared
bluetrace-opentrace-shared-text = { $bluetrace-shared }ஆம் ஆண்டில் { -govtech } இவற்றை எல்லாரும் படிக்கவும் பயன்படுத்தவும் வெளியிட்டது. மற்ற நாடுகளும் இதுபோன்ற செயலியை உருவாக்கலாம் என்பது நோக்கம்.

bluetrace-opentrace-end-heading = பிறகு என்ன ஆனது

# $bluetrace-ended: day on which the end of TraceTogether was told
bluetrace-opentrace-end-text = { -tracetogether } முடிந்தது என்று { $bluetrace-ended } அன்று அரசாங்கம் அறிவித்தது. அத்துடன், சிங்கப்பூரில் இவையும் முடிந்தன.
