### Parking.sg: paying for parking by phone instead of by paper coupon.

parking-sg-name = { -parking-sg }
parking-sg-short = கைப்பேசியால் வாகன நிறுத்தக் கட்டணம்
parking-sg-what = தாள் கூப்பன் பயன்படும் வாகன நிறுத்துமிடங்களில், கட்டணம் செலுத்த உதவும் செயலி.

## Before you start

parking-sg-here = கூப்பன் பயன்படும் { -hdb }, { -ura } வாகன நிறுத்துமிடங்களில் செய்யலாம்.
parking-sg-bring-car = உங்கள் வாகன எண்
parking-sg-bring-bank = உங்கள் வங்கி அட்டை

## More about it

parking-sg-who-heading = யாருக்கு
parking-sg-who-text = திறன்பேசியும் வங்கி அட்டையும் வைத்திருக்கும் வாகன ஓட்டுநர்களுக்கு.
parking-sg-do-heading = என்ன செய்யலாம்
parking-sg-do-sign = அந்த இடத்தின் வாகன நிறுத்தக் கட்டணத்தைச் செலுத்துவீர்கள். அது நுழைவாயில் பலகையில் இருக்கும்.
parking-sg-do-pay = வாகன எண்ணைத் தட்டச்சு செய்து, இடத்தையும் நேரத்தையும் தேர்ந்தெடுத்துத் தொடங்குங்கள்.
parking-sg-do-early = சீக்கிரம் கிளம்பினால், செயலியில் முடித்துவிடுங்கள். கொஞ்சம் பணம் திரும்ப வரும்.
parking-sg-do-longer = கூடுதல் நேரம் வேண்டும் என்றால், இருக்கும் இடத்திலிருந்தே சேர்க்கலாம்.

## Without a smartphone

parking-sg-without-coupon = தாள் கூப்பனையும் பயன்படுத்தலாம். பெட்ரோல் நிலையங்கள், { -seven-eleven }, { -cheers } கடைகளில் கிடைக்கும்.

# $parking-hdb-stop: day from which HDB branches sell no coupons
parking-sg-without-hdb = { $parking-hdb-stop } முதல், { -hdb } கிளைகளில் அவை விற்கப்படுவதில்லை.

## Is this really them?

parking-sg-genuine-store = கைப்பேசியிலேயே உள்ள செயலிக் கடையிலிருந்து மட்டும் இந்தச் செயலியைப் பெறுங்கள்.
