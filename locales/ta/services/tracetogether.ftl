### TraceTogether, which has ended: what to do with what is left of it.

tracetogether-name = { -tracetogether }
tracetogether-short = இப்போது பயன்பாட்டில் இல்லை
tracetogether-what = { -covid } காலத்தில் உங்கள் அருகில் இருந்தவர்களைப் பதிவு செய்த செயலியும் கருவியும். இப்போது அவை பயன்பாட்டில் இல்லை.
tracetogether-what-now = செயலியை நீக்கிவிடலாம். கருவியைப் பழைய மின்னணுப் பொருள்களுக்கான எந்தப் பொதுத் தொட்டியிலும் போடலாம்.

## More about it

tracetogether-end-heading = ஏன் முடிவுக்கு வந்தது

# $tracetogether-needed-until: last day on which it was needed
tracetogether-end-text = { $tracetogether-needed-until } வரைதான் இது தேவைப்பட்டது. { -covid } ஆபத்து குறைந்ததால், அதன்பின் தேவைப்படவில்லை.

tracetogether-data-heading = தகவல்கள் என்ன ஆயின

# $tracetogether-data-deleted: day by which the data was deleted
tracetogether-data-text = { $tracetogether-data-deleted } நிலவரப்படி, தகவல்கள் அழிக்கப்பட்டுவிட்டன. ஒரே ஒரு குற்றம் தொடர்பான தகவலை மட்டும் காவல்துறை வைத்துள்ளது.

## Is this really them?

tracetogether-genuine-app = இந்தச் செயலி, செயலிக் கடைகளில் இப்போது இல்லை. இந்தப் பெயரில் வரும் எதையும் பதிவிறக்கம் செய்யாதீர்கள், பணம் கட்டாதீர்கள்.

# $scamshield-helpline: number of the ScamShield Helpline
tracetogether-genuine-doubt = யாராவது அப்படிச் செய்யச் சொன்னால், { $scamshield-helpline } எண்ணை அழையுங்கள்.
