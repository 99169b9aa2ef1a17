### GoBusiness Licensing: licences for a business, now a part of GoBusiness.

gobusiness-licensing-name = { -gobusiness-licensing }
gobusiness-licensing-short = தொழில் உரிமம் பெற

# $gblicensing-closed: day on which the old website closed
gobusiness-licensing-what = உணவு விற்பது போன்ற தொழில்களுக்கான உரிமத்துக்கு முன்பு இங்கே விண்ணப்பித்தார்கள். அந்தப் பழைய இணையத்தளம் { $gblicensing-closed } அன்று மூடப்பட்டது.

# $gobusiness-licences-site: web address for licences on GoBusiness
gobusiness-licensing-what-now = இப்போது { -gobusiness } தளத்தில், { $gobusiness-licences-site } முகவரியில் உரிமத்துக்கு விண்ணப்பிக்கலாம்.

## Before you start

gobusiness-licensing-here = கைப்பேசியில் அல்லது கணினியில் செய்யலாம்.
gobusiness-licensing-bring-singpass = செயல்படும் { -singpass } கணக்கு
gobusiness-licensing-bring-corppass = நிறுவனத்தின் சார்பில் என்றால், { -corppass }

## More about it

gobusiness-licensing-do-heading = என்ன செய்யலாம்
gobusiness-licensing-do-text = { -gobusiness } தளத்தில் புதிய உரிமத்துக்கு விண்ணப்பிக்கலாம். இருக்கும் உரிமத்தை மாற்றலாம், புதுப்பிக்கலாம், அல்லது ரத்து செய்யலாம்.
gobusiness-licensing-who-heading = யாருக்கு
gobusiness-licensing-who-text = தொழிலுக்கு உரிமம் தேவைப்படுபவர்கள் பயன்படுத்தலாம்.
gobusiness-licensing-food-heading = நீங்கள் உணவு விற்றால்
gobusiness-licensing-food-text = பழைய தளம் மூடப்பட்டபோது, உணவு உரிமத்துக்குத் தனி இணையத்தளம் இருந்தது. இப்போது எங்கே என்று உதவி மேசையில் கேளுங்கள்.
gobusiness-licensing-past-heading = முன்பு பயன்படுத்தியவர்கள்

# $gblicensing-as-of: month of this figure
# $gblicensing-food: how many food firms had applied
gobusiness-licensing-past-text = { $gblicensing-as-of } வரை, { $gblicensing-food }க்கும் மேற்பட்ட உணவு நிறுவனங்கள் இதன் மூலம் விண்ணப்பித்தன.

gobusiness-licensing-fee-heading = கட்டணம்
gobusiness-licensing-fee-text = ஒவ்வோர் உரிமத்துக்கும் தனிக் கட்டணம் உண்டு. படிவத்தை அனுப்பும் முன் அதைப் பாருங்கள்.

## Without a smartphone

gobusiness-licensing-without-computer = கைப்பேசிக்குப் பதிலாக, ஏதாவது ஒரு கணினியைப் பயன்படுத்தலாம்.
gobusiness-licensing-without-desk = நேரில் யார் உதவுவார் என்று உதவி மேசையில் கேட்கலாம்.

## Is this really them?

# $gobusiness-licences-site: web address for licences on GoBusiness
gobusiness-licensing-genuine-site = { $gobusiness-licences-site } என்பதே உண்மையான இணையத்தளம். ஒவ்வோர் எழுத்தையும் சரிபாருங்கள்.

gobusiness-licensing-genuine-password = மறைச்சொல்லையும் குறியீட்டையும் யாரிடமும் சொல்லாதீர்கள்.

# $scamshield-helpline: number of the ScamShield Helpline
gobusiness-licensing-genuine-doubt = சந்தேகம் இருந்தால், { $scamshield-helpline } எண்ணை அழைத்துக் கேளுங்கள்.
