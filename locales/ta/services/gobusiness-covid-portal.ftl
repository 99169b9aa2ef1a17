### GoBusiness COVID Portal: where companies asked if their people could go to work. The rules behind it have ended.

gobusiness-covid-portal-name = { -gobusiness-covid-portal }
gobusiness-covid-portal-short = { -covid } காலத்தில் நிறுவனங்களுக்கு
gobusiness-covid-portal-what = { -covid } காலத்தில், திறந்து செயல்படவும், ஊழியர்கள் வேலைக்கு வரவும் நிறுவனங்கள் அனுமதி கேட்ட இணையத்தளம்.

# $workplace-covid-rules-ended: day on which the COVID-19 rules for work ended
gobusiness-covid-portal-what-now = இனி அங்கே அனுமதி கேட்கத் தேவையில்லை. வேலையிடத்துக்கான { -covid } விதிமுறைகள் { $workplace-covid-rules-ended } அன்று முடிந்தன.

## Before you start

gobusiness-covid-portal-here = முடியாது, தேவையும் இல்லை. உங்களுக்குக் கடை இருந்து, ஏதாவது கேள்வி இருந்தால், உதவி மேசையில் கேளுங்கள்.

## More about it

gobusiness-covid-portal-did-heading = எதற்காக இருந்தது
gobusiness-covid-portal-did-text = தங்கள் இடத்தில் எத்தனை பேர் வேலை செய்கிறார்கள் என்று நிறுவனங்கள் தெரிவித்தன.

# $gobusiness-covid-portal-as-of: month in which there were so many
# $gobusiness-covid-portal-requests: how many requests it had, at least
gobusiness-covid-portal-did-many = { $gobusiness-covid-portal-as-of } நிலவரப்படி, { $gobusiness-covid-portal-requests } விண்ணப்பங்களுக்கு மேல் வந்தன.

gobusiness-covid-portal-now-heading = இப்போதும் உள்ளதா?

# $gobusiness-covid-portal-news: month of the last news of it
gobusiness-covid-portal-now-text = எப்போது மூடப்பட்டது என்று தெரியவில்லை. கடைசித் தகவல் { $gobusiness-covid-portal-news } மாதத்தில் வந்தது.

gobusiness-covid-portal-you-heading = உங்களைப் பொறுத்தவரை
gobusiness-covid-portal-you-text = இது நிறுவனங்களுக்கு மட்டுமே. இப்போது உங்களுக்குக் கடை இருந்தால், { -gobusiness } பயன்படுத்தலாம்.
