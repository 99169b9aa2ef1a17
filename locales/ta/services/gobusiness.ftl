### GoBusiness: the website of the government for people with a business.

gobusiness-name = { -gobusiness }
gobusiness-short = தொழில் செய்பவர்களுக்கு
gobusiness-what = தொழில் செய்பவர்களுக்கான அரசாங்க இணையத்தளம். உதவி, உரிமம், ஆலோசனை எல்லாம் ஒரே இடத்தில் உள்ளன.

## Before you start

gobusiness-here = கைப்பேசியில் அல்லது கணினியில் செய்யலாம்.
gobusiness-bring-singpass = செயல்படும் { -singpass } கணக்கு
gobusiness-bring-corppass = நிறுவனத்தின் சார்பில் என்றால், { -corppass }

## More about it

gobusiness-do-heading = என்ன செய்யலாம்
gobusiness-do-text = எந்த உரிமம் தேவை என்று பார்த்து, அதற்கு விண்ணப்பிக்கலாம். இணையத்தளம் சில கேள்விகள் கேட்டு, என்ன உதவி உண்டு என்றும் காட்டும்.
gobusiness-who-heading = யாருக்கு
gobusiness-who-text = தொழில் செய்பவர்களும், தொழில் தொடங்க விரும்புபவர்களும் பயன்படுத்தலாம்.
gobusiness-size-heading = அதில் என்ன உள்ளது

# $gobusiness-as-of: year of these figures
# $gobusiness-services: how many services it had
# $gobusiness-advisers: how many guides by questions it had
gobusiness-size-text = { $gobusiness-as-of }ஆம் ஆண்டில், { $gobusiness-services }க்கும் மேற்பட்ட சேவைகள் இருந்தன. கேள்வி கேட்டு வழிகாட்டும் பக்கங்களும் { $gobusiness-advisers }க்கும் மேல் இருந்தன.

gobusiness-fee-heading = கட்டணம்
gobusiness-fee-text = இணையத்தளத்துக்குக் கட்டணம் இல்லை. ஒவ்வோர் உரிமத்துக்கும் தனிக் கட்டணம் உண்டு.

## Without a smartphone

gobusiness-without-computer = கைப்பேசிக்குப் பதிலாக, ஏதாவது ஒரு கணினியைப் பயன்படுத்தலாம்.
gobusiness-without-desk = நேரில் யார் உதவுவார் என்று உதவி மேசையில் கேட்கலாம்.

## Is this really them?

# $gobusiness-site: web address of GoBusiness
gobusiness-genuine-site = { $gobusiness-site } என்பதே உண்மையான இணையத்தளம். ஒவ்வோர் எழுத்தையும் சரிபாருங்கள்.

gobusiness-genuine-password = மறைச்சொல்லையும் குறியீட்டையும் யாரிடமும் சொல்லாதீர்கள்.

# $scamshield-helpline: number of the ScamShield Helpline
gobusiness-genuine-doubt = சந்தேகம் இருந்தால், { $scamshield-helpline } எண்ணை அழைத்துக் கேளுங்கள்.
