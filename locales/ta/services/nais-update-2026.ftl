### The update of the National AI Strategy in May 2026: what is new, and what it means for a resident.

nais-update-2026-name = { -nais-update-2026 }
nais-update-2026-short = திட்டத்தில் புதியவை

# $nais-update-day: day on which the plan was renewed
# $nais-update-aims: how many priorities it has
nais-update-2026-what = { $nais-update-day } அன்று அரசாங்கம் { -ai-short } திட்டத்தைப் புதுப்பித்தது. இது { -nais-2 } திட்டத்தின் தொடர்ச்சி, இதற்கு { $nais-update-aims } முன்னுரிமைகள் உள்ளன.

## More about it

nais-update-2026-ai-heading = { -ai-short } என்றால் என்ன
nais-update-2026-ai-text = செயற்கை நுண்ணறிவு ({ -ai-short }) இருந்தால், கணினியும் மனிதரைப்போல் பேசும், பதில் சொல்லும்.
nais-update-2026-trades-heading = முக்கியத் துறைகளும் அரசாங்கமும்
nais-update-2026-trades-text = ஆலைகள், நிதித்துறை, போக்குவரத்து, சுகாதாரப் பராமரிப்பு ஆகியவற்றை { -ai-short } மாற்ற வேண்டும்.
nais-update-2026-trades-public = உங்களுக்குச் சிறப்பாகச் சேவை செய்ய, அரசாங்க அமைப்புகளும் அதை அதிகம் பயன்படுத்தவுள்ளன.
nais-update-2026-work-heading = வேலை
nais-update-2026-work-text = மேலும் பல நிறுவனங்கள் { -ai-short } பயன்படுத்த வேண்டும், ஊழியர்களும் அதற்குத் தயாராக வேண்டும்.
nais-update-2026-world-heading = சிங்கப்பூரும் உலகமும்
nais-update-2026-world-text = சிங்கப்பூர் உலகின் { -ai-short } மையமாக விரும்புகிறது.
nais-update-2026-you-heading = உங்களைப் பொறுத்தவரை
nais-update-2026-you-text = நீங்கள் எதுவும் செய்ய வேண்டியதில்லை. ஒரு சேவையில் { -ai-short } பயன்பாடு புரியாவிட்டால், ஊழியரிடம் விளக்கம் கேட்கலாம்.
