### Healthier SG: one clinic that looks after you, joining it, and the first visit.

healthier-sg-name = { -healthier-sg }
healthier-sg-short = உங்களைக் கவனிக்கும் ஒரு மருந்தகம்
healthier-sg-what = நீங்கள் ஒரு மருந்தகத்தைத் தேர்ந்தெடுக்கிறீர்கள். நலமாக இருக்க அங்குள்ள மருத்துவர் உதவுவார். இருவரும் சேர்ந்து உங்கள் உடல்நலத் திட்டத்தை வகுப்பீர்கள்.

## Before you start

healthier-sg-here = கைப்பேசியில் சேரலாம், அல்லது இத்திட்டத்தில் உள்ள மருந்தகத்தில் சேரலாம்.

## More about it

healthier-sg-who-heading = யாருக்கு

# $healthier-sg-age: least age in years
healthier-sg-who-text = { $healthier-sg-age } அல்லது அதற்கு மேற்பட்ட வயதுள்ள குடிமக்களுக்கும் நிரந்தரவாசிகளுக்கும் உரியது.

healthier-sg-cost-heading = எவை இலவசம்
healthier-sg-cost-text = திட்டத்துக்கான முதல் வருகை இலவசம். திட்டம் பரிந்துரைக்கும் பரிசோதனைகளும் தடுப்பூசிகளும் குடிமக்களுக்கு இலவசம்.
healthier-sg-cost-other = மற்ற வருகைகளுக்குக் கட்டணம் இருக்கலாம். முதலில் மருந்தகத்தில் கேளுங்கள்.

## Guide: join at a clinic

healthier-sg-clinic-title = மருந்தகத்தில் சேர
healthier-sg-clinic-choose = நீங்கள் அடிக்கடி செல்லும் மருந்தகம் அல்லது பலதுறை மருந்தகம் எது என்று யோசியுங்கள். உங்களை அறிந்த மருத்துவரே சிறந்தவர்.
healthier-sg-clinic-ask = அந்த மருந்தகத்தை அழையுங்கள், அல்லது அங்கே செல்லுங்கள். அது ‘{ -healthier-sg }’ திட்டத்தில் உள்ளதா என்று கேளுங்கள்.
healthier-sg-clinic-not-cause = என் மருந்தகம் இத்திட்டத்தில் இல்லை.
healthier-sg-clinic-not-cure = வேறு மருந்தகத்தை அல்லது பலதுறை மருந்தகத்தைத் தேர்ந்தெடுக்கலாம். வீட்டுக்கு அருகில் எது உள்ளது என்று உதவி மேசையில் கேளுங்கள்.
healthier-sg-clinic-join = மருந்தகத்தில் உங்கள் { -nric }யைக் காட்டுங்கள். “சேர விரும்புகிறேன்” என்று சொல்லுங்கள். ஊழியர்கள் உதவுவார்கள்.
healthier-sg-clinic-book = முதல் வருகைக்கான நாளையும் நேரத்தையும் கேளுங்கள். அதை எழுதித் தரச் சொல்லுங்கள்.

## Guide: join on my phone

healthier-sg-phone-title = கைப்பேசியில் சேர
healthier-sg-phone-open = கைப்பேசியில் { -healthhub } செயலியைத் திறங்கள். அது இல்லையென்றால், கைப்பேசியிலேயே உள்ள செயலிக் கடையிலிருந்து பெறுங்கள்.
healthier-sg-phone-login = { -singpass } மூலம் உட்பதிவு செய்யுங்கள். இது நீங்கள்தான் என்று செயலிக்குத் தெரியவரும்.

# $healthier-sg-label: words in the HealthHub app, in English
healthier-sg-phone-find = “{ $healthier-sg-label }” என்பதைத் தேடி, அதை அழுத்துங்கள்.

healthier-sg-phone-find-another = அது இந்தச் சொற்கள் உள்ள அகலமான படம். அது தெரியும்வரை, பக்கத்தை விரலால் மேலே நகர்த்துங்கள்.
healthier-sg-phone-name = உங்கள் பெயரைத் தேர்ந்தெடுங்கள். பிறகு சேரத் தேர்ந்தெடுங்கள்.
healthier-sg-phone-clinic = உங்களுக்கு வேண்டிய மருந்தகத்தைத் தேர்ந்தெடுங்கள். பெயரையும் முகவரியையும் படித்து, உறுதி செய்யுங்கள்.
healthier-sg-phone-book = முதல் வருகைக்கு முன்பதிவு செய்யுங்கள். மருந்தகத்தை அழைத்தும் முன்பதிவு செய்யலாம்.

## Guide: the first visit

healthier-sg-visit-title = முதல் வருகையில் என்ன நடக்கும்
healthier-sg-visit-bring = உங்கள் { -nric }யை எடுத்துச் செல்லுங்கள். விரும்பினால், நீங்கள் நம்பும் ஒருவரையும் அழைத்துச் செல்லலாம்.
healthier-sg-visit-measure = உங்கள் உயரம், எடை, இரத்த அழுத்தம் ஆகியவற்றை அளப்பார்கள். புகைபிடிக்கிறீர்களா என்பது போன்ற கேள்விகளைக் கேட்பார்கள்.
healthier-sg-visit-goals = உடல்நலத்துக்கு என்ன செய்வது என்று நீங்களும் மருத்துவரும் சேர்ந்து முடிவு செய்வீர்கள். எது கடினம் என்று சொல்லுங்கள்.
healthier-sg-visit-checks = எந்தப் பரிசோதனைகளும் தடுப்பூசிகளும் உங்களுக்குத் தேவை, எங்கே என்று கேளுங்கள்.
healthier-sg-visit-year = அடுத்து எப்போது வர வேண்டும் என்று கேளுங்கள். ஒவ்வோர் ஆண்டும் மருந்தகத்துடன் திட்டத்தைப் பார்ப்பது நல்லது.

## Without a smartphone

healthier-sg-without-clinic = இத்திட்டத்தில் உள்ள மருந்தகத்தில் நேரில் சேரலாம். ஊழியர்கள் உதவுவார்கள்.
healthier-sg-without-family = நீங்கள் அனுமதித்தால், குடும்பத்தார் { -healthhub } மூலம் உங்களுக்காகச் செய்யலாம்.

## Is this really them?

# $healthier-sg-site: web address of Healthier SG
healthier-sg-genuine-site = { $healthier-sg-site } என்பதே உண்மையான இணையத்தளம். ஒவ்வோர் எழுத்தையும் சரிபாருங்கள்.

healthier-sg-genuine-link = செய்தியில் வரும் இணைப்பு தேவையில்லை. { -healthhub } செயலியை நீங்களே திறங்கள், அல்லது மருந்தகத்தில் கேளுங்கள்.
healthier-sg-genuine-free = சேருவதற்கு யாருக்கும் பணம் கொடுக்காதீர்கள்.
