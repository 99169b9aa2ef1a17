### STACK Community: a club for people who build technology.

stack-community-name = { -stack-community }
stack-community-short = தொழில்நுட்ப ஆர்வலர் குழு
stack-community-what = இது தொழில்நுட்பம் உருவாக்குபவர்களின் குழு. சந்திப்பார்கள், உரை கேட்பார்கள், ஒருவரிடம் ஒருவர் கற்பார்கள்.

## More about it

stack-community-do-heading = உறுப்பினர்கள் என்ன செய்வார்கள்
stack-community-do-text = உறுப்பினர்கள் சிறிய, பெரிய கூட்டங்களுக்குச் சென்று, புதியவற்றைத் தெரிந்துகொள்வார்கள்.
stack-community-who-heading = யாருக்கு
stack-community-who-text = தொழில்நுட்பத் துறையில் இருப்பவர்களும், அதில் ஆர்வம் உள்ளவர்களும் சேரலாம்.
stack-community-since-heading = எப்போதிலிருந்து

# $stack-start: year in which it began
stack-community-since-text = { $stack-start }ஆம் ஆண்டில் தொடங்கியது. சேரக் கட்டணம் இல்லை.

stack-community-you-heading = உங்களைப் பொறுத்தவரை
stack-community-you-text = நீங்கள் எதுவும் செய்யத் தேவையில்லை. உங்கள் குடும்பத்தில் யாராவது தொழில்நுட்பத் துறையில் இருந்தால், அவர்களிடம் சொல்லலாம்.
