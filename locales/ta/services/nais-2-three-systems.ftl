### The three systems of National AI Strategy 2.0, in plain words.

nais-2-three-systems-name = { -nais-2-three-systems }
nais-2-three-systems-short = ஒன்றாகச் செயல்படும் பகுதிகள்
nais-2-three-systems-what = மக்களும் வசதிகளும் ஒன்றுக்கொன்று உதவும் அமைப்புகள் மூலம் { -ai-short } திட்டம் செயல்படுகிறது. செயற்கை நுண்ணறிவு ({ -ai-short }) இருந்தால், கணினியும் மனிதரைப்போல் பேசும், பதில் சொல்லும்.

## More about it

nais-2-three-systems-drivers-heading = முன்னெடுப்பவர்கள்
nais-2-three-systems-drivers-text = நிறுவனங்களும் அரசாங்கமும் ஆய்வாளர்களும் { -ai-short } பயன்களைக் கண்டறிந்து செயல்படுத்துகிறார்கள்.
nais-2-three-systems-people-heading = மக்களும் சமூகங்களும்
nais-2-three-systems-people-text = { -ai-short } உருவாக்குவோர், அதைக்கொண்டு வேலை செய்வோர், அதைப் பயன்படுத்துவோர் ஆகியோர் இவர்கள். அவர்கள் சந்தித்து, ஒருவரிடமிருந்து ஒருவர் கற்கிறார்கள்.
nais-2-three-systems-base-heading = உள்கட்டமைப்பும் சூழலும்
nais-2-three-systems-base-text = இவை சக்திவாய்ந்த கணினிகள், நல்ல தரவு, தெளிவான விதிகள். இவற்றால் { -ai-short } நன்கு இயங்கும், நம்பகமாகவும் இருக்கும்.
nais-2-three-systems-you-heading = உங்களைப் பொறுத்தவரை
nais-2-three-systems-you-text = நீங்கள் எதுவும் செய்ய வேண்டியதில்லை. பாதுகாப்பும் நம்பிக்கையும் இந்தத் திட்டத்தின் பகுதியே.
