### National AI Strategy 2.0: what the plan is, what it means for a resident, and what is new.

nais-2-name = { -nais-2 }
nais-2-short = { -ai-short } பயன்பாட்டுத் திட்டம்
nais-2-what = செயற்கை நுண்ணறிவு ({ -ai-short }) சிங்கப்பூருக்கும் உலகுக்கும் நன்மை தருவதற்கான திட்டம். { -ai-short } இருந்தால், மனிதரைப்போல் கணினியும் படிக்கும், பேசும், பதில் சொல்லும்.

## More about it

nais-2-plan-heading = இது என்ன

# $nais-2-first: year of the first plan
# $nais-2-launch: day on which this plan was launched
nais-2-plan-start = முதல் { -ai-short } திட்டம் { $nais-2-first }ஆம் ஆண்டில் வந்தது. இந்தத் திட்டம் { $nais-2-launch } அன்று தொடங்கியது.

# $nais-2-enablers: how many enablers it names
# $nais-2-actions: how many actions it names
nais-2-plan-parts = { -ai-short } வளர { $nais-2-enablers } தூண்களும் { $nais-2-actions } நடவடிக்கைகளும் இதில் உள்ளன. அவற்றைப் பற்றி இந்த வழிகாட்டியின் வேறு பக்கங்களில் படிக்கலாம்.

nais-2-you-heading = உங்கள் வாழ்வில் { -ai-short }
nais-2-you-goal = எல்லாரும் நம்பிக்கையுடனும் கவனத்துடனும் { -ai-short } தொழில்நுட்பத்தைப் பயன்படுத்த வேண்டும் என்பதே நோக்கம். நீங்கள் எதுவும் செய்ய வேண்டியதில்லை.
nais-2-you-meet = இணையப் பக்கமோ தொலைபேசியோ தானாகப் பதில் சொன்னால், அது { -ai-short } ஆக இருக்கலாம். அது தவறாகவும் சொல்லலாம், ஆகவே அதிகாரியிடமும் கேட்கலாம்.

# $scamshield-helpline: number of the ScamShield Helpline
nais-2-you-scam = மோசடிக்காரர்களும் { -ai-short } கருவிகளைப் பயன்படுத்துகிறார்கள். அழைப்போ செய்தியோ சந்தேகமாக இருந்தால், { $scamshield-helpline } எண்ணை அழையுங்கள்.

nais-2-new-heading = புதிய மாற்றம்

# $nais-2-updated: day on which it was renewed
nais-2-new-text = { $nais-2-updated } அன்று திட்டம் புதுப்பிக்கப்பட்டது. பிரதமர் தலைமையிலான { -national-ai-council } இப்போது இதை வழிநடத்துகிறது.
