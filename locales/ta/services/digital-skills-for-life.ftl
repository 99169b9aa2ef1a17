### Digital Skills for Life: the simple skills for each day, and where to learn them.

digital-skills-for-life-name = { -digital-skills-for-life }
digital-skills-for-life-short = அன்றாட மின்னிலக்கத் திறன்கள்
digital-skills-for-life-what = கைப்பேசியையும் கணினியையும் பயன்படுத்த அனைவருக்கும் தேவையான எளிய திறன்கள். காணொளி அல்லது வழிகாட்டி மூலம் கற்கலாம், ஒருவரிடம் நேரிலும் கற்கலாம்.

## Before you start

digital-skills-for-life-here = கைப்பேசியில் அல்லது கணினியில் கற்கலாம். { -sg-digital-hub } எனும் உதவி முகப்பில் நேரிலும் கற்கலாம்.

## More about it

digital-skills-for-life-skills-heading = என்ன கற்கலாம்

# $dsl-skills: how many skills there are
digital-skills-for-life-skills-text = மொத்தம் { $dsl-skills } திறன்கள். கைப்பேசியைப் பயன்படுத்த, தகவல் தேட, பிறருடன் பேச, பணம் செலுத்தக் கற்பீர்கள்.

digital-skills-for-life-skills-safe = இணையத்தில் பாதுகாப்பாகவும் விவேகமாகவும் அன்பாகவும் நடந்துகொள்வது கடைசித் திறன்.
digital-skills-for-life-how-heading = உங்கள் மொழியில்
digital-skills-for-life-how-text = காணொளிகளும் வழிகாட்டிகளும் ஆங்கிலம், சீனம், மலாய், தமிழ் ஆகிய மொழிகளில் உள்ளன.
digital-skills-for-life-who-heading = யாருக்கு
digital-skills-for-life-who-text = இளையர், மூத்தோர் அனைவருக்கும் உரியது. ஒரு திறனில் தொடங்கி, நிதானமாகக் கற்கலாம்.

## Without a smartphone

digital-skills-for-life-without-hub = திறன்பேசி இல்லாவிட்டால், அருகில் உள்ள { -sg-digital-hub } எங்கே என்று கேளுங்கள். அங்கே ஒருவர் வழிகாட்டுவார்.
