### The words of the kiosk itself: bars, buttons, headings, and how values are written.

language-name = தமிழ்
# Where there is room for the whole name.
language-name-whole = தமிழ்

## The bars around every page

frame-languages = மொழி
# $number: the anti-scam line
frame-scam = மோசடி? { $number }
frame-finish = முடிக்க
frame-bar = முக்கியப் பொத்தான்கள்
frame-back = பின்செல்
frame-home = முகப்பு
frame-settings = பார்க்க எளிதாக
frame-help = உதவி
frame-pair = உதவியாளருடன்
frame-low = பொத்தான்கள் கீழே
frame-high = பொத்தான்கள் மேலே
frame-more = மேலும்
frame-less = மூடு
reading-read = வாசித்துக் காட்டு
reading-stop = நிறுத்து
reading-pause = சற்று நிறுத்து
reading-go-on = தொடர்
reading-again = மீண்டும் சொல்
reading-from-the-top = முதலில் இருந்து
reading-no-voice = இந்த இயந்திரத்தால் இந்த மொழியில் வாசிக்க முடியாது. வாசித்துக் காட்டும்படி யாரிடமாவது கேட்டுக்கொள்ளுங்கள்.
reading-failed = குரல் நின்றுவிட்டது. “வாசித்துக் காட்டு” பொத்தானை மீண்டும் அழுத்துங்கள்.
spoken-how = எல்லாவற்றையும் கேட்க, திரையின் ஓரத்தை { $touches } முறை தொடுங்கள். அல்லது { $key } என்ற விசையை அழுத்தி, மீண்டும் அழுத்துங்கள்.
spoken-begins = இனி எல்லாம் வாசிக்கப்படும். எதைத் தொட்டாலும் அதைக் கேட்கலாம். மீண்டும் தொட்டால் அது தேர்ந்தெடுக்கப்படும். { $key } என்ற விசையை அழுத்தினால் பொத்தான்களைச் சொல்லும். “உதவி” அவற்றில் ஒன்று. ஹாஷ் விசை கடைசி வாக்கியத்தை மீண்டும் சொல்லும். வாசிப்பதை நிறுத்த, { $key } என்ற விசையை அழுத்தி, மீண்டும் அழுத்துங்கள். அல்லது திரையின் ஓரத்தை { $touches } முறை தொடுங்கள்.
spoken-ends = பக்கம் இனி தானாக வாசிக்கப்படாது.
spoken-buttons = பொத்தான்கள் இவை. வேண்டிய எண் விசையை அழுத்துங்கள்.
spoken-more-buttons = மற்ற பொத்தான்களுக்கு { $key } என்ற விசையை அழுத்துங்கள்.
spoken-turn = அடுத்த பகுதிக்கு { $key } என்ற விசையை அழுத்துங்கள்.
spoken-begin = எல்லாவற்றையும் கேட்க, { $key } என்ற விசையை மீண்டும் அழுத்துங்கள்.
spoken-end = வாசிப்பதை நிறுத்த, { $key } என்ற விசையை மீண்டும் அழுத்துங்கள்.
spoken-loudness = குரலின் ஒலியளவைக் கூட்ட, கூட்டல் குறி விசையை அழுத்துங்கள். குறைக்க, கழித்தல் குறி விசையை அழுத்துங்கள்.
spoken-invitation = எல்லாவற்றையும் தமிழில் கேட்க, இப்போது திரையின் ஓரத்தைத் தொடுங்கள். அல்லது { $key } என்ற விசையை அழுத்துங்கள்.
words-label = இதன் பொருள் என்ன?
turn-next = மேலும் காண்க
turn-previous = முந்தையதைக் காண்க
# $part: this part of the page
# $parts: how many parts it has
turn-part = பகுதி { $part } (மொத்தம் { $parts })
# $page: the heading of the page
window-title = { $page } – { -pandu }

## Welcome

welcome-title = { -pandu }
welcome-greeting = வணக்கம்
welcome-begin = தமிழில் தொடங்க, இங்கே அழுத்துங்கள்.
independent = இது தனித்து இயங்கும் வழிகாட்டி. அரசாங்கச் சேவை அல்ல.
nothing-breaks = நீங்கள் எதை அழுத்தினாலும், இது பழுதாகாது.
nothing-kept = உங்களைப் பற்றி எதுவும் சேமிக்கப்படாது.
# $wait: how many minutes
cleared-alone = { $wait } அல்லது அதற்கு மேல் அழுத்தாவிட்டால், எல்லாம் அழிக்கப்படும்.

## Home and needs

home-title = நீங்கள் என்ன செய்ய விரும்புகிறீர்கள்?
home-hint = படத்தைத் தொடுங்கள், அல்லது அதன் எண்ணை அழுத்துங்கள்.
home-find = சொற்களால் தேடுங்கள்
home-find-note = ஒரு சொல்லை அல்லது வாக்கியத்தை எழுதுங்கள்
need-empty = இதைப் பற்றிய பக்கம் இந்த வழிகாட்டியில் இன்னும் இல்லை. உதவி மேசையில் இருப்பவரிடம் கேளுங்கள்.

## Find

find-title = எதைத் தேடுகிறீர்கள்?
find-label = ஒரு சொல்லை அல்லது வாக்கியத்தை எழுதுங்கள்
find-hint = ஒரு சொல்லை, அல்லது முழு வாக்கியத்தை எழுதுங்கள். பிழைகள் பரவாயில்லை.
find-clear = எல்லாவற்றையும் நீக்கு
find-completions = இதைத் தேடுகிறீர்களா?
find-more = மேலும் பதில்களைக் காட்டு
find-nothing = இந்தச் சொற்களுக்கு எதுவும் கிடைக்கவில்லை. ஒருவரிடம் கேளுங்கள், அல்லது எதைப் பற்றியது என்று தேர்ந்தெடுங்கள்.
find-person = ஒருவரிடம் கேளுங்கள்
find-example = எ.கா. { $typed }
keyboard-label = எழுதும் விசைகள்
keyboard-open = விசைகளைக் காட்டு
keyboard-close = மறை
keyboard-delete = அழி
keyboard-clear = எல்லாம் அழி
keyboard-space = இடைவெளி
keyboard-find = தேடு
keyboard-alphabetical = அகர வரிசை
keyboard-usual = வழக்கமான வரிசை
keyboard-latin = ஆங்கிலம்
keyboard-own = தமிழ்
keyboard-more = மேலும்
keyboard-candidates = நினைத்த சொல்லைத் தேர்ந்தெடுங்கள்
keyboard-more-candidates = மேலும் சொற்கள்
keyboard-pulli = புள்ளி

## How far to trust a page

translation-draft = சரிபார்க்கப்படாத வரைவு
# $day: the last day
answer-over = இந்தப் பக்கத்தில் உள்ள ஒன்று { $day } வரை மட்டுமே இருந்தது. அது இப்போது முடிந்துவிட்டது.
# $day: the day of the review
answer-old = இந்தப் பதில் பழையதாக இருக்கலாம். { $day } அன்று இதைச் சரிபார்த்திருக்க வேண்டும். புறப்படும் முன் கேட்டுக்கொள்ளுங்கள்.
status-live = பயன்பாட்டில் உள்ளது
# $date: since when
status-renamed = { $date } முதல் புதிய பெயரில் உள்ளது
# $date: since when
status-merged = { $date } முதல் வேறொரு சேவையின் பகுதி
# $date: since when
status-ended = முடிந்தது: { $date }
# $date: when it was announced
status-promised = அறிவிக்கப்பட்டது: { $date }. இன்னும் தொடங்கவில்லை.
# $date: the last news of it
status-unconfirmed = கடைசித் தகவல்: { $date }. இப்போது மாறியிருக்கலாம்.
status-successor = இதற்குப் பதிலாக
status-what-now = இப்போது என்ன செய்வது
# $publisher: who published it
# $date: when
source-line = { $publisher }, { $date }
# $day: the day of the check
trust-confirmed = { $day } அன்று சரிபார்க்கப்பட்டது
# $date: when it was published
trust-published = வெளியான காலம்: { $date }. இன்னும் உறுதி செய்யப்படவில்லை.

## A service

service-here = இங்கே செய்ய முடியுமா?
service-bring = என்ன கொண்டுவர வேண்டும்
service-cost = எவ்வளவு செலவாகும்
service-takes = எவ்வளவு நேரம் ஆகும்
service-ask = யாரிடம் கேட்பது
service-guides = நீங்கள் என்ன செய்ய விரும்புகிறீர்கள்?
service-without-phone = திறன்பேசி இல்லாமல்
service-genuine = உண்மையில் அவர்கள்தானா?
service-run-by = யார் நடத்துகிறார்கள்
service-address = அதிகாரபூர்வ இணையத்தளம்
service-sources = இந்தத் தகவல் எங்கிருந்து வந்தது
cost-free = இலவசம்
cost-unknown = தெரியவில்லை. உதவி மேசையில் கேளுங்கள்.
takes-unknown = தெரியவில்லை. நிதானமாகச் செய்யுங்கள்.
ask-desk = உதவி மேசையில் இருப்பவர்
bring-nothing = எதுவும் தேவையில்லை
# $address: the web address in words
code-alternative = { $address } முகவரிக்கான { -qr-code }

## A step of a guide

# $step: this step
# $steps: how many there are
step-of = படி { $step } (மொத்தம் { $steps })
step-next = அடுத்த படி
step-previous = முந்தைய படி
step-done = முடித்துவிட்டேன்
step-stuck = தொடர முடியவில்லை
drawing-caption = இது வரைந்த படம். உண்மையான திரை வேறாக இருக்கலாம்.
drawing-phone = கைப்பேசியின் படம்.
drawing-computer = கணினியின் படம்.
drawing-telephone = தொலைபேசியின் படம்.
drawing-press = எதை அழுத்துவது என்பதை ஒரு வட்டம் காட்டுகிறது.
# $label: the words on the real screen
drawing-press-label = “{ $label }” என்பதை அழுத்தும் இடத்தை ஒரு வட்டம் காட்டுகிறது.

## I am stuck

stuck-title = தொடர முடியவில்லை
stuck-calm = பரவாயில்லை. நீங்கள் எதையும் பழுதாக்கவில்லை.
stuck-desk = உதவி மேசையில் இருப்பவரிடம் கேளுங்கள். இந்தப் பக்கத்தைக் காட்டுங்கள்.
stuck-back = அந்தப் படிக்குத் திரும்ப

## About

about-title = { -smart-nation } பற்றி
about-read = மேலும் படிக்க
about-guide = இந்த வழிகாட்டி பற்றி
about-offline = இந்த வழிகாட்டிக்கு இணையம் தேவையில்லை. இது உங்கள் பெயரையோ மறைச்சொல்லையோ ஒருபோதும் கேட்காது.
about-facts = தகவல் எங்கிருந்து வந்தது என்று ஒவ்வொரு பக்கமும் சொல்லும். அதை அந்த அமைப்புகளிடம் யாரும் இன்னும் உறுதி செய்யவில்லை.
about-draft = தமிழைத் தாய்மொழியாகக் கொண்டவர் எவரும் இதை இன்னும் சரிபார்க்கவில்லை.

## How easy this guide is, and where it is not

accessibility-title = இந்த வழிகாட்டி உங்களுக்கு எளிதாக இருக்கிறதா?
accessibility-kept = உங்களுக்காகச் செய்பவை
accessibility-see = பார்க்க எளிது
accessibility-see-words = எழுத்துகள் பெரியவை. அவற்றை இன்னும் பெரிதாக்கலாம்.
accessibility-see-colours = எழுத்துகள் தெளிவாகத் தெரியும். நிறங்களை மாற்றலாம்.
accessibility-hear = கேட்க எளிது
accessibility-hear-read = “வாசித்துக் காட்டு” பொத்தானை அழுத்தினால், நீங்கள் பார்க்கும் பக்கம் வாசித்துக் காட்டப்படும்.
accessibility-hear-voice = குரலை மெதுவாக்கலாம், ஒலியைக் கூட்டலாம். வாசிப்பதை நிறுத்தலாம், ஒரு வாக்கியத்தை மீண்டும் கேட்கலாம்.
accessibility-hear-alone = திரையைப் படிக்காமல், கேட்க மட்டும் செய்யலாம்.
accessibility-press = அழுத்த எளிது
accessibility-press-large = பொத்தான்கள் பெரியவை. அவற்றுக்கு இடையே போதிய இடைவெளி உண்டு.
accessibility-press-touch = திரையில் விரலை நகர்த்தவோ, பொத்தானை அழுத்திப் பிடிக்கவோ தேவையில்லை.
accessibility-press-choose = “பார்க்க எளிதாக” என்பதை அழுத்துங்கள். அங்கே பொத்தான்களைப் பெரிதாக்கலாம், கீழே கொண்டுவரலாம், இடது கைக்கு ஏற்ப மாற்றலாம்.
accessibility-press-keys = இந்த நிலையத்தில் விசைப்பலகையோ சுவிட்சோ இருந்தால், அதையும் பயன்படுத்தலாம்.
accessibility-understand = புரிந்துகொள்ள எளிது
accessibility-understand-languages = தமிழ், ஆங்கிலம், சீனம், மலாய் ஆகிய மொழிகளில் படிக்கலாம்.
accessibility-understand-helper = உதவியாளர் அதே நேரத்தில் வேறொரு மொழியில் படிக்கலாம்.
accessibility-understand-words = வாக்கியங்கள் குறுகியவை. கடினமான சொற்களுக்கு விளக்கம் உண்டு.
accessibility-time = அவசரம் வேண்டாம்
accessibility-time-wait = நிதானமாகப் பயன்படுத்துங்கள். நீங்கள் இன்னும் இங்கே இருக்கிறீர்களா என்று கேட்காமல், பக்கம் மறையாது.
accessibility-time-clear = “முடிக்க” என்பதை அழுத்திய பிறகு, நீங்கள் பார்த்ததும் எழுதியதும் அடுத்து வருபவருக்குத் தெரியாது.
accessibility-cannot = இந்த வழிகாட்டியால் முடியாதவை
accessibility-cannot-sign = சைகை மொழியும் பிரெயில் எழுத்தும் இல்லை.
accessibility-cannot-print = எதையும் அச்சிட முடியாது.
accessibility-cannot-listen = நீங்கள் பேசுவது இதற்குக் கேட்காது. பொத்தானை அழுத்துங்கள் அல்லது எழுதுங்கள்.
accessibility-cannot-dialects = சீன மொழிக் குரல் மாண்டரினில் மட்டுமே பேசும்; கிளைமொழிகளில் பேசாது.
accessibility-cannot-voices = எல்லாக் குரல்களும் இயந்திரக் குரல்கள். மனிதர் பேசுவது போல் இருக்காது.
accessibility-cannot-parts = ஆகப் பெரிய எழுத்தில், நீளமான பக்கம் பல பகுதிகளாக வரும். அடுத்த பகுதிக்கு “மேலும் காண்க” என்பதை அழுத்துங்கள்.
accessibility-cannot-low = எழுத்து மிகப் பெரியதாக இருந்தால், பொத்தான்களைக் கீழே கொண்டுவர இடம் போதாமல் போகலாம்.
accessibility-unknown = இன்னும் தெரியாதவை
accessibility-unknown-tried = இதை மூத்தோரிடமும் உடற்குறையுள்ளோரிடமும் கொடுத்து இன்னும் சோதித்துப் பார்க்கவில்லை.
accessibility-unknown-voices = இந்தக் குரல்கள் பேசுவது கேட்பவர்களுக்குப் புரிகிறதா என்று இன்னும் தெரியவில்லை.
accessibility-unknown-readers = பார்வையற்றோர் யாரும் திரை வாசிப்பு மென்பொருளுடன் இதை இன்னும் சோதிக்கவில்லை.
accessibility-unknown-place = திரையின் உயரம், குரலின் அளவு, திரையில் விழும் வெளிச்சம்: இவற்றை இங்குள்ள ஊழியர்கள்தான் அளந்து பார்க்க வேண்டும்.
accessibility-hard = உங்களுக்கு ஏதாவது சிரமமாக இருக்கிறதா?
accessibility-tell = எது சிரமம், எந்தப் பக்கத்தில் என்று இங்குள்ள ஊழியரிடம் சொல்லுங்கள். நீங்கள் புகாரும் அளிக்கலாம்.
accessibility-who = இந்த வழிகாட்டிக்கு யார் பொறுப்பு?
accessibility-who-ask = இந்த வழிகாட்டிக்குப் பொறுப்பானவர் யார் என்று உதவி மேசையில் கேளுங்கள்.

## Get help

help-title = உதவி பெற
help-desk = உதவி மேசையில் இருப்பவரிடம் கேளுங்கள். அவர் உங்களுக்கு உதவவே இருக்கிறார்.
help-desk-say = நீங்கள் இப்படிச் சொல்லலாம்: “இந்தப் பக்கத்தில் எனக்கு உதவுங்கள்.”
# $page: the heading of the page before this one
help-page = நீங்கள் படித்துக்கொண்டிருந்த பக்கம்: { $page }
help-place-near = உதவி மேசை இந்தத் திரைக்கு அருகில் உள்ளது.
help-place-entrance = உதவி மேசை நுழைவாயிலில் உள்ளது.
# $floor: the number of the floor
help-place-floor = உதவி மேசை { $floor }ஆம் தளத்தில் உள்ளது.
# $from: the time it opens
# $to: the time it closes
help-hours-daily = தினமும் { $from } முதல் { $to } வரை அங்கே ஒருவர் இருப்பார்.
# $from: the time it opens
# $to: the time it closes
help-hours-weekdays = திங்கட்கிழமை முதல் வெள்ளிக்கிழமை வரை, { $from } முதல் { $to } வரை அங்கே ஒருவர் இருப்பார்.
help-lends = அழைக்க வேண்டுமென்றால், உதவி மேசையில் தொலைபேசியை இரவல் வாங்கலாம்.
help-lends-not = உதவி மேசையில் இரவல் தருவதற்குத் தொலைபேசி இல்லை.
help-lends-ask = கைப்பேசி கொண்டுவரவில்லையா? உதவி மேசையிலிருந்து அழைக்கலாமா என்று கேளுங்கள்.
help-photo = இந்த நிலையத்தின் உதவி மேசையைக் காட்டும் புகைப்படம்.
help-another = அதே படி, வேறு சொற்களில்
help-numbers = அந்தப் பக்கம் பற்றி யாரை அழைக்கலாம்
help-scam = யாராவது இப்போது உங்களிடம் பணம் கேட்கிறார்களா? பொறுங்கள், எதையும் கொடுக்காதீர்கள். முதலில் இந்த எண்ணை அழையுங்கள்.
help-press = அழுத்துவது எனக்குச் சிரமமாக உள்ளது
help-wrong = அந்தப் பக்கத்தில் ஏதோ தவறு உள்ளது
help-wrong-note = எந்தப் பக்கம் என்று மட்டுமே ஊழியர்களுக்குத் தெரியும். உங்களைப் பற்றி எதுவும் சேமிக்கப்படாது.
help-marked = நன்றி. அந்தப் பக்கத்தில் தவறு உள்ளதை இனி ஊழியர்கள் அறிவார்கள்.

## A language, or a senior and a helper side by side

languages-title = மொழிகள்
languages-says = ஒரு மொழியைத் தேர்ந்தெடுங்கள். உதவியாளர் உடன் இருந்தால், மொழி ஜோடியைத் தேர்ந்தெடுங்கள். உங்கள் மொழி பெரிய எழுத்திலும், அவருடைய மொழி அதன் கீழே சிறிய எழுத்திலும் இருக்கும்.

## Before a step that nobody else may see

guard-title = உதவியாளரே, இப்போது வேறு திசையில் பாருங்கள்
guard-password = அடுத்த படியில் மறைச்சொல் தேவைப்படும்.
guard-code = அடுத்த படியில் இரகசியக் குறியீடு தேவைப்படும்.
guard-face = அடுத்த படியில், கேமரா உதவி பெறுபவரின் முகத்தைச் சரிபார்க்கும்.
guard-bank = அடுத்த படி வங்கியில் உள்ள பணம் பற்றியது.
guard-press = உதவி பெறுபவரே தம் கையால் அழுத்தட்டும்.
guard-write = இரகசிய விவரம் எதையும் ஒருபோதும் எழுதி வைக்காதீர்கள். ஒருபோதும் வாய்விட்டுச் சொல்லாதீர்கள்.
guard-go = வேறு திசையில் பார்க்கிறேன்

## Easier to see, hear and touch

settings-title = எளிதாகப் பார்க்க, கேட்க, தொட
settings-size = எழுத்தின் அளவு
settings-size-pair = உதவியாளருடன் பயன்படுத்தும்போது, உங்கள் மொழியின் எழுத்து “மிகப் பெரியது” என்ற அளவில், அல்லது அதைவிடப் பெரியதாக இருக்கும்.
settings-colour = நிறங்கள்
settings-chosen = தேர்ந்தெடுத்தது
settings-on = ஆம்
settings-off = இல்லை
option-on = ஆம்
option-off = இல்லை
settings-steady = கை நடுங்கினால், பெரிய பொத்தான்கள்
settings-pause = மீண்டும் அழுத்தும் முன் காத்திருக்கும் நேரம்
settings-low = பொத்தான்கள் திரையின் கீழ்ப்பகுதியில்
settings-left = இடது கையால் பயன்படுத்த
settings-calm = எளிமையான திரை: தேவையானவை மட்டும்
settings-switches = திரையைத் தொடாமல், சுவிட்ச் மூலம் பயன்படுத்த
switches-one = கட்டம் தானாக நகரும், சுவிட்சால் தேர்வு
switches-two = ஒரு சுவிட்சால் நகர்த்த, மற்றதால் தேர்வு செய்ய
settings-stay = ஒரு பொத்தானில் கட்டம் நிற்கும் நேரம்
settings-ends-alone = சிறிது நேரம் யாரும் அழுத்தாவிட்டால், தானாக முதல் பக்கத்துக்குத் திரும்ப
voice-title = குரல்: வேகமும் ஒலியளவும்
settings-talking = எல்லாவற்றையும் தானாக வாசித்தல்
settings-rate = குரலின் வேகம்
rate-slow = மெதுவாக
rate-slower = சற்று மெதுவாக
rate-usual = வழக்கம்போல்
rate-fast = வேகமாக
settings-volume = குரலின் ஒலியளவு
volume-very-soft = மிகக் குறைவு
volume-soft = குறைவு
volume-usual = வழக்கம்போல்
volume-loud = அதிகம்
volume-very-loud = மிக அதிகம்
touch-title = அழுத்துவதை எளிதாக்க
touch-how = புள்ளி ஒவ்வொரு முறை நகர்ந்ததும் அழுத்துங்கள். பிறகு இந்தப் பக்கம் மறையும்.
touch-dot = புள்ளியை அழுத்துங்கள்
touch-leave = வேண்டாம்
touch-larger = இப்போது பொத்தான்கள் பெரிதாகிவிட்டன. கீழே இதை மாற்றலாம்.
touch-longer = இனி, தவறி உடனே மீண்டும் அழுத்தினால் கணக்கில் வராது.
touch-as-before = மாற்றம் தேவையில்லை. எல்லாம் முன்பு போலவே இருக்கும்.
settings-usual = வழக்கமான அமைவுக்குத் திரும்ப
settings-fit = இந்தத் திரைக்கு ஏற்ப அளவுகளை அமைக்க
settings-lost = நீங்கள் தேர்ந்தெடுத்துச் சேமித்தவற்றைத் திறக்க முடியவில்லை. அதனால், வழக்கமான அமைவு பயன்படுத்தப்படுகிறது.
pause-short = குறைவு
pause-usual = வழக்கம்போல்
pause-long = அதிகம்
stay-very-long = மிக அதிகம்
size-large = பெரியது
size-larger = இன்னும் பெரியது
size-very-large = மிகப் பெரியது
size-largest = ஆகப் பெரியது
theme-light = வெள்ளையில் கறுப்பு
theme-dark = கறுப்பில் வெள்ளை
theme-yellow = கறுப்பில் மஞ்சள்

## Fit the sizes to this screen

fit-title = இந்தத் திரைக்கு ஏற்ப அளவுகளை அமைக்க
fit-how = வங்கி அட்டையை அல்லது { -ez-link } அட்டையைத் திரையிலுள்ள படத்தின்மேல் வைத்துப் பிடியுங்கள். அட்டையும் படமும் ஒரே அகலம் ஆகும்வரை பொத்தான்களை அழுத்துங்கள்.
fit-safe = உங்கள் அட்டையிலிருந்து எந்தத் தகவலும் எடுக்கப்படாது.
fit-card = அட்டையின் படம்
fit-wider = அகலத்தைக் கூட்ட
fit-bit-wider = அகலத்தைச் சற்றுக் கூட்ட
fit-bit-narrower = அகலத்தைச் சற்றுக் குறைக்க
fit-narrower = அகலத்தைக் குறைக்க
fit-same = இப்போது படமும் அட்டையும் ஒரே அகலம்
fit-done = அளவுகள் இப்போது இந்தத் திரைக்கு ஏற்ப உள்ளன.
fit-diagonal = அல்லது, திரையின் ஒரு மூலையிலிருந்து எதிர்மூலை வரை உள்ள நீளத்தைத் தேர்ந்தெடுங்கள்

## For the staff of the centre, behind a PIN

staff-way-in = இந்த நிலையத்தின் ஊழியர்களுக்கு
staff-title = ஊழியர்களுக்கு
staff-ask = இந்த இயந்திரத்தின் { -pin } எண்ணை உள்ளிடுங்கள்.
staff-visitor = நீங்கள் ஊழியராக இல்லாவிட்டால், “பின்செல்” என்பதை அழுத்துங்கள். எதுவும் மாறவில்லை.
# $count: how many digits are typed
staff-typed = இதுவரை உள்ளிட்ட இலக்கங்களின் எண்ணிக்கை: { $count }
staff-keys = { -pin } விசைகள்
staff-open = திறக்க
staff-delete = கடைசி இலக்கத்தை அழிக்க
staff-wrong = { -pin } எண் தவறு. மீண்டும் முயலுங்கள்.
# $wait: how many minutes
staff-wait = பல முறை தவறாக உள்ளிடப்பட்டது. { $wait } காத்திருங்கள். அதுவரை சரியான { -pin } எண்ணும் ஏற்கப்படாது.
staff-again = மீண்டும் சரிபார்க்க
staff-broken = { -pin } எண்ணை இப்போது சரிபார்க்க முடியவில்லை. காரணம் இந்த இயந்திரத்தின் பதிவில் உள்ளது.
staff-stays = இங்கே நீங்கள் தேர்ந்தெடுப்பது மாறாமல் இருக்கும்; எல்லாருக்கும் பொருந்தும்.
staff-desk = உதவி மேசை
staff-voices = எந்த மொழிகளில் வாசிக்கப்படும்
staff-beginning = ஒவ்வொருவருக்கும் தொடக்கத்தில் இருக்கும் தெரிவுகள்
staff-welcome = முதல் பக்கம்
staff-first-language = முதலில் காட்டப்படும் மொழி
staff-night = இரவில் திரையை மங்கலாக்க
# $from, $to: times of day
staff-night-when = { $from } முதல் { $to } வரை, யாரும் இல்லாதபோது முதல் பக்கம் மங்கலாக இருக்கும்.
staff-night-touch = திரையைத் தொட்டாலோ விசையை அழுத்தினாலோ, உடனே முழு வெளிச்சம் வரும்.
staff-sound = குரலைச் சரிபார்க்க
staff-sound-how = கேட்க விரும்பும் மொழியை அழுத்துங்கள். வருகையாளர் அமரும் இடத்திலிருந்து கேளுங்கள்.
staff-sound-sample = ஒவ்வொரு வருகையும் இந்த ஒலியளவில் தொடங்கும்.
staff-sound-nothing = எதுவும் கேட்கவில்லையா?
staff-sound-speaker = ஒலிபெருக்கி இயங்குகிறதா, அதன் ஒலியளவு போதுமா என்று பாருங்கள்.
staff-sound-headset = ஹெட்போன் இணைக்கப்பட்டிருந்தால், குரல் அதில்தான் கேட்கும். அதைக் கழற்றுங்கள்.
staff-sound-machine = இன்னும் கேட்கவில்லையா? இந்தச் சாதனத்தை அமைத்தவரிடம் சொல்லுங்கள்.
staff-counts = வருகையாளர் பார்ப்பவை
staff-counting = வருகைகளை எண்ணு
staff-counted-what = ஒவ்வொரு தலைப்பும் வாரந்தோறும் எத்தனை வருகைகளில் பார்க்கப்பட்டது என எண்ணப்படும்.
staff-counted-not = தட்டச்சு செய்த சொற்கள், நேரம், பெயர் என வேறு எதுவும் சேமிக்கப்படாது.
staff-counted-week = இந்த வாரம், திங்கள் முதல்
# $count: how many
staff-counted-visits = மொத்த வருகைகள்: { $count }
# $topic: the name of a service; $count: how many visits looked at it
staff-counted-topic = { $topic }: { $count }
staff-marks = தவறு உள்ளதாகக் குறிக்கப்பட்ட பக்கங்கள்
staff-marks-how = தவறு உள்ள பக்கத்தை, வருகையாளர்கள் “உதவி” பக்கத்தின் முடிவில் குறிக்கலாம்.
staff-marks-kept = பக்கம், கடைசி நாள், வருகைகளின் எண்ணிக்கை மட்டுமே சேமிக்கப்படும்.
staff-marks-none = இப்போது எந்தப் பக்கமும் குறிக்கப்படவில்லை.
# $topic: the name of a service; $count: how many visits marked it; $day: the last day
staff-mark = { $topic }: { $count }, கடைசியாக { $day }
# $topic: the name of a service
staff-unmark = தவறு என்ற குறிப்பை நீக்க: { $topic }
staff-hidden = மறைக்கப்பட்ட பக்கங்கள்
staff-hidden-how = ஒரு பக்கத்தை மறைக்க, முதலில் அதைத் திறங்கள். பிறகு இங்கே திரும்பி வாருங்கள்.
staff-hidden-always = அவசர உதவிப் பக்கமும், மோசடிக்கு எதிரான உதவிப் பக்கமும் எப்போதும் காட்டப்படும்.
staff-hidden-now = இப்போது மறைக்கப்பட்டுள்ள பக்கங்கள்
staff-hidden-none = இப்போது எல்லாப் பக்கங்களும் காட்டப்படுகின்றன.
staff-hidden-others = இந்த வருகையில் பார்த்தவை, தவறு எனக் குறிக்கப்பட்டவை
# $topic: the name of a service
staff-hide = மறைக்க: { $topic }
# $topic: the name of a service
staff-show = மீண்டும் காட்ட: { $topic }
staff-kiosk = இந்தச் சாதனம்
staff-wipe = திரையைத் துடைக்க
staff-cleaning = இப்போது திரையைத் துடைக்கலாம்
# $count: how many seconds
staff-cleaning-lasts = தொட்டாலும் விசையை அழுத்தினாலும் { $count } விநாடிகளுக்கு எதுவும் நடக்காது.
staff-cleaning-ends = பிறகு முதல் பக்கம் தானாக வரும்.
staff-restart = வழிகாட்டியை மீண்டும் தொடங்கு
staff-quiet = யாராவது இருக்கிறார்களா என்று கேட்கும் முன்
quiet-usual = வழக்கமான நேரம்
quiet-longer = நீண்ட நேரம்
quiet-longest = மிக நீண்ட நேரம்
staff-lock = முடித்துப் பூட்ட
staff-content = இங்கே மக்கள் காணும் தகவல்கள்
# $count: how many
staff-facts = தகவல்கள், தொலைபேசி எண்கள், இணைய முகவரிகள்: { $count }
# $count: how many
staff-unconfirmed = தொடர்புடைய அமைப்புகளிடம் இன்னும் உறுதிசெய்யப்படாதவை: { $count }
# $count: how many
staff-past-review = மீண்டும் சரிபார்க்க வேண்டிய நாள் கடந்தவை: { $count }
staff-untold = சொல்ல வேண்டாம்
staff-place = உதவி மேசை இருக்கும் இடம்
place-near = இந்தத் திரைக்கு அருகில்
place-entrance = நுழைவாயிலில்
# $floor: the number of the floor
place-floor = { $floor }ஆம் தளம்
staff-days = உதவி மேசையில் ஊழியர் இருக்கும் நாள்கள்
days-daily = தினமும்
days-weekdays = திங்கள் முதல் வெள்ளி வரை
# $time: the time it opens
staff-from = தொடங்கும் நேரம்: { $time }
# $time: the time it closes
staff-to = முடியும் நேரம்: { $time }
staff-earlier = முன்னதாக
staff-later = பின்னதாக
staff-lends = இரவல் தொலைபேசி
lends-yes = இரவல் கிடைக்கும்
lends-no = இரவல் கிடைக்காது
voice-en = ஆங்கிலம்
voice-zh = சீனம்
voice-ms = மலாய்
voice-ta = தமிழ்
staff-invite = தொட்டதும் கேட்கும் முறையைச் சொல்ல
staff-loudest = அதிகபட்ச ஒலியளவு

## A page that the staff have hidden

hidden-says = இந்தப் பக்கம் தற்போது இங்கே காட்டப்படுவதில்லை.
hidden-ask = உதவி மேசையில் இருப்பவரிடம் கேளுங்கள்.

## Finish

finish-title = முடிக்கலாமா?
finish-says = இந்த வழிகாட்டியில் நீங்கள் தேர்ந்தெடுத்த எல்லாம் நீக்கப்படும். அடுத்தவர் புதிதாகத் தொடங்குவார்.
finish-yes = ஆம், முடிக்க
finish-no = இல்லை, பின்செல்

## Is somebody still there?

still-title = நீங்கள் இன்னும் இங்கே இருக்கிறீர்களா?
still-says = சிறிது நேரமாக யாரும் அழுத்தவில்லை. யாரும் பதில் தராவிட்டால், அடுத்தவருக்காக எல்லாம் நீக்கப்படும்.
still-calm = நீங்கள் எந்தத் தவறும் செய்யவில்லை. அவசரம் வேண்டாம்.
still-here = நான் இங்கே இருக்கிறேன்

## How values are written

# $dollars: whole Singapore dollars
value-money = { $dollars } வெள்ளி
# $day: the day of the month
# $month: the month's number
# $year: the year
value-day = { $day } { $month ->
    [1] ஜனவரி
    [2] பிப்ரவரி
    [3] மார்ச்
    [4] ஏப்ரல்
    [5] மே
    [6] ஜூன்
    [7] ஜூலை
    [8] ஆகஸ்ட்
    [9] செப்டம்பர்
    [10] அக்டோபர்
    [11] நவம்பர்
   *[12] டிசம்பர்
} { $year }
# $month: the month's number
# $year: the year
value-month = { $month ->
    [1] ஜனவரி
    [2] பிப்ரவரி
    [3] மார்ச்
    [4] ஏப்ரல்
    [5] மே
    [6] ஜூன்
    [7] ஜூலை
    [8] ஆகஸ்ட்
    [9] செப்டம்பர்
    [10] அக்டோபர்
    [11] நவம்பர்
   *[12] டிசம்பர்
} { $year }
# $year: the year
value-year = { $year }
# $count: how many
value-minutes = { $count ->
    [one] { $count } நிமிடம்
   *[other] { $count } நிமிடங்கள்
}
# $count: how many
value-hours = { $count } மணி நேரம்
# $count: how many
value-days = { $count ->
    [one] { $count } நாள்
   *[other] { $count } நாட்கள்
}
# $count: how many
value-working-days = { $count ->
    [one] { $count } வேலை நாள்
   *[other] { $count } வேலை நாட்கள்
}
# $count: how many
value-years = { $count ->
    [one] { $count } ஆண்டு
   *[other] { $count } ஆண்டுகள்
}
# $number: the telephone number
# $key: the key to press after the call is answered
value-then-press = { $number }, பிறகு { $key }ஐ அழுத்துங்கள்
open-day-and-night = இரவும் பகலும் செயல்படும்
# $inches: the length, perhaps with a tenth
value-inches = { $inches } அங்குலம்
# $part: the part of the day: morning, noon, afternoon or evening
# $hour: the hour, 1 to 12
# $minute: the minutes, with both digits
value-time = { $part ->
    [morning] காலை { $hour }.{ $minute } மணி
    [noon] நண்பகல் { $hour }.{ $minute } மணி
    [afternoon] { $hour ->
        [4] மாலை { $hour }.{ $minute } மணி
        [5] மாலை { $hour }.{ $minute } மணி
        [6] மாலை { $hour }.{ $minute } மணி
       *[other] பிற்பகல் { $hour }.{ $minute } மணி
    }
   *[evening] இரவு { $hour }.{ $minute } மணி
}
