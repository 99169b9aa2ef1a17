### Singapore Government Tech Stack: ready-made parts that government teams share.

sg-tech-stack-name = { -sg-tech-stack }
sg-tech-stack-short = இணையச் சேவைகளுக்கான பொதுக் கருவிகள்
sg-tech-stack-what = இவை தயாராக உள்ள கருவிகள். இணையச் சேவைகளை உருவாக்க, அரசாங்கக் குழுக்கள் இவற்றைப் பகிர்ந்து பயன்படுத்துகின்றன.

## More about it

sg-tech-stack-why-heading = என்ன பயன்
sg-tech-stack-why-text = எல்லாவற்றையும் புதிதாக உருவாக்கத் தேவையில்லை. எனவே புதிய சேவை விரைவாக, குறைந்த செலவில், பாதுகாப்பாகத் தயாராகும்.
sg-tech-stack-who-heading = யாருக்கு
sg-tech-stack-who-text = அரசாங்கக் குழுக்களுக்கு மட்டுமே.
sg-tech-stack-you-heading = உங்களைப் பொறுத்தவரை
sg-tech-stack-you-text = இவை உங்கள் கண்ணில் படாது. நீங்கள் எதுவும் செய்யத் தேவையில்லை. ஆனால் நீங்கள் பயன்படுத்தும் சேவைகள் மேம்படலாம்.
