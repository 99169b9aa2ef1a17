### AI for Science: money for scientists who use AI.

ai-for-science-name = { -ai-for-science }
ai-for-science-short = அறிவியலுக்கு உதவும் { -ai-short }
ai-for-science-what = { -ai-short } மூலம் அறிவியலாளர்கள் புதியவற்றை விரைவாகக் கண்டறிய, அரசாங்கம் தரும் நிதி. செயற்கை நுண்ணறிவு ({ -ai-short }) இருந்தால், கணினியும் மனிதரைப்போல் பேசும், பதில் சொல்லும்.

## More about it

ai-for-science-money-heading = நிதி

# $ai-science-year: year in which the money was set aside
# $ai-science-money: how much money
ai-for-science-money-text = { $ai-science-year }ஆம் ஆண்டில் அரசாங்கம் இதற்கு { $ai-science-money } ஒதுக்கியது. { -nrf } இதை வழிநடத்துகிறது.

ai-for-science-for-heading = எதை ஆராய்கிறார்கள்
ai-for-science-for-text = மருத்துவம், சுகாதாரம், புதிய பொருள்கள் போன்றவற்றை ஆராய்கிறார்கள்.
ai-for-science-you-heading = உங்களைப் பொறுத்தவரை
ai-for-science-you-text = இது ஆய்வாளர்களுக்கு மட்டுமே, நீங்கள் விண்ணப்பிக்க எதுவும் இல்லை.

# $scamshield-helpline: number of the ScamShield Helpline
ai-for-science-you-scam = இதற்காக யாராவது பணம் கேட்டால், { $scamshield-helpline } எண்ணை அழையுங்கள்.
