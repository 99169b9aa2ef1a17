### Smart Nation 2.0: what the plan is, its goals, and what each brings a resident.

smart-nation-2-0-name = { -smart-nation-2-0 }
smart-nation-2-0-short = திட்டமும் இலக்குகளும்
smart-nation-2-0-what = தொழில்நுட்பத்தை நல்ல முறையில் பயன்படுத்தும் சிங்கப்பூரின் திட்டம். எல்லாரின் அன்றாட வாழ்க்கையும் மேம்பட வேண்டும் என்பதே நோக்கம்.

## The plan

smart-nation-2-0-plan-heading = இது என்ன

# $smart-nation-2-0-launch: day on which the plan was started
smart-nation-2-0-plan-start = பிரதமர் இந்தத் திட்டத்தை { $smart-nation-2-0-launch } அன்று தொடங்கினார்.

smart-nation-2-0-plan-goals = { -goal-trust }, { -goal-growth }, { -goal-community } ஆகியவை இதன் இலக்குகள்.

## The goals

smart-nation-2-0-trust-heading = { -goal-trust }
smart-nation-2-0-trust-goal = அச்சமின்றி இணையத்தைப் பயன்படுத்த உங்களால் முடிய வேண்டும். நீங்கள் பயன்படுத்தும் சேவைகள் பாதுகாப்பாகவும் சரியாகவும் இயங்க வேண்டும்.

# $scamshield-helpline: number of the ScamShield Helpline
smart-nation-2-0-trust-you = நீங்கள் யார் என்று காட்ட, { -singpass } உள்ளது. சந்தேகம் இருந்தால், { $scamshield-helpline } எண்ணை அழைக்கலாம்.

smart-nation-2-0-growth-heading = { -goal-growth }
smart-nation-2-0-growth-goal = மக்களும் நிறுவனங்களும் புதிய திறன்களைக் கற்றுக்கொள்ள முடிய வேண்டும். புதிய கருவிகளால் நன்கு முன்னேற வேண்டும்.
smart-nation-2-0-growth-you = எந்த வயதிலும் புதிய திறன்களைக் கற்றுக்கொள்ள உங்களுக்கு வழிகள் உண்டு.
smart-nation-2-0-community-heading = { -goal-community }
smart-nation-2-0-community-goal = தொழில்நுட்பம் நம்மை நெருங்கி வரச் செய்ய வேண்டும். யாரும் பின்தங்கிவிடக் கூடாது.
smart-nation-2-0-community-you = கைப்பேசியைப் பயன்படுத்தவும் பாதுகாப்பாக இருக்கவும் கற்றுக்கொள்ள, உங்களுக்கு உதவி உண்டு. எது மேம்பட வேண்டும் என்று நீங்களும் சொல்லலாம்.
