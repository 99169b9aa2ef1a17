### The CPF Safety Switch: stopping all money going out of a CPF account.

cpf-safety-switch-name = { -cpf-safety-switch }
cpf-safety-switch-short = { -cpf } பணத்தைப் பாதுகாக்க
cpf-safety-switch-what = உங்கள் { -cpf } சேமிப்பிலிருந்து பணம் எடுப்பதை நிறுத்த ஒரு வழி. மோசடி என்று சந்தேகித்தால் பயன்படுத்தலாம். முன்னெச்சரிக்கையாகவும் பயன்படுத்தலாம்.

## Before you start

cpf-safety-switch-here = ஆம், எந்தத் தொலைபேசியில் இருந்தும் அழைக்கலாம்.

## More about it

cpf-safety-switch-who-heading = யாருக்கு

# $cpf-age: age from which the rule holds, such as “55”
cpf-safety-switch-who-text = { -cpf } கணக்குள்ள, { $cpf-age } அல்லது அதற்கு மேற்பட்ட வயதுள்ளவர்களுக்கு.

cpf-safety-switch-how-heading = எப்படித் தொடங்குவது

# $cpf-hotline: number of the CPF hotline
cpf-safety-switch-how-text = { $cpf-hotline } எண்ணை அழையுங்கள். { -cpf-safety-switch } வேண்டும் என்று கேளுங்கள்.

cpf-safety-switch-how-tricked = ஏமாற்றப்பட்டிருந்தால், புதிய { -singpass } மறைச்சொல்லை அமையுங்கள், வங்கியையும் அழையுங்கள். பிறகு காவல்துறையிடம் புகார் செய்யுங்கள்.
cpf-safety-switch-stops-heading = எவை நிற்கும்
cpf-safety-switch-stops-text = யாராலும் இணையத்தில் உங்கள் { -cpf } கணக்கைப் பயன்படுத்த முடியாது, சேமிப்பை எடுக்கவும் முடியாது. { -cpf } உங்கள் வங்கிக்கு அனுப்பும் பணமும் நிற்கும்.
cpf-safety-switch-goes-heading = எவை வழக்கம்போல் நடக்கும்
cpf-safety-switch-goes-text = உங்கள் { -cpf } கணக்கில் பணம் தொடர்ந்து சேரும். வீடு, காப்புறுதிக்கான வழக்கமான கட்டணங்களும் தொடரும்.
cpf-safety-switch-open-heading = அதை எப்படி நிறுத்துவது

## Without a smartphone

cpf-safety-switch-without-call = திறன்பேசி தேவையில்லை. இது சாதாரணத் தொலைபேசி அழைப்புதான்.
