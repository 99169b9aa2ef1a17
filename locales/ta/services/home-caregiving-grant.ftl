### The Home Caregiving Grant: cash each month for care at home.

home-caregiving-grant-name = { -home-caregiving-grant }
home-caregiving-grant-short = வீட்டுப் பராமரிப்புக்கு மாத ரொக்கம்
home-caregiving-grant-what = வீட்டில் பராமரிக்கப்படுபவருக்கு மாதந்தோறும் கிடைக்கும் ரொக்கம். பராமரிப்புச் செலவுக்கு அது உதவும்.

## Before you start

home-caregiving-grant-here = கைப்பேசியில் அல்லது கணினியில் விண்ணப்பிக்கலாம். { -aic-link } நிலையத்தில் தாளிலும் விண்ணப்பிக்கலாம்.
home-caregiving-grant-bring-report = தேவையான பராமரிப்பு பற்றிய மதிப்பீட்டு அறிக்கை
home-caregiving-grant-bring-singpass = இணையத்தில் விண்ணப்பித்தால், செயல்படும் { -singpass } கணக்கு

## More about it

home-caregiving-grant-who-heading = யாருக்கு
home-caregiving-grant-who-text = குளித்தல், உடுத்துதல் போன்றவற்றுக்கு உதவி தேவைப்படுபவர்களுக்கு. அவர்கள் வீட்டில் வசிக்க வேண்டும். குடும்ப வருமானமும் கணக்கில் கொள்ளப்படும்.
home-caregiving-grant-much-heading = எவ்வளவு கிடைக்கும்

# $hcg-more-year: year from which the sums were to go up
home-caregiving-grant-much-text = குடும்ப வருமானத்தைப் பொறுத்தது. { $hcg-more-year } முதல் தொகை உயரும் என்று அறிவிக்கப்பட்டது.

# $aic-hotline: number of the help line of AIC
home-caregiving-grant-much-ask = இப்போது எவ்வளவு கிடைக்கும் என்று { $aic-hotline } எண்ணை அழைத்துக் கேளுங்கள்.

home-caregiving-grant-wait-heading = விண்ணப்பித்த பிறகு

# $hcg-wait-weeks: the most weeks the answer may take
home-caregiving-grant-wait-text = பதில் வருவதற்குச் சுமார் { $hcg-wait-weeks } வாரங்கள் வரை ஆகலாம்.

## Without a smartphone

home-caregiving-grant-without-paper = { -aic-link } நிலையத்தில் தாள் படிவத்தைக் கேட்டுப் பெறலாம். அங்கேயே கொடுக்கலாம்.
