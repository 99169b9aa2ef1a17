### The police: what to do in danger, how to write when one cannot speak, how to make a report.

# $police-emergency: number of the police for danger
police-999-name = காவல்துறை { $police-emergency }

police-999-short = ஆபத்து, புகார், தகவல்
police-999-what = காவல்துறையை அழைக்கும் வழி. ஆபத்தில் அழைக்கலாம், புகார் செய்யலாம், தகவலும் தெரிவிக்கலாம்.

## Before you start

police-999-here = ஆம், எந்தத் தொலைபேசியில் இருந்தும் அழைக்கலாம்.
police-999-bring-phone = அழைக்க: ஏதாவது ஒரு தொலைபேசி
police-999-bring-proof = புகார் செய்ய: நடந்ததைக் காட்டும் செய்திகள், கடிதங்கள், குறிப்புகள்

## More about it

# $police-emergency: number of the police for danger
police-999-when-heading = எப்போது { $police-emergency } எண்ணை அழைப்பது

police-999-when-text = உங்களுக்கோ மற்றவர்களுக்கோ ஆபத்து என்றால் அழையுங்கள். குற்றம் நடப்பதைப் பார்த்தாலும் அழையுங்கள்.
police-999-know-heading = உங்களுக்கு ஏதாவது தெரிந்தால்

# $police-hotline: number of the police for what one knows
police-999-know-text = இப்போது ஆபத்து இல்லை, ஆனால் குற்றம் பற்றித் தகவல் தெரிவிக்க வேண்டுமா? { $police-hotline } எண்ணை அழையுங்கள்.

## Guide: I am in danger now

police-999-danger-title = எனக்கு இப்போது ஆபத்து

# $police-emergency: number of the police for danger
police-999-danger-dial = எந்தத் தொலைபேசியிலும் { $police-emergency } எண்ணை அழையுங்கள். ஒருவர் பேசும்வரை காத்திருங்கள்.

# $police-emergency: number of the police for danger
police-999-danger-dial-another = கைப்பேசியில் அழைப்பதற்கான இடத்தைத் திறங்கள். { $police-emergency } என்று அழுத்துங்கள். பிறகு அழைக்கும் பொத்தானை அழுத்துங்கள்.

police-999-danger-where = முதலில் நீங்கள் எங்கே இருக்கிறீர்கள் என்று சொல்லுங்கள். புளோக், மாடி, சாலை ஆகியவற்றைக் கூறுங்கள்.
police-999-danger-where-another = சரியான இடம் எது என்று காவல்துறைக்குத் தெரிய வேண்டும். அருகிலுள்ள கடை அல்லது பேருந்து நிறுத்தத்தின் பெயரைப் படித்துச் சொல்லுங்கள்.
police-999-danger-what = பிறகு என்ன நடக்கிறது என்று சொல்லுங்கள். ஆபத்து ஏற்படுத்துபவரைப் பார்க்க முடிந்தால், அவரது தோற்றத்தையும் கூறுங்கள்.
police-999-danger-listen = அவர்கள் கேட்பதற்குப் பதில் சொல்லுங்கள். அவர்கள் சொல்லும்வரை அழைப்பைத் துண்டிக்காதீர்கள்.

## Guide: I cannot speak safely

police-999-silent-title = பேசினால் ஆபத்து
police-999-silent-open = கைப்பேசியில் குறுஞ்செய்திகளைத் திறங்கள். புதிய செய்தி ஒன்றைத் தொடங்குங்கள்.

# $police-emergency-sms: number of the police for messages, when one cannot speak
police-999-silent-number = எண் எழுதும் இடத்தில் { $police-emergency-sms } என்று தட்டச்சு செய்யுங்கள். இது { -sms } அனுப்ப மட்டுமே. இதில் பேச முடியாது.

# $police-emergency-sms: number of the police for messages, when one cannot speak
police-999-silent-number-another = யாருக்கு அனுப்ப வேண்டும் என்று மேல் வரி கேட்கிறது. அதை அழுத்தி, { $police-emergency-sms } என்று தட்டச்சு செய்யுங்கள்.

police-999-silent-old-cause = பழைய அறிவிப்பில் வேறு எண் உள்ளது.

# $police-emergency-sms: number of the police for messages, when one cannot speak
# $police-sms-since: day since which the number is in use
police-999-silent-old-cure = { $police-emergency-sms } எண்ணையே பயன்படுத்துங்கள். { $police-sms-since } முதல் இதுவே எண்.

police-999-silent-write = நீங்கள் எங்கே இருக்கிறீர்கள் என்று எழுதுங்கள். பிறகு என்ன நடக்கிறது என்று எழுதுங்கள். சில சொற்கள் போதும்.
police-999-silent-send = செய்தியை அனுப்பும் பொத்தானை அழுத்துங்கள்.
police-999-silent-answer = அவ்வப்போது கைப்பேசியைப் பாருங்கள். காவல்துறை பதில் அனுப்பி, ஏதாவது கேட்கலாம்.

## Guide: make a police report

police-999-report-title = காவல்துறையிடம் புகார் செய்ய
police-999-report-keep = அது தொடர்பான செய்திகள், கடிதங்கள், படங்களை வைத்திருங்கள். எப்போது என்ன நடந்தது என்று எழுதி வையுங்கள்.
police-999-report-go = ஏதாவது ஓர் { -neighbourhood-police-centre } செல்லுங்கள். நீங்கள் நம்பும் ஒருவரை உடன் அழைத்துச் செல்லலாம்.
police-999-report-go-shows = ஒரு மூத்தவர் கைப்பேசியை வைத்திருக்கிறார். உதவியாளர் அருகில் அமர்ந்து பார்க்கிறார்.
police-999-report-far-cause = என்னால் அங்கே செல்ல முடியாது.

# $police-site: web address of the police
police-999-report-far-cure = உங்கள் சொந்த { -singpass } மூலம் { $police-site } இணையத்தளத்தில் புகார் செய்யலாம். மறைச்சொல்லை நீங்களே தட்டச்சு செய்யுங்கள்.

police-999-report-tell = நடந்ததை அதிகாரியிடம் முதலிலிருந்து சொல்லுங்கள். நிதானமாகப் பேசுங்கள். நீங்கள் வைத்திருப்பதைக் காட்டுங்கள்.
police-999-report-tell-shows = மேசைக்குப் பின்னால் இருப்பவர், மூத்த வருகையாளரைப் பார்த்துப் புன்னகை செய்கிறார்.
police-999-report-ask = உங்கள் புகாரைப் பற்றி யாரை அழைக்கலாம் என்று கேளுங்கள். பெயரையும் எண்ணையும் எழுதிக்கொள்ளுங்கள்.
police-999-report-ask-shows = மேசைக்குப் பின்னால் இருப்பவர், மூத்த வருகையாளரைப் பார்த்துப் புன்னகை செய்கிறார்.

## Without a smartphone

# $police-emergency: number of the police for danger
police-999-without-any = எந்தத் தொலைபேசியில் இருந்தும் { $police-emergency } எண்ணை அழைக்கலாம். திறன்பேசி தேவையில்லை.

police-999-without-near = உங்களுக்காக அழைக்கும்படி அருகில் இருப்பவரிடம் கேட்கலாம்.
police-999-without-centre = ஏதாவது ஓர் { -neighbourhood-police-centre } சென்றும் அதிகாரியிடம் பேசலாம்.

## Is this really them?

police-999-genuine-money = பணத்தை வேறு கணக்குக்கு மாற்றும்படி உண்மையான காவல்துறை தொலைபேசியில் ஒருபோதும் கேட்காது. வங்கி விவரங்களையும் கேட்காது.
police-999-genuine-unknown = தெரியாத எண்ணிலிருந்து அழைப்பவர் தம்மைக் காவல்துறை என்று கூறினால், அது பெரும்பாலும் மோசடி. அழைப்பைத் துண்டியுங்கள்.

# $scamshield-helpline: number of the ScamShield Helpline
police-999-genuine-doubt = சந்தேகம் இருந்தால், { $scamshield-helpline } எண்ணை அழைத்துக் கேளுங்கள். இரவும் பகலும் அழைக்கலாம்.
