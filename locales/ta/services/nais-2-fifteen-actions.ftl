### The fifteen actions of National AI Strategy 2.0, each in plain words.

nais-2-fifteen-actions-name = { -nais-2-fifteen-actions }
nais-2-fifteen-actions-short = திட்டம் செய்ய விரும்புபவை

# $nais-actions-year: year in which the actions and the target were set
# $nais-actions-count: how many actions there are
# $nais-actions-from: fewest years the actions are to take
# $nais-actions-to: most years the actions are to take
nais-2-fifteen-actions-what = { $nais-actions-year }ஆம் ஆண்டின் { -ai-short } திட்டத்தில் { $nais-actions-count } நடவடிக்கைகள் உள்ளன. அவற்றுக்கு { $nais-actions-from } முதல் { $nais-actions-to } ஆண்டுகள் ஆகலாம்.

## More about it

nais-2-fifteen-actions-ai-heading = { -ai-short } என்றால் என்ன
nais-2-fifteen-actions-ai-text = செயற்கை நுண்ணறிவு ({ -ai-short }) இருந்தால், கணினியும் மனிதரைப்போல் பேசும், பதில் சொல்லும்.
nais-2-fifteen-actions-firms-heading = நிறுவனங்கள், அரசாங்கம், ஆய்வு
nais-2-fifteen-actions-firms-centres = நிறுவனங்களில் { -ai-short } சிறப்பு நிலையங்கள் அமைப்பது, முழுத் துறைகளுக்கும் அமைப்பது பற்றி ஆராய்வது.
nais-2-fifteen-actions-firms-startups = புதிய சிறு { -ai-short } நிறுவனங்கள் வேகமாக வளர உதவுவது.
nais-2-fifteen-actions-firms-public = { -ai-short } மூலம் அரசாங்க அமைப்புகளின் பணியை மேம்படுத்தி, உங்களுக்குப் புதிய பயன்களைத் தருவது.
nais-2-fifteen-actions-firms-research = { -ai-short } ஆய்வுத் திட்டங்களைப் புதுப்பித்து, சில துறைகளில் சிங்கப்பூர் முன்னணியில் நீடிக்கச் செய்வது.
nais-2-fifteen-actions-people-heading = உருவாக்குவோரும் பயன்படுத்துவோரும்
nais-2-fifteen-actions-people-creators = உலகின் சிறந்த { -ai-short } வல்லுநர்களைச் சிங்கப்பூருடன் சேர்ந்து பணியாற்ற அழைப்பது.

# $nais-practitioners: target: how many people work with AI
# $nais-actions-year: year in which the actions and the target were set
nais-2-fifteen-actions-people-practitioners = இங்கே { $nais-practitioners } பேர் { -ai-short } துறையில் வேலை செய்வது. { $nais-actions-year }ஆம் ஆண்டில் வகுத்த இலக்கு இது.

nais-2-fifteen-actions-people-firms = மேலும் பல நிறுவனங்கள் { -ai-short } பயன்படுத்தி, தங்கள் துறையை மாற்ற உதவுவது.
nais-2-fifteen-actions-people-workers = ஒவ்வொரு துறையின் ஊழியர்களுக்கும் { -ai-short } பயிற்சி அளிப்பது.
nais-2-fifteen-actions-people-site = { -ai-short } துறையினர் சேர்ந்து வேலை செய்ய, எல்லாரும் அறியும் ஓர் இடத்தை அமைப்பது.
nais-2-fifteen-actions-base-heading = கணினிகள், தரவு, விதிகள்
nais-2-fifteen-actions-base-compute = சக்திவாய்ந்த கணினிகளைப் பெரிதும் அதிகரிப்பது.
nais-2-fifteen-actions-base-privacy = தனிப்பட்ட விவரங்களை மறைத்தபடி தரவைப் பயன்படுத்தும் வழிகளை உருவாக்குவது.
nais-2-fifteen-actions-base-data = எல்லாருக்கும் நன்மை என்றால், அரசாங்கத்திடம் உள்ள தரவைப் பகிர்வது.
nais-2-fifteen-actions-base-rules = { -ai-short } தொழில்நுட்பத்துக்குப் பொருத்தமான விதிகளை உறுதிசெய்வது.
nais-2-fifteen-actions-base-safety = { -ai-short } தொழில்நுட்பத்தை மேலும் பாதுகாப்பானதாக, கோளாறுகளைத் தாங்குவதாக ஆக்குவது.
nais-2-fifteen-actions-base-partner = புதிய { -ai-short } தொழில்நுட்பத்திலும் விதிகளிலும் மற்ற நாடுகளுக்கு நல்ல பங்காளியாக இருப்பது.
nais-2-fifteen-actions-now-heading = இப்போதைய நிலை

# $nais-actions-renewed: day on which the plan was renewed
nais-2-fifteen-actions-now-text = { $nais-actions-renewed } அன்று திட்டம் புதுப்பிக்கப்பட்டது. எந்த நடவடிக்கைகள் முடிந்தன என்ற பட்டியல் எங்களுக்குக் கிடைக்கவில்லை.
