### STACK Developer Conference: a large meeting of people who build technology.

stack-developer-conference-name = { -stack-conference }
stack-developer-conference-short = பெரிய தொழில்நுட்ப மாநாடு
stack-developer-conference-what = தொழில்நுட்பம் உருவாக்குபவர்கள் கூடும் பெரிய மாநாடு. ஓர் ஆண்டு விட்டு ஓர் ஆண்டு நடக்கும்.

## More about it

stack-developer-conference-who-heading = யாருக்கு
stack-developer-conference-who-text = அரசாங்க அமைப்புகள், நிறுவனங்கள், தொழில்நுட்ப ஆர்வலர்கள் ஆகியோர் அங்கே கூடுவார்கள்.
stack-developer-conference-times-heading = எப்போது நடக்கும்

# $stackconf-first: day of the first
# $stackconf-last: month of the last that is known
stack-developer-conference-times-text = முதல் மாநாடு { $stackconf-first } அன்று நடந்தது. எங்களுக்குத் தெரிந்து, கடைசி மாநாடு { $stackconf-last }இல் நடந்தது.

# $stackconf-next: year of the one of which no news was found
stack-developer-conference-times-next = { $stackconf-next }ஆம் ஆண்டு மாநாடு பற்றிச் செய்தி எதுவும் கிடைக்கவில்லை.

stack-developer-conference-you-heading = உங்களைப் பொறுத்தவரை
stack-developer-conference-you-text = நீங்கள் எதுவும் செய்யத் தேவையில்லை. உங்கள் குடும்பத்தில் யாராவது தொழில்நுட்பத் துறையில் இருந்தால், அவர்களிடம் சொல்லலாம்.
