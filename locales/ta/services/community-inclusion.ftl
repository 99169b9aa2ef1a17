### A part of the goal Community: all can get online, learn and feel sure.

community-inclusion-name = யாரும் பின்தங்கக் கூடாது
community-inclusion-short = { -goal-community } எனும் இலக்கின் பகுதி
community-inclusion-what = எல்லாராலும் இணையத்தைப் பயன்படுத்த, கற்க, நம்பிக்கையுடன் இருக்க முடிய வேண்டும். இது { -goal-community } எனும் இலக்கின் பகுதி.

## More about it

community-inclusion-means-heading = இதன் பொருள்
community-inclusion-means-life = குடும்பத்துடன் பேச, தேவையான உதவியைப் பெற, மகிழ்ச்சியாக இருக்க, தொழில்நுட்பம் உதவ வேண்டும்.
community-inclusion-means-behind = கைப்பேசி இல்லாதவர்களும், அதைப் பயன்படுத்தத் தெரியாதவர்களும் எதையும் இழக்கக் கூடாது.
community-inclusion-means-easy = கைப்பேசிக்கும் கணினிக்கும் உருவாக்கப்படுபவை எல்லாருக்கும் எளிதாக இருக்க வேண்டும்.
community-inclusion-brings-heading = உங்களைப் பொறுத்தவரை
community-inclusion-brings-help = { -sg-digital-hub }, { -servicesg-centre } ஆகிய இடங்களில் நேரில் உதவுவார்கள்.
community-inclusion-brings-money = பணம் குறைவாக இருந்தால், மலிவான கைப்பேசி, வீட்டு இணையம் பற்றி உதவி மேசையில் கேளுங்கள்.
community-inclusion-guide-heading = { -pandu } எதற்காக
community-inclusion-guide-text = { -pandu } வழிகாட்டியும் அதற்காகவே இருக்கிறது. யாரும் பின்தங்கக் கூடாது.
