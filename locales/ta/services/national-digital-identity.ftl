### The National Digital Identity: the national work behind Singpass.

national-digital-identity-name = { -national-digital-identity }
national-digital-identity-short = { -singpass } பின்னணித் திட்டம்
national-digital-identity-what = { -singpass } சேவைக்குப் பின்னால் உள்ள தேசியத் திட்டம். இணையத்தில் நீங்கள் யார் என்று பாதுகாப்பாகக் காட்ட உதவுகிறது.

## More about it

national-digital-identity-you-heading = உங்களைப் பொறுத்தவரை
national-digital-identity-you-name = பெரும்பாலோர் இதைச் { -singpass } என்றே அறிவார்கள்.
national-digital-identity-you-use = அரசாங்கம், வங்கிகள், மற்ற நிறுவனங்களின் சேவைகளில் உட்பதிவு செய்ய இதைப் பயன்படுத்தலாம்.
national-digital-identity-many-heading = எத்தனை சேவைகள்

# $ndi-then: year of these numbers
# $ndi-services-then: how many services
# $ndi-offices-then: how many offices and firms
national-digital-identity-many-then = { $ndi-then }ஆம் ஆண்டில், { $ndi-offices-then }க்கும் அதிகமான அமைப்புகளின் { $ndi-services-then }க்கும் மேற்பட்ட சேவைகளில் பயன்பட்டது.

national-digital-identity-many-now = புதிய செய்திகளில் எண்ணிக்கை வேறுபடுகிறது. எனவே, அதைக் காட்டவில்லை.
national-digital-identity-how-heading = பயன்படுத்த விரும்பினால்
national-digital-identity-how-text = இந்த வழிகாட்டியின் முதல் பக்கத்தில் { -singpass } என்பதைத் தேர்ந்தெடுங்கள். ஒவ்வொரு படியையும் அது காட்டும்.
