### Reports of the government on how it guards what it knows about people.

personal-data-protection-updates-name = தனிப்பட்ட தகவல் பாதுகாப்பு அறிக்கைகள்
personal-data-protection-updates-short = அரசாங்கம் உங்கள் தகவலைக் காப்பது
personal-data-protection-updates-what = உங்களைப் பற்றிய தகவல்களை அரசாங்கம் எப்படிப் பாதுகாக்கிறது என்பது பற்றிய ஆண்டறிக்கை. எத்தனை முறை தவறு நடந்தது என்றும் அது சொல்லும்.

# $smart-nation-site: web address of Smart Nation
personal-data-protection-updates-what-now = புதிய அறிக்கையைத் தேட, உதவியாளருடன் { $smart-nation-site } முகவரியைப் பாருங்கள்.

## More about it

personal-data-protection-updates-found-heading = கிடைத்த கடைசி அறிக்கை

# $data-report-fifth: day of the fifth report
# $data-report-cases: how many times something went wrong in that year
personal-data-protection-updates-found-text = அது { $data-report-fifth } அன்று வெளிவந்தது. அது குறிப்பிடும் ஆண்டில் { $data-report-cases } தவறுகள் நடந்தன. எதுவும் மிகக் கடுமையானது அல்ல.

# $data-report-cases-before: how many times in the year before
personal-data-protection-updates-found-before = அதற்கு முந்திய ஆண்டில் { $data-report-cases-before } தவறுகள் நடந்தன.

personal-data-protection-updates-older-heading = பழைய அறிக்கைகள்

# $data-report-third-year: year of the third report
# $data-report-fourth-year: year of the fourth report
personal-data-protection-updates-older-text = { $data-report-third-year }, { $data-report-fourth-year }ஆம் ஆண்டுகளிலும் இத்தகைய அறிக்கைகள் வெளிவந்தன.

personal-data-protection-updates-you-heading = நீங்கள் என்ன செய்யலாம்
personal-data-protection-updates-you-text = அவற்றைப் படிக்கத் தேவையில்லை. உங்கள் மறைச்சொல்லையும் குறியீட்டையும் யாரிடமும் சொல்லாதீர்கள்.
