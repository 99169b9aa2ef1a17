### A group of citizens who try out new government services; who may join, and how.

tech-kaki-name = { -tech-kaki }
tech-kaki-short = புதிய சேவைகளை முயன்று பார்க்க
tech-kaki-what = உங்களைப் போன்ற மக்களின் குழு. அரசாங்கத்தின் புதிய செயலிகளையும் இணையத்தளங்களையும் பயன்படுத்திப் பார்த்து, எது கடினம் என்று சொல்வார்கள்.
tech-kaki-what-now = இணையத்தளத்தை உங்களுடன் பார்க்கும்படி உதவி மேசையில் கேளுங்கள்.

## Before you start

tech-kaki-here = இணையத்தளத்தில் பதிவு செய்ய வேண்டும். உதவியாளர் உங்களுக்கு உதவலாம்.
tech-kaki-bring-email = உங்கள் மின்னஞ்சல் முகவரி. அழைப்பு மின்னஞ்சலில் வரும்.

## More about it

tech-kaki-do-heading = நீங்கள் என்ன செய்யலாம்
tech-kaki-do-talk = கேள்விகளுக்குப் பதில் சொல்லலாம். சிறு குழுவில் பேசலாம். புதிய செயலியைப் பயன்படுத்திப் பார்க்கலாம்.
tech-kaki-do-use = நீங்கள் சொல்வதால் செயலிகள் எல்லாருக்கும் எளிதாகும். { -singpass }, { -lifesg } ஆகியவற்றுக்கு இக்குழு உதவியுள்ளது.
tech-kaki-who-heading = யார் சேரலாம்
tech-kaki-who-text = எவரும் சேரலாம். கைப்பேசி, கணினி பற்றி அதிகம் தெரிந்திருக்க வேண்டியதில்லை.
tech-kaki-join-heading = எப்படி நடக்கும்
tech-kaki-join-text = பதிவு செய்துவிட்டு, மின்னஞ்சல் அழைப்புக்குக் காத்திருங்கள். எதில் பங்கேற்பது என்று நீங்களே முடிவு செய்யலாம்.
tech-kaki-since-heading = எப்போதிலிருந்து

# $tech-kaki-start: year in which it began
# $tech-kaki-year: year of the count
# $tech-kaki-members: how many members it had
tech-kaki-since-text = { $tech-kaki-start }ஆம் ஆண்டில் தொடங்கியது. { $tech-kaki-year }ஆம் ஆண்டில் சுமார் { $tech-kaki-members } பேர் இருந்தனர்.
