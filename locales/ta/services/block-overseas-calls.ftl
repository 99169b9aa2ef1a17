### Blocking calls and messages from abroad: what it does, and how to have it.

block-overseas-calls-name = வெளிநாட்டு அழைப்பைத் தடுக்க
block-overseas-calls-short = மோசடி அழைப்புகள் குறைய
block-overseas-calls-what = வெளிநாட்டு அழைப்புகளையும் குறுஞ்செய்திகளையும் உங்கள் தொலைபேசி நிறுவனத்தால் தடுக்க முடியும். பிறகு வேண்டாம் என்றால், தடையை நீக்கலாம்.

## Before you start

block-overseas-calls-here = உங்கள் தொலைபேசி நிறுவனத்தை அழையுங்கள். அல்லது உதவியாளருடன் அதன் செயலியைப் பயன்படுத்துங்கள்.
block-overseas-calls-bring = உங்கள் சொந்தக் கைப்பேசி

## More about it

block-overseas-calls-who-heading = யாருக்கு
block-overseas-calls-who-text = { -m1 }, { -simba }, { -singtel }, { -starhub } கைப்பேசி எண் உள்ளவர்களுக்கு. வேறு நிறுவனம் என்றால், இது உண்டா என்று கேளுங்கள்.
block-overseas-calls-what-heading = எவை தடுக்கப்படும்
block-overseas-calls-what-calls = வெளிநாட்டு எண்களிலிருந்து எந்த அழைப்பும் வராது. சிங்கப்பூர் எண்களிலிருந்து அழைப்பு வரும். அழைப்பவர் வெளிநாட்டுக்குப் பயணம் சென்றிருந்தாலும் வரும்.

# $block-overseas-sms-year: year in which many had messages blocked too
block-overseas-calls-what-sms = வெளிநாட்டிலிருந்து { -sms } வருவதையும் தடுக்கலாம். { $block-overseas-sms-year } நிலவரப்படி, பலர் அப்படிச் செய்திருந்தார்கள்.

block-overseas-calls-family-heading = குடும்பத்தார் வெளிநாட்டில் இருந்தால்
block-overseas-calls-family-text = அவர்களது வெளிநாட்டு எண்ணிலிருந்து அழைப்பு வராது. விரும்பும்போது இந்தத் தடையை நீக்கலாம்.

# $block-overseas-plus: what the phone shows before the number of a call from abroad
block-overseas-calls-plus-heading = “{ $block-overseas-plus }” என்று காட்டும் அழைப்பு

# $block-overseas-plus-since: month since which calls are marked
# $block-overseas-plus: what the phone shows before the number of a call from abroad
block-overseas-calls-plus-text = வெளிநாட்டு மோசடிக்காரர் போலியான சிங்கப்பூர் எண்ணைக் காட்டலாம். { $block-overseas-plus-since } முதல், அத்தகைய அழைப்பில் எண்ணுக்கு முன் “{ $block-overseas-plus }” என்று தெரியும்.

## Guide: have it turned on

block-overseas-calls-on-title = தடுக்கத் தொடங்க
block-overseas-calls-on-find = உங்கள் தொலைபேசி நிறுவனம் எது என்று பாருங்கள். கட்டணச் சீட்டில் அதன் பெயர் இருக்கும்.
block-overseas-calls-on-call = அந்த நிறுவனத்தை அழையுங்கள். எண் கட்டணச் சீட்டில் உள்ளதா என்று பாருங்கள், அல்லது யாரிடமாவது உதவி கேளுங்கள்.
block-overseas-calls-on-say = வெளிநாட்டு அழைப்புகளையும் { -sms } வருவதையும் தடுக்கச் சொல்லுங்கள். ஒவ்வொரு நிறுவனத்தின் முறையும் வேறுபடும். அவர்கள் சொல்வதைச் செய்யுங்கள்.
block-overseas-calls-on-off = தடையை மீண்டும் நீக்குவது எப்படி என்று கேளுங்கள். அதை எழுதி வைத்துக்கொள்ளுங்கள்.

## Without a smartphone

block-overseas-calls-without-call = திறன்பேசி தேவையில்லை. நிறுவனத்தை அழைத்துக் கேட்டால் போதும்.

## Is this really them?

block-overseas-calls-genuine-self = நிறுவனத்தை நீங்களே அழையுங்கள். யாராவது அழைத்து, செய்து தருவதாகச் சொன்னால், அழைப்பைத் துண்டிக்கலாம்.
