### The planned number of all police calls, and what to do until it comes.

police-caller-prefix-name = காவல்துறை அழைப்புகளுக்குப் புதிய எண்
police-caller-prefix-short = திட்டம்; தொடங்கியதாகத் தெரியவில்லை
police-caller-prefix-what = உண்மையான காவல்துறை அழைப்பையும் போலி அழைப்பையும் பிரித்தறிய ஒரு திட்டம். அதன்படி, காவல்துறை அழைக்கும் எல்லா எண்களின் தொடக்கமும் ஒரே மாதிரி இருக்கும்.

# $scamshield-helpline: number of the ScamShield Helpline
police-caller-prefix-what-now = அதுவரை, தெரியாதவர் அழைத்து, தாம் காவல்துறை என்று சொன்னால், அழைப்பைத் துண்டியுங்கள். { $scamshield-helpline } எண்ணை அழைத்துக் கேளுங்கள்.

## Before you start

police-caller-prefix-here = தெரிந்தவரை, இன்னும் இல்லை. சந்தேகமான அழைப்பு பற்றி இப்போதே கேட்கலாம்.

## More about it

police-caller-prefix-plan-heading = என்ன அறிவிக்கப்பட்டது

# $police-prefix-year: year in which it is to begin
# $police-prefix-announced: day on which the police told of it
police-caller-prefix-plan-text = { $police-prefix-year }ஆம் ஆண்டின் பிற்பகுதியில் இது தொடங்கும் என்று அரசாங்கம் { $police-prefix-announced } அன்று கூறியது.

police-caller-prefix-plan-unknown = தொடங்கிவிட்டதா என்ற தகவல் கிடைக்கவில்லை. அந்த எண்ணும் தெரியவில்லை.
police-caller-prefix-who-heading = யாருக்கு
police-caller-prefix-who-text = தொலைபேசி உள்ள எல்லாருக்கும்.
police-caller-prefix-know-heading = குற்றம் பற்றித் தெரிந்தால்

## Is this really them?

police-caller-prefix-genuine-number = திரையில் தெரியும் எண்ணை மட்டும் நம்பாதீர்கள். எண்ணைப் போலியாகக் காட்ட முடியும்.
