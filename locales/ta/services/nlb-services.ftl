### Public libraries: reading, borrowing, and lessons on the phone.

nlb-services-name = பொது நூலகங்கள்
nlb-services-short = புத்தகம், நாளிதழ், கைப்பேசிப் பயிற்சி
nlb-services-what = படிக்க, புத்தகம் இரவல் பெற, கற்றுக்கொள்ள உதவும் இடங்கள்.

## Before you start

nlb-services-here = நூலகத்துக்கு நேரில் செல்லலாம். அல்லது கைப்பேசியில் { -nlb-mobile } செயலியைப் பயன்படுத்தலாம்.

## More about it

nlb-services-read-heading = படிக்க, இரவல் பெற
nlb-services-read-text = அங்கே புத்தகங்களையும் நாளிதழ்களையும் படிக்கலாம். உறுப்பினரானால் புத்தகங்களை வீட்டுக்கு எடுத்துச் செல்லலாம். சொன்ன நாளுக்குள் திருப்பிக் கொடுக்க வேண்டும்.
nlb-services-read-app = { -nlb-mobile } செயலி மூலம் கைப்பேசியிலும் புத்தகம் படிக்கலாம்.
nlb-services-learn-heading = கைப்பேசி கற்க

# $nlb-lessons-since: month in which the lessons began
# $nlb-libraries: in how many libraries they began
nlb-services-learn-text = { $nlb-lessons-since } முதல், { $nlb-libraries } நூலகங்களில் மூத்தோருக்கு இலவசப் பயிற்சி நடத்தப்பட்டது. இன்னும் நடக்கிறதா என்று நூலகத்தில் கேளுங்கள்.

nlb-services-who-heading = யார் செல்லலாம்
nlb-services-who-text = எவரும் உள்ளே சென்று படிக்கலாம். இரவல் பெற, உங்கள் { -nric }யைக் காட்டி ஒருமுறை பதிவு செய்யுங்கள்.

## Without a smartphone

nlb-services-without-counter = திறன்பேசி தேவையில்லை. { -nric }யுடன் நூலகத்தின் சேவை முகப்புக்குச் சென்று கேளுங்கள்.

## Is this really them?

# $nlb-site: web address of the libraries
nlb-services-genuine-site = { $nlb-site } என்பதே உண்மையான இணையத்தளம். ஒவ்வோர் எழுத்தையும் சரிபாருங்கள்.
