### The Singpass passkey: logging in with no password, and how to make one.

singpass-passkey-name = { -singpass } { -passkey }
singpass-passkey-short = மறைச்சொல் இல்லாமல் உட்பதிவு
singpass-passkey-what = மறைச்சொல்லும், { -sms } மூலம் வரும் குறியீடும் இல்லாமல் { -singpass } கணக்கில் உட்பதிவு செய்யும் புதிய வழி. போலிப் பக்கங்களில் இது வேலை செய்யாது.

## Before you start

singpass-passkey-here = ஆம், { -singpass } செயலி உள்ள உங்கள் சொந்த { -iphone } கைப்பேசியில் செய்யலாம்.

## More about it

singpass-passkey-who-heading = யாருக்கு

# $singpass-app-passkey-start: day on which passkeys came to iPhones
singpass-passkey-who-text = { $singpass-app-passkey-start } அன்று, { -iphone } வைத்திருப்பவர்களுக்குச் சோதனை முறையில் தொடங்கியது. { -android } கைப்பேசிகளுக்கு இது பின்னர் வரும் என்றார்கள்.

singpass-passkey-who-news = புதிய செய்தி எதுவும் எங்களுக்குக் கிடைக்கவில்லை. வேறு கைப்பேசி அல்லது கணினி என்றால், இது செயல்படுமா என்று உதவி மேசையில் கேளுங்கள்.
singpass-passkey-choice-heading = இது கட்டாயமில்லை
singpass-passkey-lost-heading = கைப்பேசி தொலைந்தால்
singpass-passkey-lost-text = வேறு கைப்பேசியில் { -singpass } செயலியை அமையுங்கள். அப்போது, தொலைந்த கைப்பேசியில் செயலியும் { -passkey } வசதியும் நின்றுவிடும்.

## Guide: make a passkey

singpass-passkey-make-title = { -passkey } அமைக்க
singpass-passkey-make-update = கைப்பேசியின் செயலிக் கடையைத் திறங்கள். { -singpass } செயலியைத் தேடி, புதுப்பியுங்கள்.
singpass-passkey-make-open = { -singpass } செயலியைத் திறங்கள். முதல் பக்கத்தில் { -passkey } பற்றிய அறிவிப்பை அழுத்துங்கள்.
singpass-passkey-make-none-cause = அந்த அறிவிப்பைக் காணவில்லை.
singpass-passkey-make-none-cure = உங்கள் கைப்பேசிக்கு இன்னும் வராமல் இருக்கலாம். முன்பு போலவே உட்பதிவு செய்யுங்கள்.
singpass-passkey-make-follow = { -passkey } தயார் என்று செயலி சொல்லும்வரை, அது சொல்வதைச் செய்யுங்கள்.

# $singpass-app-digits: how many digits the secret number of the app has
singpass-passkey-make-use = அடுத்த முறை உட்பதிவு செய்ய { -passkey } என்பதைத் தேர்ந்தெடுங்கள். கைரேகை, முகம் அல்லது { $singpass-app-digits } இலக்க எண்ணைப் பயன்படுத்துங்கள்.
