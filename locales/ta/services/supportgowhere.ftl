### SupportGoWhere: finding out which help one may get.

supportgowhere-name = { -supportgowhere }
supportgowhere-short = பண உதவி, பராமரிப்பு உதவி தேட
supportgowhere-what = உங்களுக்குக் கிடைக்கக்கூடிய உதவிகளைக் காட்டும் அரசாங்க இணையத்தளம். பல அமைப்புகளின் உதவிகளை ஒரே இடத்தில் காணலாம்.

## Before you start

supportgowhere-here = கைப்பேசியில் அல்லது கணினியில் செய்யலாம்.
supportgowhere-bring-nothing = உதவியைத் தேட எதுவும் தேவையில்லை
supportgowhere-bring-singpass = விண்ணப்பிக்க, உங்கள் { -singpass } கணக்கு

## Guide: find help for me

supportgowhere-find-title = எனக்கான உதவி

# $supportgowhere-site: web address of SupportGoWhere
supportgowhere-find-open = கைப்பேசியில் அல்லது கணினியில் { $supportgowhere-site } முகவரிக்குச் செல்லுங்கள். அதை நீங்களே தட்டச்சு செய்யுங்கள். பார்ப்பதற்கு உட்பதிவு செய்யத் தேவையில்லை.

supportgowhere-find-topic = மூத்தோர் உதவி, பராமரிப்பு போன்ற தலைப்புகளில் உங்களுக்குப் பொருந்துவதைத் தேர்ந்தெடுங்கள். புதிய பக்கம் திறக்கும்.
supportgowhere-find-topic-another = பட்டியலை நிதானமாகப் படியுங்கள். உங்கள் கேள்விக்கு ஆகப் பொருத்தமான வரியை அழுத்துங்கள்.
supportgowhere-find-questions = எளிய கேள்விகளுக்குப் பதில் சொல்லுங்கள். பதில் தெரியாவிட்டால், குடும்பத்தாரிடம் அல்லது உதவியாளரிடம் கேளுங்கள்.
supportgowhere-find-questions-shows = ஒரு மூத்தவர் கைப்பேசியை வைத்திருக்கிறார். உதவியாளர் அருகில் அமர்ந்து பார்க்கிறார்.
supportgowhere-find-list = உங்களுக்குக் கிடைக்கக்கூடிய உதவிகளின் பட்டியலைப் படியுங்கள். மேலும் அறிய, ஓர் உதவியின் பெயரை அழுத்துங்கள்.
supportgowhere-find-apply = விண்ணப்பிக்க, அந்தப் பக்கம் சொல்வதைப் பின்பற்றி, { -singpass } மூலம் உட்பதிவு செய்யுங்கள். அல்லது உதவியின் பெயரை எழுதிக்கொண்டு, உதவி மேசையில் கேளுங்கள்.
supportgowhere-find-apply-shows = மேசைக்குப் பின்னால் இருப்பவர், மூத்த வருகையாளரைப் பார்த்துப் புன்னகை செய்கிறார்.

## Without a smartphone

supportgowhere-without-office = பண உதவி வேண்டுமானால், { -social-service-office } சென்று கேட்கலாம்.

# $comcare-call: number of ComCare Call
supportgowhere-without-call = { -comcare } பற்றிக் கேட்க, { $comcare-call } எண்ணை அழைக்கலாம்.

## Is this really them?

# $supportgowhere-site: web address of SupportGoWhere
supportgowhere-genuine-site = { $supportgowhere-site } என்பதே உண்மையான இணையத்தளம். ஒவ்வோர் எழுத்தையும் சரிபாருங்கள்.

supportgowhere-genuine-guess = அது காட்டுவது ஓர் ஊகம் மட்டுமே. உதவி தரும் அமைப்பே முடிவு செய்யும்.
supportgowhere-genuine-officer = பணத்தை வேறு கணக்குக்கு மாற்றும்படி அரசாங்க அதிகாரிகள் தொலைபேசியில் ஒருபோதும் கேட்கமாட்டார்கள்.

# $scamshield-helpline: number of the ScamShield Helpline
supportgowhere-genuine-doubt = சந்தேகம் இருந்தால், { $scamshield-helpline } எண்ணை அழைத்துக் கேளுங்கள்.
