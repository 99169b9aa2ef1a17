### The GST Voucher: what it gives, how the money comes, and whether a message about it is real.

gst-voucher-name = { -gst-voucher }
gst-voucher-short = ரொக்கம், { -medisave }, குறைந்த கட்டணம்
gst-voucher-what = வருமானம் குறைந்த குடிமக்களுக்கு அரசாங்கம் தரும் உதவி. ரொக்கம், { -medisave } கணக்கில் பணம், தண்ணீர், மின்சாரக் கட்டணக் கழிவு ஆகியவை கிடைக்கலாம்.

## Before you start

gst-voucher-here = ஆம், கைப்பேசியில் அல்லது கணினியில் செய்யலாம். சமூக மன்றத்தில் உதவி கிடைக்கும்.

## More about it

gst-voucher-who-heading = யாருக்கு

# $gstv-year: year for which the amounts were published
# $gstv-adult-age: least age in years
# $gstv-income: highest income of a year
gst-voucher-who-text = { $gstv-year }ஆம் ஆண்டில், { $gstv-adult-age } அல்லது அதற்கு மேற்பட்ட வயதுள்ள குடிமக்களுக்கு இது கிடைத்தது. ஆண்டு வருமானம் { $gstv-income } அல்லது அதற்குக் குறைவாக இருந்தது. அவர்களுக்கு ஒன்றுக்கு மேற்பட்ட சொத்து (வீடு, நிலம்) இல்லை.

gst-voucher-cash-heading = ரொக்கம்

# $gstv-year: year for which the amounts were published
# $gstv-cash-more: larger sum of cash
# $gstv-cash-less: smaller sum of cash
# $govbenefits-site: web address where one sees which government money one gets
gst-voucher-cash-text = { $gstv-year }ஆம் ஆண்டில், வீட்டின் ஆண்டு மதிப்பைப் பொறுத்து { $gstv-cash-more } அல்லது { $gstv-cash-less } கிடைத்தது. அதற்குப் பிந்திய தொகையை { $govbenefits-site } பக்கத்தில் பாருங்கள். அல்லது உதவி மேசையில் கேளுங்கள்.

gst-voucher-medisave-heading = { -medisave }

# $gstv-year: year for which the amounts were published
# $gstv-medisave-age: least age for MediSave in years
# $gstv-medisave-least: smallest sum for MediSave
# $gstv-medisave-most: largest sum for MediSave
gst-voucher-medisave-text = { $gstv-year }ஆம் ஆண்டில், { $gstv-medisave-age } வயது முதல் உள்ளவர்களின் { -medisave } கணக்கில் { $gstv-medisave-least } முதல் { $gstv-medisave-most } வரை சேர்ந்தது. இது மருத்துவச் செலவுக்கான பணம். ரொக்கமாகக் கிடைக்காது.

gst-voucher-usave-heading = { -u-save }
gst-voucher-usave-text = பல வீவக வீடுகளின் மின்சாரம், எரிவாயு, தண்ணீர்க் கட்டணம் குறையும். இது தானாகவே வரும். நீங்கள் கேட்கத் தேவையில்லை.

# $gstv-usave-first: month of the first U-Save
# $gstv-usave-last: month of the last U-Save
# $gstv-usave-least: smallest U-Save of these months
# $gstv-usave-most: largest U-Save of these months
gst-voucher-usave-amount = { $gstv-usave-first } முதல் { $gstv-usave-last } வரை மொத்தம் { $gstv-usave-least } முதல் { $gstv-usave-most } வரை கிடைக்கும். வீட்டின் வகையைப் பொறுத்து இது மாறும். கடைசிப் பகுதி { $gstv-usave-last } மாதத்தில் வரும்.

gst-voucher-way-heading = ரொக்கம் எப்படி வரும்
gst-voucher-way-text = முன்பு அரசாங்கப் பணம் பெற்றிருந்தால், இது தானாகவே வரும். { -nric } எண் மூலம் { -paynow } உடன் இணைத்த வங்கிக் கணக்குக்கு வரும்.
gst-voucher-way-cash = { -paynow } உடன் இணைத்த கைப்பேசி எண் இதற்குப் பயன்படாது. வங்கிக் கணக்கு இல்லையென்றால், ரொக்கம் { -govcash } மூலம் வரும்.

## Guide: see what I may get

gst-voucher-see-title = எனக்கு என்ன கிடைக்கலாம்

# $govbenefits-site: web address where one sees which government money one gets
gst-voucher-see-open = கைப்பேசியில் அல்லது கணினியில் { $govbenefits-site } முகவரிக்குச் செல்லுங்கள். அதை நீங்களே தட்டச்சு செய்யுங்கள். செய்தியில் வரும் இணைப்பு போலியாக இருக்கலாம்.

# $govbenefits-site: web address where one sees which government money one gets
gst-voucher-see-open-another = திரையில், இணைய முகவரிக்கான நீண்ட பெட்டி உள்ளது. அதை அழுத்தி, { $govbenefits-site } என்று தட்டச்சு செய்யுங்கள். பிறகு தொடருங்கள்.

gst-voucher-see-login = அந்தப் பக்கத்தில் { -singpass } மூலம் உட்பதிவு செய்யுங்கள். பிறகு உங்களுக்குரியதை அது காட்டும்.
gst-voucher-see-read = உங்களுக்கு என்ன கிடைக்கலாம் என்று படியுங்கள். பார்ப்பதால் எதுவும் மாறாது.
gst-voucher-see-bank = அரசாங்கத்திடம் உள்ள உங்கள் வங்கிக் கணக்கு எது என்று பாருங்கள். அதை இன்னும் பயன்படுத்துகிறீர்களா என்று சரிபாருங்கள்.
gst-voucher-see-old-cause = அது பழைய கணக்கு.
gst-voucher-see-old-cure = உங்கள் { -nric } எண்ணை வங்கியில் { -paynow } உடன் இணையுங்கள். இந்த வழிகாட்டியில் { -paynow } பக்கம் அதைக் காட்டும்.
gst-voucher-see-out = முடிந்ததும், உங்கள் கணக்கிலிருந்து வெளியாகுங்கள். மற்றவர்களும் அந்தக் கணினியைப் பயன்படுத்தினால், இது முக்கியம்.

## Guide: is this message real?

gst-voucher-real-title = பணம் பற்றிய செய்தி உண்மையா?
gst-voucher-real-wait = இணைப்பை அழுத்தாதீர்கள், பதில் அனுப்பாதீர்கள். பொறுமையாக இருக்கலாம். உண்மையான செய்தி என்றால், பிறகு பார்த்தாலும் போதும்.

# $gstv-sms-sender: name of the sender as it stands on the message
gst-voucher-real-sender = யார் அனுப்பியது என்று பாருங்கள். உண்மையான { -sms } “{ $gstv-sms-sender }” என்ற பெயரில் வரும்.

# $govbenefits-site: web address where one sees which government money one gets
gst-voucher-real-look = { $govbenefits-site } முகவரியை நீங்களே தட்டச்சு செய்யுங்கள். அங்கே { -singpass } மூலம் உட்பதிவு செய்து, பணம் உண்டா என்று பாருங்கள்.

# $scamshield-helpline: number of the ScamShield Helpline
gst-voucher-real-call = உறுதியாகத் தெரியாவிட்டால், { $scamshield-helpline } எண்ணை அழையுங்கள். அந்தச் செய்தியைப் படித்துக் காட்டுங்கள்.

## Without a smartphone

gst-voucher-without-centre = சமூக மன்றத்தில் அல்லது { -servicesg } நிலையத்தில், உங்கள் { -singpass } மூலம் பார்க்க உதவுவார்கள்.
gst-voucher-without-letter = { -singpass } கணக்கில் கைப்பேசி எண் இல்லையென்றால், உங்கள் { -nric } முகவரிக்குக் கடிதம் வரலாம்.
gst-voucher-without-cash = வங்கிக் கணக்கு இல்லையென்றால், { -govcash } மூலம் { -atm } இயந்திரத்தில் ரொக்கம் பெறலாம்.

## Is this really them?

# $gstv-sms-sender: name of the sender as it stands on the message
gst-voucher-genuine-sender = உண்மையான { -sms } “{ $gstv-sms-sender }” என்ற பெயரில் வரும். பதில் அனுப்பும்படி அது கேட்காது.

# $govbenefits-site: web address where one sees which government money one gets
gst-voucher-genuine-site = { $govbenefits-site } என்பதே உண்மையான இணையத்தளம். ஒவ்வோர் எழுத்தையும் சரிபாருங்கள்.

gst-voucher-genuine-bank = வங்கிக் கணக்கை மாற்ற வேண்டும் என்றால், கடிதம் அனுப்புவார்கள். { -sms }, { -whatsapp } மூலம் சொல்லமாட்டார்கள்.
gst-voucher-genuine-sums = பல பக்கங்கள் பொய்யான தொகையையும் தேதியையும் போடுகின்றன. உண்மையான இணையத்தளத்தை மட்டும் நம்புங்கள்.
