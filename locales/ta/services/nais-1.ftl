### The first National AI Strategy, of 2019: what it was for, and what came of it.

nais-1-name = { -nais-1 }
nais-1-short = முதல் { -ai } திட்டம்
nais-1-what = { -ai } பற்றிய சிங்கப்பூரின் முதல் திட்டம். கணினி பல உதாரணங்களிலிருந்து கற்று, நாம் முடிவெடுக்க உதவுவதே அது.
nais-1-what-now = புதிய திட்டம் இதற்குப் பதிலாக வந்துவிட்டது. நீங்கள் எதுவும் செய்ய வேண்டியதில்லை.

## More about it

nais-1-what-heading = எதற்காக இருந்தது

# $nais-1-start: month in which it began
nais-1-what-start = இது { $nais-1-start } மாதத்தில் தொடங்கியது. { -ai } மூலம் வேலையையும் அன்றாட வாழ்க்கையையும் மேம்படுத்துவதே நோக்கம்.

nais-1-what-fields = உடல்நலம், கல்வி, நகரச் சேவைகள், சரக்குப் போக்குவரத்து, எல்லைச் சோதனை ஆகியவற்றில் கவனம் செலுத்தியது.
nais-1-you-heading = உங்களுக்கு என்ன பயன்
nais-1-you-text = உதாரணமாக, கண்ணின் படத்தில், கண் நோயின் அறிகுறிகளைக் கணினி கண்டறியும். மருத்துவர் சீக்கிரம் செயல்பட இது உதவலாம்.
nais-1-led-heading = அதனால் என்ன நடந்தது

# $nais-1-followed: year in which the next plan came
# $nais-1-startups: how many new companies came of it, about
# $nais-1-teams: how many research teams came of it, about
nais-1-led-text = சுமார் { $nais-1-teams } ஆய்வுக் குழுக்களும் { $nais-1-startups } புதிய நிறுவனங்களும் உருவாயின. { $nais-1-followed }ஆம் ஆண்டின் புதிய திட்டம் இதைச் சொல்கிறது.
