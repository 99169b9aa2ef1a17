### The goal Growth: what it means, what it brings a resident, and what the young learn.

goal-growth-name = இலக்கு: { -goal-growth }
goal-growth-short = கற்றல், வேலை, புதிய கருவிகள்
goal-growth-what = இது { -smart-nation-2-0 } திட்டத்தின் ஓர் இலக்கு. மக்களும் நிறுவனங்களும் கற்று முன்னேற, தொழில்நுட்பம் உதவ வேண்டும்.

## More about it

goal-growth-means-heading = இதன் பொருள்
goal-growth-means-skills = வேலையும் வாழ்க்கையும் மாறும்போது, மக்களால் புதிய திறன்களைக் கற்க முடிய வேண்டும்.
goal-growth-means-firms = புதிய கருவிகளைப் பயன்படுத்த நிறுவனங்களுக்கு, முக்கியமாகச் சிறியவற்றுக்கு, உதவி கிடைக்க வேண்டும்.
goal-growth-brings-heading = உங்களைப் பொறுத்தவரை
goal-growth-brings-course = கைப்பேசி, கணினி, { -ai } பற்றிய பயிற்சிக்குச் செல்லலாம். கட்டணத்துக்கு { -skillsfuture-credit } உதவக்கூடும்.
goal-growth-brings-shop = உங்களுக்குச் சிறிய கடை இருந்தால், புதிய கருவிகளுக்கு என்ன உதவி உண்டு என்று உதவி மேசையில் கேளுங்கள்.
goal-growth-young-heading = பேரப்பிள்ளைகள் கற்பது
goal-growth-young-text = பள்ளியில் மாணவர்கள் புதிய தொழில்நுட்பத்தைத் தாங்களே செய்து பார்க்கிறார்கள். { -ai } பற்றியும் கற்கிறார்கள்.
