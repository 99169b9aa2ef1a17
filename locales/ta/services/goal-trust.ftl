### The goal Trust: what it means, what it brings a resident, and what you can do.

goal-trust-name = இலக்கு: { -goal-trust }
goal-trust-short = அச்சமின்றி இணையம்
goal-trust-what = இது { -smart-nation-2-0 } திட்டத்தின் ஓர் இலக்கு. உங்களால் கைப்பேசியையும் கணினியையும் அச்சமின்றிப் பயன்படுத்த முடிய வேண்டும்.

## More about it

goal-trust-means-heading = இதன் பொருள்
goal-trust-means-safe = நீங்கள் பயன்படுத்துபவை பாதுகாப்பாக, சரியாக இயங்க வேண்டும். உங்கள் தனிப்பட்ட விவரங்கள் காக்கப்பட வேண்டும்.
goal-trust-means-guard = கணினி வழித் தாக்குதல்களிலிருந்து அரசாங்கம் தன் கட்டமைப்புகளைப் பாதுகாக்கிறது.
goal-trust-brings-heading = உங்களைப் பொறுத்தவரை
goal-trust-brings-singpass = இணையத்தில் நீங்கள் யார் என்று பாதுகாப்பாகக் காட்ட, { -singpass } உள்ளது.
goal-trust-brings-check = அழைப்போ செய்தியோ சந்தேகமாக இருந்தால், { -scamshield-app } மூலம் சரிபார்க்கலாம்.
goal-trust-brings-laws = புதிய ஆபத்துகள் வரும்போது, சட்டங்களும் மாற்றப்படும்.
goal-trust-brings-osc = இணையத்தில் யாராவது உங்களைத் துன்புறுத்தினால், { -osc } அமைப்பிடம் சொல்லலாம்.
goal-trust-do-heading = நீங்கள் என்ன செய்யலாம்
goal-trust-do-secret = மறைச்சொல்லையும் குறியீட்டையும் யாரிடமும் சொல்லாதீர்கள். உங்களுக்கு உதவுபவருக்கும் அவை தேவையில்லை.

# $scamshield-helpline: number of the ScamShield Helpline
goal-trust-do-call = சந்தேகம் இருந்தால், { $scamshield-helpline } எண்ணை அழைத்துக் கேளுங்கள்.
