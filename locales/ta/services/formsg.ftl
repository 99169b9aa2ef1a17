### FormSG: how to know a real form of the government, and how to fill it in.

formsg-name = { -formsg }
formsg-short = இது அரசாங்கப் படிவமா?
formsg-what = இணையத்தில் உள்ள அரசாங்கத்தின் சொந்தப் படிவங்கள். பல அமைப்புகள் உங்கள் விவரங்களைக் கேட்க இவற்றைப் பயன்படுத்துகின்றன.

## Before you start

formsg-here = ஆம். உதவி மேசை ஊழியருடன் சேர்ந்து படிவத்தைப் பார்க்கலாம்.
formsg-bring-message = படிவம் பற்றி உங்களுக்கு வந்த செய்தி அல்லது கடிதம்
formsg-bring-phone = குறியீடு வரக்கூடும் என்பதால், உங்கள் கைப்பேசி
formsg-bring-singpass = படிவம் கேட்டால், செயல்படும் { -singpass } கணக்கு

## More about it

formsg-asks-heading = படிவம் எதைக் கேட்கலாம்
formsg-asks-text = { -singpass } மூலம் உட்பதிவு செய்யச் சொல்லலாம். உங்கள் எண்ணைச் சரிபார்க்கக் குறியீடு அனுப்பலாம்.
formsg-asks-never = வங்கி மறைச்சொல்லை ஒருபோதும் கேட்காது. வங்கி அனுப்பும் குறியீட்டையும் கேட்காது.
formsg-fee-heading = படிவம் பணம் கேட்டால்
formsg-fee-text = சில படிவங்களுக்குக் கட்டணம் உண்டு. எதிர்பார்க்காமல் கேட்டால், முதலில் அந்த அமைப்பிடம் விசாரியுங்கள்.

## Guide: is this form real?

formsg-real-title = படிவம் உண்மையா?
formsg-real-wait = இப்போது எதையும் நிரப்பாதீர்கள். இந்த அமைப்பிடமிருந்து படிவம் வரும் என்று எதிர்பார்த்தீர்களா என்று யோசியுங்கள்.

# $formsg-site: web address of the government’s forms
formsg-real-address = திரையின் மேலே உள்ள இணைய முகவரியைப் பாருங்கள். உண்மையான { -formsg } படிவம் { $formsg-site } என்று தொடங்கும். அதன்பின் சாய்வுக்கோடு (/) வரும்.

formsg-real-address-another = முகவரியை ஒருமுறை அழுத்தினால், முழுவதும் தெரியும். முதல் சாய்வுக்கோடு வரை எழுத்து எழுத்தாகப் படியுங்கள்.
formsg-real-other-cause = முகவரி வேறு மாதிரி இருக்கிறது.

# $scamshield-helpline: number of the ScamShield Helpline
formsg-real-other-cure = எதையும் தட்டச்சு செய்யாதீர்கள். { $scamshield-helpline } எண்ணை அழைத்து, முகவரியைப் படித்துக் காட்டுங்கள்.

# $formsg-label-line: words at the top of the form, in English
formsg-real-line = மேலே “{ $formsg-label-line }” என்று இருக்கும். போலிப் பக்கத்திலும் அப்படி இருக்கலாம். எனவே முகவரியையே நம்புங்கள்.

formsg-real-office = எந்த அமைப்பு, எதற்காகக் கேட்கிறது என்று படியுங்கள். அது சரியாகத் தோன்றுகிறதா என்று உதவியாளருடன் யோசியுங்கள்.
formsg-real-office-shows = ஒரு மூத்தவர் கைப்பேசியை வைத்திருக்கிறார். உதவியாளர் அருகில் அமர்ந்து பார்க்கிறார்.

# $scamshield-helpline: number of the ScamShield Helpline
formsg-real-ask = இன்னும் சந்தேகம் இருந்தால், { $scamshield-helpline } எண்ணை அழைத்துக் கேளுங்கள். இரவும் பகலும் ஒருவர் பதில் சொல்வார்.

## Guide: fill in a form

formsg-fill-title = படிவத்தை நிரப்ப

# $formsg-site: web address of the government’s forms
formsg-fill-open = படிவத்தைத் திறந்து முகவரியைப் பாருங்கள். அது { $formsg-site } என்று தொடங்க வேண்டும். அதன்பின் சாய்வுக்கோடு (/) வர வேண்டும்.

formsg-fill-gone-cause = அந்தப் படிவம் இல்லை என்று பக்கம் சொல்கிறது.
formsg-fill-gone-cure = இணைப்பைத் தந்த அமைப்பிடம் கேளுங்கள். படிவம் மூடப்பட்டிருக்கலாம்.

# $formsg-label-login: words on a button of the form, in English
formsg-fill-login = “{ $formsg-label-login }” என்று இருந்தால், அதை அழுத்தி உட்பதிவு செய்யுங்கள். சில விவரங்கள் தானாக நிரப்பப்படலாம்.

formsg-fill-forgot-cause = என் மறைச்சொல்லை மறந்துவிட்டேன்.
formsg-fill-forgot-cure = இந்த வழிகாட்டியின் முதல் பக்கத்தில் { -singpass } என்பதைத் தேர்ந்தெடுங்கள். புதிய மறைச்சொல் அமைக்கும் வழியை அது காட்டும்.
formsg-fill-answer = ஒவ்வொரு கேள்வியாகப் பதில் எழுதுங்கள். நிதானமாகச் செய்யலாம். கடைசிவரை எதுவும் அனுப்பப்படாது.

# $formsg-label-verify: words on a button of the form, in English
formsg-fill-verify = உங்கள் எண்ணுக்கு அருகில் “{ $formsg-label-verify }” இருந்தால், அழுத்துங்கள். { -sms }யில் வரும் குறியீட்டைப் படிவத்தில் தட்டச்சு செய்யுங்கள்.

# $formsg-code-valid: how long a code works, such as “30 minutes”
formsg-fill-verify-another = கைப்பேசி உங்களுடையதா என்று படிவம் சரிபார்க்கிறது. குறியீடு { $formsg-code-valid } வரை செயல்படும்.

formsg-fill-none-cause = குறியீடு வரவில்லை.

# $formsg-label-resend: words on a button of the form, in English
formsg-fill-none-cure = உங்கள் எண் சரியா என்று பாருங்கள். பிறகு “{ $formsg-label-resend }” என்பதை அழுத்துங்கள்.

# $formsg-label-send: words on a button of the form, in English
formsg-fill-send = எல்லாவற்றையும் மீண்டும் ஒருமுறை படியுங்கள். பிறகு “{ $formsg-label-send }” என்பதை அழுத்துங்கள்.

formsg-fill-send-another = இப்போதும் பதில்களை மாற்றலாம். அந்தப் பொத்தானை அழுத்தியதும், படிவம் அமைப்புக்குச் செல்லும்.

# $formsg-label-response: words on the last page of the form, in English
formsg-fill-keep = “{ $formsg-label-response }” என்று உள்ளதை எழுதி வையுங்கள். அதை வைத்து அமைப்பு உங்கள் படிவத்தைத் தேட முடியும்.

## Without a smartphone

formsg-without-computer = எந்தக் கணினியிலும் படிவத்தை நிரப்பலாம்.
formsg-without-paper = தாள் படிவம் உண்டா, அல்லது எந்தச் சேவை முகப்புக்குச் செல்லலாம் என்று அந்த அமைப்பிடம் கேளுங்கள்.
formsg-without-desk = உதவி மேசை ஊழியர் படிவத்தைப் படித்துக் காட்டலாம். இரகசியமானவற்றை நீங்களே தட்டச்சு செய்யுங்கள்.

## Is this really them?

# $formsg-site: web address of the government’s forms
formsg-genuine-address = உண்மையான படிவம் { $formsg-site } என்று தொடங்கும். ஒவ்வோர் எழுத்தையும் சரிபாருங்கள்.

# $formsg-ending: how web addresses of the government end
formsg-genuine-ending = முதல் சாய்வுக்கோடு வரை படித்தால், அரசாங்க முகவரி “{ $formsg-ending }” என்று முடியும்.

formsg-genuine-bank = வங்கி மறைச்சொல் அல்லது வங்கிக் குறியீடு கேட்கும் படிவம், அரசாங்கப் படிவம் அல்ல.
formsg-genuine-app = படிவம் நிரப்பச் செயலி எதுவும் தேவையில்லை.

# $scamshield-helpline: number of the ScamShield Helpline
formsg-genuine-doubt = சந்தேகம் இருந்தால், { $scamshield-helpline } எண்ணை அழைத்துக் கேளுங்கள்.
