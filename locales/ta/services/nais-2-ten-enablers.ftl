### The ten enablers of National AI Strategy 2.0, in plain words.

nais-2-ten-enablers-name = { -nais-2-ten-enablers }
nais-2-ten-enablers-short = { -ai-short } வளர உதவுபவை

# $nais-enablers-count: how many enablers the plan names
nais-2-ten-enablers-what = { -ai-short } வளர உதவும் { $nais-enablers-count } தூண்கள் இந்தத் திட்டத்தில் உள்ளன. செயற்கை நுண்ணறிவு ({ -ai-short }) இருந்தால், கணினியும் மனிதரைப்போல் பேசும், பதில் சொல்லும்.

## More about it

nais-2-ten-enablers-act-heading = செயல்படுவோர்
nais-2-ten-enablers-act-industry = தொழில்துறை: நிறுவனங்கள் தங்கள் வேலையில் { -ai-short } பயன்படுத்துகின்றன.
nais-2-ten-enablers-act-government = அரசாங்கம்: உங்களுக்குச் சேவை செய்ய, அரசாங்க அமைப்புகள் { -ai-short } பயன்படுத்துகின்றன.
nais-2-ten-enablers-act-research = ஆய்வு: வல்லுநர்கள் புதிய { -ai-short } முறைகளைத் தேடுகிறார்கள்.
nais-2-ten-enablers-people-heading = மக்களும் திறன்களும்
nais-2-ten-enablers-people-talent = திறனாளர்: { -ai-short } பற்றி நன்கு அறிந்தவர்கள்.
nais-2-ten-enablers-people-capabilities = ஆற்றல்: நிறுவனங்களும் ஊழியர்களும் { -ai-short } பயன்படுத்தக் கற்கிறார்கள்.
nais-2-ten-enablers-people-place = கட்டமைப்பு ஒருங்கிணைப்பு (முன்பு ‘இட உருவாக்கம்’): { -ai-short } துறையினர் சந்தித்துச் சேர்ந்து வேலை செய்கிறார்கள்.
nais-2-ten-enablers-base-heading = கணினிகள், தரவு, விதிகள்
nais-2-ten-enablers-base-compute = கணினி ஆற்றல்: { -ai-short } இயங்கத் தேவையான சக்திவாய்ந்த கணினிகள்.
nais-2-ten-enablers-base-data = தரவு: { -ai-short } கற்பதற்கு உதவும் தகவல்கள். அவை கவனமாகப் பயன்படுத்தப்படும்.
nais-2-ten-enablers-base-trust = நம்பகமான சூழல்: நீங்கள் { -ai-short } கருவிகளை நம்புவதற்கான விதிகளும் பாதுகாப்பும்.
nais-2-ten-enablers-base-leader = சிந்தனையிலும் செயலிலும் முன்னோடி: உலகம் { -ai-short } நன்கு பயன்படுத்தச் சிங்கப்பூர் உதவுகிறது.
nais-2-ten-enablers-you-heading = உங்களைப் பொறுத்தவரை
nais-2-ten-enablers-you-text = நீங்கள் எதுவும் செய்ய வேண்டியதில்லை. அரசாங்கம் செய்யும் வேலைகளை அறிய மட்டுமே இந்தப் பக்கம்.
