### The first plan of 2014: how it began, what it brought, and what came after it.

smart-nation-name = { -smart-nation }: முதல் திட்டம்
smart-nation-short = எப்படித் தொடங்கியது
smart-nation-what = தொழில்நுட்பத்தால் அன்றாட வாழ்க்கையை மேம்படுத்த, சிங்கப்பூர் போட்ட முதல் திட்டம். இப்போது புதிய திட்டம் உள்ளது.
smart-nation-what-now = நீங்கள் எதுவும் செய்யத் தேவையில்லை. விரும்பினால், புதிய திட்டம் பற்றிப் படிக்கலாம்.

## More about it

smart-nation-began-heading = எப்படித் தொடங்கியது

# $smart-nation-year: year in which the plan was told
smart-nation-began-text = திரு லீ சியன் லூங் பிரதமராக இருந்தபோது, { $smart-nation-year }ஆம் ஆண்டில் இதை அறிவித்தார்.

smart-nation-brought-heading = உங்களுக்கு என்ன கிடைத்தது
smart-nation-brought-pay = பல இடங்களில் ரொக்கம் இல்லாமல் பணம் செலுத்தலாம். இணையமும் வேகமாகிவிட்டது.
smart-nation-brought-services = ஏறக்குறைய எல்லா அரசாங்கச் சேவைகளையும் கைப்பேசியில் அல்லது கணினியில் பெறலாம்.
smart-nation-brought-sensors = சில குடியிருப்புப் பேட்டைகளில், பழுது ஏற்பட்டால் சிறு கருவிகள் தெரிவிக்கும். அதனால் விரைவில் சரிசெய்யப்படும்.
smart-nation-next-heading = பிறகு என்ன வந்தது

# $smart-nation-2-0-launch: day on which the new plan was started
smart-nation-next-text = { $smart-nation-2-0-launch } அன்று புதிய திட்டம் தொடங்கியது. அதன் பெயர் { -smart-nation-2-0 }.
