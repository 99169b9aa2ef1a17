### The three shifts of National AI Strategy 2.0: how Singapore came to see AI.

nais-2-three-shifts-name = { -nais-2-three-shifts }
nais-2-three-shifts-short = { -ai-short } பற்றிய புதிய பார்வை

# $nais-shifts-year: year of this plan
nais-2-three-shifts-what = { $nais-shifts-year }ஆம் ஆண்டின் திட்டம் { -ai-short } பற்றிப் புதிய பார்வைகளைக் கொண்டது. செயற்கை நுண்ணறிவு ({ -ai-short }) இருந்தால், கணினியும் மனிதரைப்போல் பேசும், பதில் சொல்லும்.

## More about it

nais-2-three-shifts-need-heading = வாய்ப்பிலிருந்து தேவைக்கு
nais-2-three-shifts-need-text = முன்பு { -ai-short } ஒரு கூடுதல் வசதி. இப்போது சிங்கப்பூருக்கு அது தேவை, அதை நன்கு பயன்படுத்தக் கற்க வேண்டும்.
nais-2-three-shifts-world-heading = உள்ளூரிலிருந்து உலகுக்கு
nais-2-three-shifts-world-text = தொடக்கத்திலிருந்தே சிங்கப்பூர் மற்ற நாடுகளுடன் சேர்ந்து செயல்படுகிறது. பலர் சேர்ந்தால், கடினமான பிரச்சினையும் எளிதாகும்.
nais-2-three-shifts-system-heading = தனித் திட்டங்களிலிருந்து முழு அமைப்புக்கு
nais-2-three-shifts-system-text = முன்பு தனித்தனித் திட்டங்கள் இருந்தன. இப்போது பல இடங்களில் { -ai-short } உதவ, திறன்களும் கணினிகளும் யோசனைகளும் சேர்ந்து வளர்கின்றன.
nais-2-three-shifts-you-heading = உங்களைப் பொறுத்தவரை
nais-2-three-shifts-you-text = நீங்கள் எதுவும் செய்ய வேண்டியதில்லை. மருந்தகத்திலும் அரசாங்க அலுவலகத்திலும் { -ai-short } பயன்பாட்டை இனி அதிகம் காணலாம்.
