### The National AI Council: who is in it, what it looks after, and what it means for a resident.

national-ai-council-name = { -national-ai-council }
national-ai-council-short = { -ai-short } வழிகாட்டும் அமைச்சர்கள்
national-ai-council-what = பிரதமர் தலைமையில், சிங்கப்பூரின் { -ai-short } பயன்பாட்டை வழிநடத்தும் அமைச்சர்கள் குழு. செயற்கை நுண்ணறிவு ({ -ai-short }) இருந்தால், கணினியும் மனிதரைப்போல் பேசும், பதில் சொல்லும்.

## More about it

national-ai-council-since-heading = எப்போதிலிருந்து

# $naic-announced: day on which it was announced
national-ai-council-since-text = { $naic-announced } அன்று பிரதமர் இதை அறிவித்தார். அதே மாதம் மன்றம் அமைக்கப்பட்டது.

national-ai-council-missions-heading = முக்கியப் பணிகள்
national-ai-council-missions-text = { -ai-missions } எனும் பணிகளை அது மேற்பார்வையிடுகிறது. அவை உற்பத்தி, போக்குவரத்து, நிதி, சுகாதாரப் பராமரிப்பு பற்றியவை.
national-ai-council-health-heading = மருத்துவரும் தாதியரும் தொடர்வார்கள்
national-ai-council-health-text = சுகாதார அமைச்சரும் இதில் உறுப்பினர். { -ai-short } உதவினாலும், மருத்துவரும் தாதியரும் தொடர்ந்து ஈடுபட வேண்டும் என்றார் அவர்.
national-ai-council-you-heading = உங்களைப் பொறுத்தவரை
national-ai-council-you-text = நீங்கள் எதுவும் செய்ய வேண்டியதில்லை. மருந்தகத்தில், மருத்துவரிடமோ தாதியிடமோ எப்போதும் கேட்கலாம்.
