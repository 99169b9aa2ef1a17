### The goal Community: what it means, its parts, and what it brings a resident.

goal-community-name = இலக்கு: { -goal-community }
goal-community-short = ஒன்றாக, யாரும் பின்தங்காமல்
goal-community-what = இது { -smart-nation-2-0 } திட்டத்தின் ஓர் இலக்கு. தொழில்நுட்பம் நம்மை நெருங்கி வரச் செய்ய வேண்டும். யாரும் பின்தங்கக் கூடாது.

## More about it

goal-community-means-heading = நம்மை ஒன்றிணைக்கும் { -smart-nation }
goal-community-means-care = சுற்றி இருப்பவர்கள்மீது நாம் இன்னும் அதிக அக்கறை காட்ட வேண்டும். ஒற்றுமையாக இருக்க வேண்டும்.
goal-community-parts-heading = இதன் பகுதிகள்
goal-community-parts-inclusion = யாரும் பின்தங்காமை: எல்லாராலும் தொழில்நுட்பத்தைக் கற்று, பயன்படுத்த முடிய வேண்டும்.
goal-community-parts-unity = ஒற்றுமை: ஒருவரை ஒருவர் புரிந்துகொள்வோம். இணையத்திலும் அன்பாக இருப்போம்.
goal-community-parts-partners = சேர்ந்து செயல்படுவது: உங்கள் கருத்தைச் சொல்லலாம். சேவைகளை மேம்படுத்த உதவலாம்.
goal-community-brings-heading = உங்களைப் பொறுத்தவரை
goal-community-brings-hub = { -sg-digital-hub } எனும் உதவி முகப்பில், { -digital-ambassador } உங்களுடன் அமர்ந்து கைப்பேசியைக் கற்றுத்தருவார்.
goal-community-brings-dfl = { -digital-for-life } பயிற்சிகளையும் விழாக்களையும் நடத்துகிறது. அங்கே நீங்களே செய்து பார்க்கலாம்.
goal-community-brings-kaki = { -tech-kaki } குழுவில் சேர்ந்து, புதிய சேவைகளைப் பயன்படுத்திப் பார்க்கலாம். எது கடினம் என்று சொல்லலாம்.
