### Singapore Government Developer Portal: a website for people who write programs.

sg-government-developer-portal-name = { -sg-developer-portal }
sg-government-developer-portal-short = நிரல் எழுதுபவர்களுக்கு
sg-government-developer-portal-what = கணினி நிரல் எழுதுபவர்களுடன் அரசாங்கம் தன் கருவிகளைப் பகிரும் இணையத்தளம்.

## More about it

sg-government-developer-portal-since-heading = எப்போதிலிருந்து

# $devportal-new: month in which it was new
# $devportal-seen: month in which it was last seen
sg-government-developer-portal-since-text = { $devportal-new }இல் இது புதிதாக வந்தது. { $devportal-seen }இலும் இது இருந்தது.

sg-government-developer-portal-trace-heading = அங்கே பகிரப்பட்டது

# $devportal-trace: year in which that was shared
sg-government-developer-portal-trace-text = { $devportal-trace }ஆம் ஆண்டில், { -tracetogether } எப்படி இயங்குகிறது என்பது அங்கே வெளியிடப்பட்டது. அதனால் மற்றவர்களாலும் அதை மேம்படுத்த உதவ முடிந்தது.

sg-government-developer-portal-you-heading = உங்களைப் பொறுத்தவரை
sg-government-developer-portal-you-text = இது உங்களுக்குத் தேவையில்லை. உங்கள் குடும்பத்தில் யாராவது நிரல் எழுதினால், அவர்களிடம் சொல்லலாம்.
