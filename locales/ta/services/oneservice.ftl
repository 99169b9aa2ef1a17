### OneService: telling the right office about litter, pests, broken lights and the like near home.

oneservice-name = { -oneservice }
oneservice-short = அக்கம்பக்கப் பிரச்சினையைச் சொல்ல
oneservice-what = வீட்டுக்கு அருகில் உள்ள பிரச்சினையைச் சொல்ல ஒரே இடம். அது தானாகவே உரிய அமைப்புக்குச் செல்லும்.

## Before you start

oneservice-here = ஆம், கைப்பேசியில் அல்லது கணினியில் செய்யலாம். உதவியாளர் உங்களுடன் சேர்ந்து செய்யலாம்.
oneservice-bring-photo = பிரச்சினையின் படம் இருந்தால், அந்தப் படம்

## More about it

oneservice-what-heading = எவற்றைச் சொல்லலாம்
oneservice-what-text = குப்பை, எலி, பூச்சி, சத்தம், பழுதான விளக்கு, உடைந்த நடைபாதை, தவறாக நிறுத்திய வாகனம்.
oneservice-what-neighbour = உதவி தேவைப்படக்கூடிய அண்டைவீட்டார் பற்றியும் சொல்லலாம்.
oneservice-ways-heading = வேறு வழிகள்

# $oneservice-chat-since: month from which one may write on WhatsApp or Telegram
# $oneservice-site: web address of OneService
oneservice-ways-chat = { $oneservice-chat-since } முதல், { -whatsapp } அல்லது { -telegram } மூலமும் எழுதலாம். அதற்கான வழி { $oneservice-site } பக்கத்தில் உள்ளது.

oneservice-ways-code = சில இடங்களில், மின்தூக்கிக்கு அருகே இதற்கான { -qr-code } உள்ளது. அதற்குச் செயலி தேவையில்லை.
oneservice-danger-heading = யாராவது ஆபத்தில் இருந்தால்

# $scdf-emergency: number for an ambulance or fire
# $police-emergency: number of the police in danger
oneservice-danger-text = இங்கே தெரிவிக்க வேண்டாம். ஆம்புலன்ஸ் அல்லது தீ என்றால் { $scdf-emergency }, காவல்துறைக்கு { $police-emergency } எண்ணை அழையுங்கள்.

## Guide: tell of a problem

oneservice-report-title = பிரச்சினையைச் சொல்ல

# $oneservice-site: web address of OneService
oneservice-report-open = கைப்பேசியில் அல்லது கணினியில் { $oneservice-site } முகவரிக்குச் செல்லுங்கள். { -oneservice } செயலி இருந்தால், அதையும் திறக்கலாம்.

oneservice-report-kind = என்ன பிரச்சினை என்று தேர்ந்தெடுங்கள். எடுத்துக்காட்டாக, குப்பை, பூச்சி, பழுதான விளக்கு.
oneservice-report-who-cause = எந்த அமைப்பு பொறுப்பு என்று தெரியவில்லை.
oneservice-report-who-cure = உங்களுக்குத் தெரிய வேண்டியதில்லை. உரிய அமைப்புக்கு அதுவே அனுப்பும்.
oneservice-report-place = அது எங்கே உள்ளது என்று சொல்லுங்கள். படம் இருந்தால், அதையும் சேர்த்துக்கொள்ளுங்கள்.
oneservice-report-send = மீண்டும் படித்துப் பாருங்கள், பிறகு அனுப்புங்கள்.
oneservice-report-look = என்ன செய்தார்கள் என்று பிறகு அதே இடத்தில் பார்க்கலாம்.

## Without a smartphone

oneservice-without-ask = உதவி மேசையில் இருப்பவர் அல்லது குடும்பத்தார் உதவியுடன் அனுப்பலாம்.

## Is this really them?

# $oneservice-site: web address of OneService
oneservice-genuine-site = { $oneservice-site } என்பதே உண்மையான இணையத்தளம். ஒவ்வோர் எழுத்தையும் சரிபாருங்கள்.
