### The COVID-19 Support Grant, which has ended: what it was, and where to ask for help now.

covid-support-grant-name = { -covid-support-grant }
covid-support-grant-short = பழைய உதவி, முடிந்தது
covid-support-grant-what = { -covid } காரணமாக வேலையை அல்லது சம்பளத்தை இழந்தவர்களுக்கு வழங்கப்பட்ட உதவித்தொகை. இது முடிந்துவிட்டது. இனி விண்ணப்பிக்க முடியாது.

# $comcare-call: number of ComCare Call
covid-support-grant-what-now = இப்போது பணம் போதவில்லையா? { -social-service-office } சென்று { -comcare } உதவி கேட்கலாம். அல்லது { $comcare-call } எண்ணை அழைக்கலாம்.

## More about it

covid-support-grant-who-heading = யாருக்குக் கிடைத்தது
covid-support-grant-who-text = குறைந்த அல்லது நடுத்தர வருமானம் உள்ள ஊழியர்களுக்குக் கிடைத்தது. அவர்கள் குடிமக்கள் அல்லது நிரந்தரவாசிகள்.
covid-support-grant-when-heading = எப்போது இருந்தது

# $covid-support-grant-last: last day on which people could apply
# $covid-support-grant-start: month in which it began
covid-support-grant-when-text = இது { $covid-support-grant-start } மாதத்தில் தொடங்கியது. விண்ணப்பிக்கக் கடைசி நாள் { $covid-support-grant-last }.

# $covid-support-grant-approved: how many applications had been approved
# $covid-support-grant-as-of: month in which there were so many
covid-support-grant-when-many = { $covid-support-grant-as-of } நிலவரப்படி, { $covid-support-grant-approved } விண்ணப்பங்கள் ஏற்கப்பட்டன.

covid-support-grant-next-heading = அடுத்து என்ன வந்தது
covid-support-grant-next-text = அதன்பின் { -covid-recovery-grant } வந்தது. அதுவும் முடிந்துவிட்டது.
covid-support-grant-today-heading = இன்று கிடைக்கும் உதவி

# $supportgowhere-site: web address of SupportGoWhere
covid-support-grant-today-text = கேட்பதற்குக் கைப்பேசி தேவையில்லை. மற்ற உதவிகளை { -supportgowhere } காட்டும்: { $supportgowhere-site }.

## Is this really them?

covid-support-grant-genuine-old = இந்தப் பழைய உதவித்தொகை உங்களுக்காகக் காத்திருக்கிறது என்று செய்தி வந்தால், அதில் எதையும் அழுத்த வேண்டாம்.
