### A part of the goal Community: technology should help us understand each other.

community-unity-name = ஒன்றுபட்ட சமூகம்
community-unity-short = { -goal-community } எனும் இலக்கின் பகுதி
community-unity-what = ஒருவரை ஒருவர் புரிந்துகொள்ள, தொழில்நுட்பம் உதவ வேண்டும். நம்மைப் பிரிக்கக் கூடாது. இது { -goal-community } எனும் இலக்கின் பகுதி.

## More about it

community-unity-means-heading = இதன் பொருள்
community-unity-means-near = வெவ்வேறு விதமாக வாழும் மக்களைத் தொழில்நுட்பத்தால் ஒன்றிணைக்க முடியும்.
community-unity-means-apart = ஆனால் இணையத்தில், நம்மைப்போல் நினைப்பவர்கள் சொல்வதையே பெரும்பாலும் கேட்கிறோம். பிறகு மற்றவர்கள் சொல்வதைக் கேட்பதில்லை.
community-unity-means-all = அதனால், இணையத்தில் எல்லாரும் அன்பாகவும் நியாயமாகவும் இருக்க வேண்டும்.
community-unity-do-heading = நீங்கள் என்ன செய்யலாம்
community-unity-do-kind = ஒத்துக்கொள்ளாவிட்டாலும், அன்பாக எழுதுங்கள்.
community-unity-do-check = ஒரு செய்தியைப் பகிரும் முன், அது உண்மையா என்று பாருங்கள். தெரியாவிட்டால், பகிராதீர்கள்.
