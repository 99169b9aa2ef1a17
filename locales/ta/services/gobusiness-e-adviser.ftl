### GoBusiness Gov Assist e-Adviser: questions that lead to the help a business may get.

gobusiness-e-adviser-name = { -gobusiness-e-adviser }
gobusiness-e-adviser-short = தொழிலுக்கு என்ன உதவி உண்டு
gobusiness-e-adviser-what = உங்கள் தொழில் பற்றிச் சில கேள்விகள் கேட்கும். பிறகு, என்ன அரசாங்க உதவி கிடைக்கலாம் என்று காட்டும்.

## Before you start

gobusiness-e-adviser-here = கைப்பேசியில் அல்லது கணினியில் செய்யலாம்.
gobusiness-e-adviser-bring-singpass = உட்பதிவு செய்யக் கேட்டால், { -singpass } கணக்கு

## More about it

gobusiness-e-adviser-do-heading = என்ன செய்யலாம்
gobusiness-e-adviser-do-text = திட்டங்களின் பெயர்கள் தெரிய வேண்டியதில்லை. கேள்விகளுக்குப் பதில் சொன்னால் போதும், அதுவே வழி காட்டும்.
gobusiness-e-adviser-who-heading = யாருக்கு
gobusiness-e-adviser-who-text = சொந்தமாகத் தொழில் செய்பவர்கள் பயன்படுத்தலாம்.
gobusiness-e-adviser-since-heading = எப்போதிலிருந்து

# $gbadviser-start: month in which it began
gobusiness-e-adviser-since-text = இது { $gbadviser-start }இல் தொடங்கியது.

# $gobusiness-as-of: year of these figures
# $gobusiness-advisers: how many guides by questions it had
gobusiness-e-adviser-since-now = { $gobusiness-as-of }ஆம் ஆண்டில், { -gobusiness } தளத்தில் இதுபோன்ற { $gobusiness-advisers }க்கும் மேற்பட்ட வழிகாட்டிகள் இருந்தன.

## Without a smartphone

gobusiness-e-adviser-without-computer = கைப்பேசிக்குப் பதிலாக, ஏதாவது ஒரு கணினியைப் பயன்படுத்தலாம்.
gobusiness-e-adviser-without-desk = நேரில் யார் உதவுவார் என்று உதவி மேசையில் கேட்கலாம்.

## Is this really them?

# $gobusiness-site: web address of GoBusiness
gobusiness-e-adviser-genuine-site = { $gobusiness-site } என்பதே உண்மையான இணையத்தளம். ஒவ்வோர் எழுத்தையும் சரிபாருங்கள்.

gobusiness-e-adviser-genuine-password = மறைச்சொல்லையும் குறியீட்டையும் யாரிடமும் சொல்லாதீர்கள்.

# $scamshield-helpline: number of the ScamShield Helpline
gobusiness-e-adviser-genuine-doubt = சந்தேகம் இருந்தால், { $scamshield-helpline } எண்ணை அழைத்துக் கேளுங்கள்.
