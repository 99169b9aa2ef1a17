### Open Government Products: the team that makes free tools for the public.

open-government-products-name = { -ogp }
open-government-products-short = { -scamshield } உருவாக்கிய குழு
open-government-products-what = இது அரசாங்கத்தில் உள்ள ஒரு குழு. பொதுமக்களுக்கு மின்னிலக்கக் கருவிகளை இலவசமாக உருவாக்குகிறது.

## More about it

open-government-products-made-heading = எவற்றை உருவாக்கியது
open-government-products-made-text = மோசடியை எச்சரிக்கும் { -scamshield }, அரசாங்கப் படிவங்களுக்கான { -formsg } ஆகியவற்றை இந்தக் குழு உருவாக்கியது.
open-government-products-made-more = பற்றுச்சீட்டு வழங்கும் { -redeemsg } கருவியும் இவர்கள் உருவாக்கியதே.
open-government-products-work-heading = எப்படிச் செயல்படுகிறது
open-government-products-work-text = ஒவ்வொரு ஜனவரியிலும் மற்ற வேலைகளில் பலவற்றை ஒதுக்கிவைத்து, மக்களுக்கு உதவும் புதிய வழிகளைத் தேடுவார்கள்.
open-government-products-work-events = { -govtech } உடன் சேர்ந்து, யோசனைகளைச் செய்து பார்க்கும் நிகழ்ச்சிகளையும் நடத்துகிறது.
open-government-products-you-heading = உங்களைப் பொறுத்தவரை
open-government-products-you-text = நீங்கள் எதுவும் செய்யத் தேவையில்லை. இவர்களின் கருவிகளை நீங்கள் ஏற்கெனவே பயன்படுத்திக் கொண்டிருக்கலாம்.
