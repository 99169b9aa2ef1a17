### Government news on WhatsApp: what it was, and why to be careful now.

gov-sg-whatsapp-name = { -whatsapp } மூலம் { -gov-sg }
gov-sg-whatsapp-short = இன்னும் உள்ளதா என்று தெரியாது
gov-sg-whatsapp-what = அரசாங்கம் { -whatsapp } மூலம் அனுப்பிய செய்திகள். { -covid } காலத்தில் மக்கள் இதைப் பயன்படுத்தினார்கள்.

# $scamshield-helpline: number of the ScamShield Helpline
gov-sg-whatsapp-what-now = { -whatsapp } செய்தியில் { -gov-sg } என்று இருந்தாலும், அதை நம்பிவிடாதீர்கள். { $scamshield-helpline } எண்ணை அழைத்துக் கேளுங்கள்.

## Before you start

gov-sg-whatsapp-here = இப்போது உறுதியாகச் சொல்ல முடியாது. உதவி மேசையில் கேளுங்கள்.

## More about it

gov-sg-whatsapp-then-heading = முன்பு இது எப்படி இருந்தது
gov-sg-whatsapp-then-text = { -covid } பற்றிய சரிபார்க்கப்பட்ட செய்திகள், அவரவர் விரும்பிய மொழியில் வந்தன.
gov-sg-whatsapp-then-who = { -whatsapp } வைத்திருந்து, கேட்டுக்கொண்ட எவருக்கும் வந்தன.

# $gov-sg-whatsapp-as-of: day on which the figures were published
# $gov-sg-whatsapp-people: how many people got them by then
# $gov-sg-whatsapp-messages: how many messages had been sent by then
gov-sg-whatsapp-then-count = { $gov-sg-whatsapp-as-of } நிலவரப்படி, { $gov-sg-whatsapp-people } பேருக்கு { $gov-sg-whatsapp-messages } செய்திகளுக்கு மேல் சென்றன.

gov-sg-whatsapp-now-heading = இப்போது என்ன நிலை
gov-sg-whatsapp-now-text = இதைப் பற்றிப் புதிய தகவல் எதுவும் கிடைக்கவில்லை. இது மாறியிருக்கலாம், முடிந்தும் இருக்கலாம்.

## Is this really them?

gov-sg-whatsapp-genuine-name = { -sms }யில் மட்டுமே { -gov-sg } எனும் பெயருக்குப் பாதுகாப்பு உண்டு. { -whatsapp } செய்தியில் அந்தப் பெயர் எதற்கும் சான்று அல்ல.
