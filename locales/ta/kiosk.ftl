### The words of the kiosk itself: bars, buttons, headings, and how values are written.

language-name = தமிழ்

## The bars around every page

frame-languages = மொழி
# $number: the anti-scam line
frame-scam = மோசடி? { $number }
frame-finish = முடிக்க
frame-bar = முக்கியப் பொத்தான்கள்
frame-back = பின்செல்
frame-home = முகப்பு
frame-settings = தெளிவாகக் காண
frame-help = உதவி
frame-more = மேலும்
frame-less = மூடு
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
welcome-begin = தமிழில் தொடங்க, இங்கே தொடுங்கள்.
independent = இது தனித்து இயங்கும் வழிகாட்டி. அரசாங்கச் சேவை அல்ல.
nothing-breaks = நீங்கள் எதை அழுத்தினாலும், இது பழுதாகாது.
nothing-kept = நீங்கள் அழுத்தும் எதுவும் பதிவாகாது.

## Home and needs

home-title = நீங்கள் என்ன செய்ய விரும்புகிறீர்கள்?
home-hint = படத்தைத் தொடுங்கள், அல்லது அதன் எண்ணை அழுத்துங்கள்.
need-empty = இதைப் பற்றிய பக்கம் இந்த வழிகாட்டியில் இன்னும் இல்லை. உதவி மேசையில் இருப்பவரிடம் கேளுங்கள்.

## How far to trust a page

translation-draft = சரிபார்க்கப்படாத வரைவு
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

## Get help

help-title = உதவி பெற
help-desk = உதவி மேசையில் இருப்பவரிடம் கேளுங்கள். அவர் உங்களுக்கு உதவவே இருக்கிறார்.
help-desk-say = நீங்கள் இப்படிச் சொல்லலாம்: “இந்தப் பக்கத்தில் எனக்கு உதவுங்கள்.”
help-scam = யாராவது இப்போது உங்களிடம் பணம் கேட்கிறார்களா? பொறுங்கள், எதையும் கொடுக்காதீர்கள். முதலில் இந்த எண்ணை அழையுங்கள்.

## Easier to see

settings-title = தெளிவாகக் காண
settings-size = எழுத்தின் அளவு
settings-colour = நிறங்கள்
settings-on = தேர்ந்தெடுத்தது
size-large = பெரியது
size-larger = இன்னும் பெரியது
size-very-large = மிகப் பெரியது
size-largest = ஆகப் பெரியது
theme-light = வெள்ளையில் கறுப்பு
theme-dark = கறுப்பில் வெள்ளை
theme-yellow = கறுப்பில் மஞ்சள்

## Finish

finish-title = முடிக்கலாமா?
finish-says = இந்த வழிகாட்டியில் நீங்கள் தேர்ந்தெடுத்த எல்லாம் நீக்கப்படும். அடுத்தவர் புதிதாகத் தொடங்குவார்.
finish-yes = ஆம், முடிக்க
finish-no = இல்லை, பின்செல்

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
