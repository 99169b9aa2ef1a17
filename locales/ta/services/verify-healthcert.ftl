### Verify: how officers checked COVID-19 papers for travel. Not the same as Singpass Verify.

verify-healthcert-name = { -verify-healthcert } ({ -healthcerts })
verify-healthcert-short = { -covid } சான்றைச் சரிபார்க்க
verify-healthcert-what = { -covid } பயணச் சான்றிதழ் உண்மையா என்று விமான நிறுவனங்களும் எல்லை அதிகாரிகளும் இதன்மூலம் பார்த்தார்கள். நீங்கள் அதைப் பயன்படுத்தத் தேவையில்லை.
verify-healthcert-what-now = நீங்கள் எதுவும் செய்ய வேண்டியதில்லை. பயணத்துக்கு முன், என்ன ஆவணங்கள் தேவை என்று விமான நிறுவனத்திடம் கேளுங்கள்.

## Before you start

verify-healthcert-here = முடியாது, உங்களுக்குத் தேவையும் இல்லை. ஏதாவது புரியாவிட்டால், உதவி மேசையில் கேளுங்கள்.

## More about it

verify-healthcert-now-heading = இப்போதும் உள்ளதா?

# $verify-healthcert-news: month of the last news of it
verify-healthcert-now-text = எங்களுக்குக் கிடைத்த கடைசித் தகவல் { $verify-healthcert-news } மாதத்தில் வந்தது. அது முடிந்ததா, எப்போது முடிந்தது என்று தெரியவில்லை.

verify-healthcert-how-heading = இது எப்படி இயங்கியது
verify-healthcert-how-text = சான்றிதழில் உள்ள { -qr-code } ஒன்றை அதிகாரி வருடினார் (ஸ்கேன்). { -moh } அதை உறுதி செய்ததா, யாராவது அதை மாற்றினார்களா என்று தெரிந்தது.
verify-healthcert-other-heading = இது { -singpass-verify } அல்ல

# $singpass-helpdesk: number of the Singpass help desk
verify-healthcert-other-text = { -singpass-verify } வேறு. பெயர் மட்டுமே ஒன்றுபோல் உள்ளது. { -singpass } பற்றிக் கேட்க, { $singpass-helpdesk } எண்ணை அழையுங்கள்.
