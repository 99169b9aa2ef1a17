### MyCareersFuture: looking for work on the website of the government.

mycareersfuture-name = { -mycareersfuture }
mycareersfuture-short = உங்களுக்கு ஏற்ற வேலை தேட
mycareersfuture-what = வேலை தேட உதவும் அரசாங்க இணையத்தளம். உங்கள் திறனுக்கு ஏற்ற வேலைகளைக் காட்டும்.

## Before you start

mycareersfuture-here = கைப்பேசியில் அல்லது கணினியில் செய்யலாம்.
mycareersfuture-bring-singpass = செயல்படும் { -singpass } கணக்கு

## More about it

mycareersfuture-do-heading = என்ன செய்யலாம்
mycareersfuture-do-text = { -singpass } மூலம் உட்பதிவு செய்து, வேலைகளைத் தேடலாம். உங்களுக்கு ஏற்ற வேலைகள், பயிற்சிகள் எவை என்றும் பார்க்கலாம்.
mycareersfuture-who-heading = யாருக்கு
mycareersfuture-who-text = வேலை தேடும் எல்லாரும் பயன்படுத்தலாம்.
mycareersfuture-new-heading = என்ன மாறலாம்

# $mcf-new-agency: year for which the new agency was planned
mycareersfuture-new-text = வேலைக்கும் பயிற்சிக்கும் ஒரு புதிய அமைப்பு, { $mcf-new-agency }ஆம் ஆண்டில் தொடங்கத் திட்டமிடப்பட்டது. எனவே இந்த இணையத்தளத்தின் பெயரோ தோற்றமோ மாறலாம்.

## Without a smartphone

mycareersfuture-without-computer = கைப்பேசிக்குப் பதிலாக, ஏதாவது ஒரு கணினியைப் பயன்படுத்தலாம்.

# $mcf-centres-year: year in which this was told
# $mcf-centres: how many centres there were
mycareersfuture-without-person = வேலை பற்றி ஒருவரிடம் நேரில் பேசலாம். { $mcf-centres-year }ஆம் ஆண்டில், { -e2i } அமைப்பு { $mcf-centres } { -jobs-and-skills-centre } நிலையங்களை நடத்த இருந்தது. அருகில் எது என்று உதவி மேசையில் கேளுங்கள்.

## Is this really them?

mycareersfuture-genuine-free = பயன்படுத்தக் கட்டணம் இல்லை. இதற்காக யாருக்கும் பணம் கொடுக்காதீர்கள்.

# $mycareersfuture-site: web address of MyCareersFuture
mycareersfuture-genuine-site = { $mycareersfuture-site } என்பதே உண்மையான இணையத்தளம். ஒவ்வோர் எழுத்தையும் சரிபாருங்கள்.

# $scamshield-helpline: number of the ScamShield Helpline
mycareersfuture-genuine-doubt = சந்தேகம் இருந்தால், { $scamshield-helpline } எண்ணை அழைத்துக் கேளுங்கள்.
