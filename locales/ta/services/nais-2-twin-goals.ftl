### The twin goals of National AI Strategy 2.0: Excellence and Empowerment.

nais-2-twin-goals-name = { -nais-2-twin-goals }
nais-2-twin-goals-short = சிறப்பும் ஆற்றலும்
nais-2-twin-goals-what = { -ai-short } துறையில் சிறந்து விளங்குவதும், எல்லாரும் பயன்படுத்த உதவுவதும் { -ai-short } திட்டத்தின் இலக்குகள். செயற்கை நுண்ணறிவு ({ -ai-short }) இருந்தால், கணினியும் மனிதரைப்போல் பேசும், பதில் சொல்லும்.

## More about it

nais-2-twin-goals-excellence-heading = சிறப்பு
nais-2-twin-goals-excellence-text = சில { -ai-short } துறைகளைத் தேர்ந்தெடுத்து, அவற்றில் சிங்கப்பூர் முன்னணியில் இருக்க விரும்புகிறது.
nais-2-twin-goals-excellence-needs = அந்த { -ai-short }, மக்களின் உடல்நலம், பருவநிலை மாற்றம் போன்ற இன்றைய பெரிய தேவைகளுக்கு உதவ வேண்டும்.
nais-2-twin-goals-empowerment-heading = ஆற்றல் அளித்தல்
nais-2-twin-goals-empowerment-text = மக்களும் நிறுவனங்களும் குழுக்களும் அச்சமின்றி { -ai-short } பயன்படுத்த முடிய வேண்டும். அது சொல்வது சரியா என்று தாங்களே முடிவுசெய்யவும் முடிய வேண்டும்.
nais-2-twin-goals-empowerment-equal = { -ai-short }, எல்லாருக்கும் முன்னேறும் வாய்ப்பைத் தந்து, ஏற்றத்தாழ்வைக் குறைக்க வேண்டும்.
nais-2-twin-goals-you-heading = உங்களைப் பொறுத்தவரை
nais-2-twin-goals-you-text = இந்த இலக்குகள் உங்களுக்கும்தான். { -ai-short } பற்றிக் கற்க விரும்பினால், பயிற்சி எங்கே என்று உதவி மேசையில் கேளுங்கள்.
