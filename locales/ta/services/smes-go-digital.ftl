### SMEs Go Digital: help for small firms to choose and use digital tools.

smes-go-digital-name = { -smes-go-digital }
smes-go-digital-short = சிறு தொழில்களுக்கு மின்னிலக்கக் கருவிகள்
smes-go-digital-what = மின்னிலக்கக் கருவிகளைத் தேர்ந்தெடுத்துப் பயன்படுத்த, சிறு தொழில் செய்பவர்களுக்கு உதவும் திட்டம்.

## Before you start

smes-go-digital-here = கைப்பேசியில் அல்லது கணினியில் படித்துப் பார்க்கலாம்.

## More about it

smes-go-digital-do-heading = என்ன செய்யலாம்
smes-go-digital-do-text = அரசாங்க அமைப்பு சரிபார்த்த கருவிகளின் பட்டியல் உள்ளது. சில கருவிகளுக்கு, செலவில் ஒரு பகுதியை அரசாங்கம் கொடுக்கும்.
smes-go-digital-do-trade = உங்கள் தொழிலுக்கென்றே உள்ள உதவியையும் கேட்கலாம்.
smes-go-digital-who-heading = யாருக்கு
smes-go-digital-who-text = சிறு நிறுவனம் அல்லது கடை வைத்திருப்பவர்கள் பயன்படுத்தலாம்.

## Without a smartphone

smes-go-digital-without-computer = கைப்பேசிக்குப் பதிலாக, ஏதாவது ஒரு கணினியைப் பயன்படுத்தலாம்.
smes-go-digital-without-desk = நேரில் யார் உதவுவார் என்று உதவி மேசையில் கேட்கலாம்.

## Is this really them?

# $smes-go-digital-site: web address of SMEs Go Digital
smes-go-digital-genuine-site = { $smes-go-digital-site } என்பதே உண்மையான இணையத்தளம். ஒவ்வோர் எழுத்தையும் சரிபாருங்கள்.

smes-go-digital-genuine-password = மறைச்சொல்லையும் குறியீட்டையும் யாரிடமும் சொல்லாதீர்கள்.

# $scamshield-helpline: number of the ScamShield Helpline
smes-go-digital-genuine-doubt = சந்தேகம் இருந்தால், { $scamshield-helpline } எண்ணை அழைத்துக் கேளுங்கள்.
