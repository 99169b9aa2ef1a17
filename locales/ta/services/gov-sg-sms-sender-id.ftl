### The one sender of government SMS: how to know a real message, and what to do about another.

gov-sg-sms-sender-id-name = { -gov-sg } { -sms }
gov-sg-sms-sender-id-short = இது அரசாங்கச் செய்திதானா?
gov-sg-sms-sender-id-what = அரசாங்கம் அனுப்பும் { -sms }கள் { -gov-sg } என்ற பெயரில் வரும். வேறு யாரும் இந்தப் பெயரைப் பயன்படுத்த முடியாது.

## Before you start

gov-sg-sms-sender-id-here = ஆம். உங்கள் கைப்பேசியை எடுத்து ஒப்பிட்டுப் பாருங்கள்.
gov-sg-sms-sender-id-bring = செய்தி வந்த உங்கள் கைப்பேசி

## More about it

gov-sg-sms-sender-id-only-heading = இது { -sms }க்கு மட்டுமே
gov-sg-sms-sender-id-only-text = { -whatsapp }, { -telegram } செய்திகள் இதில் சேராது. அவற்றில் அரசாங்கம் என்று கூறி வரும் செய்தியில் கவனமாக இருங்கள்.

# $gov-sg-since: day since which the name is in use
gov-sg-sms-sender-id-only-more = { $gov-sg-since } முதல் இந்த நடைமுறை. அதற்கு முன், ஒவ்வோர் அமைப்பும் தன் பெயரைப் பயன்படுத்தியது.

gov-sg-sms-sender-id-other-heading = வேறு பெயரில் வரும் உண்மைச் செய்திகள்
gov-sg-sms-sender-id-other-text = தேசிய சேவை பற்றிய { -sms } வேறு பெயரில் வரலாம். அவசரச் சேவைகள் அனுப்புவதும் அப்படி வரலாம்.

## Guide: is this SMS real?

gov-sg-sms-sender-id-real-title = இந்த { -sms } உண்மையா?
gov-sg-sms-sender-id-real-open = செய்தியைத் திறங்கள். ஆனால், அதில் எதையும் அழுத்தாதீர்கள். படிப்பதால் ஒன்றும் ஆகாது.

# $gov-sg-label-sender: the sender as the phone shows it
gov-sg-sms-sender-id-real-sender = மேலே அனுப்புநரின் பெயரைப் பாருங்கள். சிறிய ஆங்கில எழுத்துகளில் “{ $gov-sg-label-sender }” என்று மட்டுமே இருக்க வேண்டும்.

# $gov-sg-label-sender: the sender as the phone shows it
gov-sg-sms-sender-id-real-sender-another = “{ $gov-sg-label-sender }” என்பதுடன் ஒவ்வோர் எழுத்தாக ஒப்பிடுங்கள். தொலைபேசி எண்ணோ நீண்ட பெயரோ இருந்தால், அது வேறு அனுப்புநர்.

gov-sg-sms-sender-id-real-service-cause = இது தேசிய சேவை அல்லது அவசரச் சேவை பற்றியது.

# $scamshield-helpline: number of the ScamShield Helpline
gov-sg-sms-sender-id-real-service-cure = இத்தகைய செய்தி வேறு பெயரில் வரலாம். சந்தேகம் இருந்தால், { $scamshield-helpline } எண்ணை அழையுங்கள்.

gov-sg-sms-sender-id-real-begin = தொடக்கத்தைப் பாருங்கள். உண்மையான செய்தி, அரசாங்க அமைப்பு அல்லது சேவையின் முழுப் பெயருடன் தொடங்கும்.

# $gov-sg-label-end: words at the end of the message, in English
gov-sg-sms-sender-id-real-end = முடிவைப் பாருங்கள். “{ $gov-sg-label-end }” என்று இருக்க வேண்டும்.

gov-sg-sms-sender-id-real-end-another = சிங்கப்பூர் அரசாங்கம் தானியக்க முறையில் அனுப்பியது என்று இதற்குப் பொருள். நீங்கள் பதில் அனுப்ப வேண்டியதில்லை.
gov-sg-sms-sender-id-real-same = அதற்கு மேலே பாருங்கள். { -gov-sg } அனுப்பும் செய்திகள் எல்லாம் ஒரே உரையாடலில் இருக்கும்.
gov-sg-sms-sender-id-real-same-another = விரலால் மேலும் கீழும் நகர்த்துங்கள். மற்ற அரசாங்க அமைப்புகளின் செய்திகள் வந்திருந்தால், அவையும் அங்கே இருக்கும்.
gov-sg-sms-sender-id-real-sure = எல்லாம் சரியாக இருந்தால், செய்தி உண்மையானது. அப்போதும் மறைச்சொல், குறியீடு எதையும் யாரிடமும் சொல்லாதீர்கள்.

## Guide: something is missing

gov-sg-sms-sender-id-missing-title = ஏதோ ஒன்று சரியில்லை
gov-sg-sms-sender-id-missing-stop = இணைப்பை அழுத்தாதீர்கள், பதில் அனுப்பாதீர்கள். செய்தியில் உள்ள எண்ணையும் அழைக்காதீர்கள்.

# $scamshield-helpline: number of the ScamShield Helpline
gov-sg-sms-sender-id-missing-call = { $scamshield-helpline } எண்ணை அழையுங்கள். இரவும் பகலும் ஒருவர் பதில் சொல்வார்.

gov-sg-sms-sender-id-missing-tell = செய்தியை அவர்களிடம் படித்துக் காட்டுங்கள். யார் அனுப்பியது என்று சொல்லுங்கள். உதவியாளர் உடன் இருக்கலாம்.
gov-sg-sms-sender-id-missing-tell-shows = ஒரு மூத்தவர் கைப்பேசியை வைத்திருக்கிறார். உதவியாளர் அருகில் அமர்ந்து பார்க்கிறார்.
gov-sg-sms-sender-id-missing-pressed-cause = நான் ஏற்கெனவே எதையோ அழுத்திவிட்டேன் அல்லது தட்டச்சு செய்துவிட்டேன்.

# $scamshield-helpline: number of the ScamShield Helpline
gov-sg-sms-sender-id-missing-pressed-cure = இது யாருக்கும் நேரலாம். என்ன செய்தீர்கள் என்று { $scamshield-helpline } எண்ணில் சொல்லுங்கள். அவர்களால் உங்களை வங்கியுடன் இணைக்க முடியும்.

# $sms-gov-site: web address about government messages
gov-sg-sms-sender-id-missing-report = விரும்பினால், { $sms-gov-site } இணையத்தளத்தில் உள்ள படிவத்தில் தெரிவிக்கலாம். உதவியாளர் உடன் இருந்து உதவலாம்.

## Without a smartphone

gov-sg-sms-sender-id-without-any = எந்தக் கைப்பேசிக்கும் { -sms } வரும். பழைய கைப்பேசியிலும் ஒப்பிடலாம்.
gov-sg-sms-sender-id-without-desk = செய்தியை இங்கே உதவி மேசையில் இருப்பவரிடம் காட்டலாம்.

## Is this really them?

# $gov-sg-label-sender: the sender as the phone shows it
gov-sg-sms-sender-id-genuine-name = அனுப்புநர் பெயர் “{ $gov-sg-label-sender }”. தொலைபேசி எண்ணோ நீண்ட பெயரோ இருக்காது.

gov-sg-sms-sender-id-genuine-secret = மறைச்சொல், { -otp } குறியீடு எதையும் யாரிடமும் சொல்லாதீர்கள். அவர் அரசாங்க அதிகாரி என்று கூறினாலும் சொல்லாதீர்கள்.

# $scamshield-helpline: number of the ScamShield Helpline
gov-sg-sms-sender-id-genuine-doubt = சந்தேகம் இருந்தால், எதையும் அழுத்தாமல் { $scamshield-helpline } எண்ணை அழையுங்கள்.
