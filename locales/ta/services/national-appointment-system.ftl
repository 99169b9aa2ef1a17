### National Appointment System: how people booked a COVID-19 vaccine. What to do today.

national-appointment-system-name = { -national-appointment-system }
national-appointment-system-short = { -covid } தடுப்பூசி முன்பதிவு

# $national-appointment-system-year: year in which people booked
national-appointment-system-what = { $national-appointment-system-year }ஆம் ஆண்டில், { -covid } தடுப்பூசிக்கு இதன்மூலம் முன்பதிவு செய்தார்கள். மூத்தோருக்குச் சமூக மன்றங்களில் உதவினார்கள்.

national-appointment-system-what-now = தடுப்பூசி வேண்டுமா? உங்கள் ‘{ -healthier-sg }’ மருந்தக மருத்துவரிடம், அல்லது பலதுறை மருந்தகத்தில் கேளுங்கள்.

## Before you start

national-appointment-system-here = முடியாது. உங்கள் மருந்தகத்தை அல்லது பலதுறை மருந்தகத்தை அழையுங்கள். நேரில் சென்றும் கேட்கலாம்.

## More about it

national-appointment-system-now-heading = இப்போதும் உள்ளதா?

# $national-appointment-system-news: month of the last news of it
national-appointment-system-now-text = எப்போது மூடப்பட்டது என்று தெரியவில்லை. கடைசித் தகவல் { $national-appointment-system-news } மாதத்தில் வந்தது.

# $national-appointment-system-walk-in: month from which people could walk in at polyclinics
national-appointment-system-now-walk = { $national-appointment-system-walk-in } முதல், சில பலதுறை மருந்தகங்களில் முன்பதிவின்றித் தடுப்பூசி போட்டுக்கொள்ள முடிந்தது.

national-appointment-system-where-heading = எங்கே பயன்பட்டது
national-appointment-system-where-text = தடுப்பூசி நிலையங்கள், பலதுறை மருந்தகங்கள், { -phpc } ஆகியவையும் வருபவர்களைப் பதிவு செய்ய இதைப் பயன்படுத்தின.

# $national-appointment-system-as-of: month in which there were so many
# $national-appointment-system-doses: how many people had their first dose
national-appointment-system-where-many = { $national-appointment-system-as-of } நிலவரப்படி, { $national-appointment-system-doses } பேர் முதல் தடுப்பூசி போட்டுக்கொண்டார்கள்.

national-appointment-system-old-heading = பழைய செய்தி இருந்தால்
national-appointment-system-old-text = அந்தக் காலத்து முன்பதிவுச் செய்தி இப்போது பயன்படாது. அதை நீக்கிவிடலாம்.

## Is this really them?

national-appointment-system-genuine-bank = தடுப்பூசி பற்றிய செய்தி, வங்கி விவரத்தை அல்லது மறைச்சொல்லைக் கேட்டால், எதையும் அழுத்த வேண்டாம்.
