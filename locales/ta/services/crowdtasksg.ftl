### A website with questions and small tasks of the government, and small rewards.

crowdtasksg-name = { -crowdtasksg }
crowdtasksg-short = பதில் சொன்னால் சிறு வெகுமதி
crowdtasksg-what = மக்களின் கருத்தை அரசாங்கம் கேட்கும் இணையத்தளம். பதில் சொன்னால், சிறு வெகுமதி கிடைக்கலாம்.

## Before you start

crowdtasksg-here = கைப்பேசி அல்லது கணினி தேவை. உதவியாளர் உங்களுக்கு உதவலாம்.

## More about it

crowdtasksg-do-heading = நீங்கள் என்ன செய்யலாம்
crowdtasksg-do-say = கேள்விகளுக்குப் பதில் சொல்லலாம். உங்கள் கருத்தைச் சொல்லலாம்.
crowdtasksg-do-try = புதிய பக்கங்களைப் பார்த்து, எது பிடிக்கிறது என்று சொல்லலாம்.
crowdtasksg-who-heading = யார் பங்கேற்கலாம்
crowdtasksg-who-text = குடிமக்கள் பங்கேற்கலாம்.
crowdtasksg-brings-heading = என்ன பயன்
crowdtasksg-brings-decide = முடிவெடுக்கவும் சேவைகளை மேம்படுத்தவும் உங்கள் கருத்து அரசாங்கத்துக்கு உதவும்.
crowdtasksg-brings-reward = வெகுமதி சிறியது. நீங்கள் கட்டாயம் பங்கேற்க வேண்டியதில்லை.
crowdtasksg-used-heading = எதற்குப் பயன்பட்டது

# $crowdtasksg-police-year: year of the survey about crime
crowdtasksg-used-police = { $crowdtasksg-police-year }ஆம் ஆண்டில், குற்றத் தடுப்பு ஆலோசனை பற்றி மக்களிடம் இது கருத்து கேட்டது.

# $crowdtasksg-library-year: year in which readers used it
crowdtasksg-used-library = { $crowdtasksg-library-year }ஆம் ஆண்டில், { -nlb } இதைப் பயன்படுத்தியது. மக்கள் படித்த நேரத்தை அதில் குறித்தனர்.

## Without a smartphone

crowdtasksg-without-skip = கைப்பேசி அல்லது கணினி இல்லாமல் பயன்படுத்த முடியாது. பயன்படுத்தாவிட்டாலும் உங்களுக்கு எந்த இழப்பும் இல்லை.

## Is this really them?

crowdtasksg-genuine-money = உண்மையான தளம் பணம் கேட்காது. வங்கி மறைச்சொல்லையும் கேட்காது.
