### The COVID-19 Recovery Grant, which has ended: what it was, and where to ask for help now.

covid-recovery-grant-name = { -covid-recovery-grant }
covid-recovery-grant-short = பழைய உதவி, முடிந்தது
covid-recovery-grant-what = { -covid } காரணமாக வருமானம் குறைந்தவர்களுக்கு வழங்கப்பட்ட உதவித்தொகை. இது முடிந்துவிட்டது. இனி விண்ணப்பிக்க முடியாது.

# $comcare-call: number of ComCare Call
covid-recovery-grant-what-now = இப்போது பணம் போதவில்லையா? { -social-service-office } சென்று { -comcare } உதவி கேட்கலாம். அல்லது { $comcare-call } எண்ணை அழைக்கலாம்.

## More about it

covid-recovery-grant-who-heading = யாருக்குக் கிடைத்தது
covid-recovery-grant-who-text = குறைந்த அல்லது நடுத்தர வருமானம் உள்ளவர்களுக்குக் கிடைத்தது. ஊழியர்களும் சொந்தத் தொழில் செய்பவர்களும் பெற்றார்கள்.
covid-recovery-grant-when-heading = எப்போது இருந்தது

# $covid-recovery-grant-last: last day on which people could apply
# $covid-recovery-grant-start: day on which it began
covid-recovery-grant-when-text = இது { $covid-recovery-grant-start } அன்று தொடங்கியது. விண்ணப்பிக்கக் கடைசி நாள் { $covid-recovery-grant-last }.

# $covid-recovery-grant-as-of: year by whose end there were so many
# $covid-recovery-grant-helped: how many people it had helped, about
covid-recovery-grant-when-many = { $covid-recovery-grant-as-of } இறுதிவரை, சுமார் { $covid-recovery-grant-helped } பேருக்கு உதவி கிடைத்தது.

covid-recovery-grant-today-heading = இன்று கிடைக்கும் உதவி

# $supportgowhere-site: web address of SupportGoWhere
covid-recovery-grant-today-text = கேட்பதற்குக் கைப்பேசி தேவையில்லை. மற்ற உதவிகளை { -supportgowhere } காட்டும்: { $supportgowhere-site }.

## Is this really them?

covid-recovery-grant-genuine-old = இந்தப் பழைய உதவித்தொகை உங்களுக்காகக் காத்திருக்கிறது என்று செய்தி வந்தால், அதில் எதையும் அழுத்த வேண்டாம்.
