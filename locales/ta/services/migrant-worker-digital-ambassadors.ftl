### Migrant Worker Digital Ambassadors: workers who taught other workers to use apps during COVID-19.

migrant-worker-digital-ambassadors-name = { -migrant-worker-digital-ambassadors }
migrant-worker-digital-ambassadors-short = ஊழியர்களுக்குக் கற்பித்த ஊழியர்கள்
migrant-worker-digital-ambassadors-what = { -covid } காலத்தில் சக ஊழியர்களுக்குக் கற்பித்த வெளிநாட்டு ஊழியர்கள். வேலைக்குத் திரும்பத் தேவையான செயலிகளைப் பயன்படுத்தக் காட்டினார்கள்.
migrant-worker-digital-ambassadors-what-now = கைப்பேசியைப் பயன்படுத்த யாராவது கற்றுத்தர வேண்டுமா? { -digital-ambassador } எங்கே இருப்பார் என்று உதவி மேசையில் கேளுங்கள்.

## Before you start

migrant-worker-digital-ambassadors-here = முடியாது. நீங்கள் கற்க விரும்பினால், உதவி மேசையில் கேளுங்கள்.

## More about it

migrant-worker-digital-ambassadors-did-heading = அவர்கள் என்ன செய்தார்கள்
migrant-worker-digital-ambassadors-did-text = ஊழியர்கள் தங்கும் விடுதிகளில் அவர்கள் உதவினார்கள். அந்தச் செயலிகள், உடல்நலத்தையும், யார் வேலைக்குச் செல்லலாம் என்பதையும் பற்றியவை.

# $migrant-worker-ambassadors-as-of: month in which there were so many
# $migrant-worker-ambassadors-trained: how many had been trained
migrant-worker-digital-ambassadors-did-many = { $migrant-worker-ambassadors-as-of } நிலவரப்படி, { $migrant-worker-ambassadors-trained } பேர் பயிற்சி பெற்றிருந்தார்கள்.

migrant-worker-digital-ambassadors-now-heading = இப்போதும் இருக்கிறார்களா?
migrant-worker-digital-ambassadors-now-text = அந்த ஆண்டுக்குப் பின் தகவல் எதுவும் கிடைக்கவில்லை. இன்னும் கற்பிக்கிறார்களா என்று தெரியவில்லை.
migrant-worker-digital-ambassadors-you-heading = உங்களைப் பொறுத்தவரை
migrant-worker-digital-ambassadors-you-text = அது வெளிநாட்டு ஊழியர்களுக்கானது. நீங்கள் கைப்பேசியைப் பயன்படுத்தக் கற்க விரும்பினால், அருகில் உள்ள { -sg-digital-hub } எனும் உதவி முகப்புக்குச் செல்லுங்கள்.
