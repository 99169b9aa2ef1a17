### Government hackathons: events where people build a first version of an idea that helps others.

government-hackathons-name = { -government-hackathons }
government-hackathons-short = யோசனைகளைச் செய்து பார்க்க
government-hackathons-what = மக்களுக்கு உதவும் யோசனையைக் குழுக்கள் முதன்முதலில் செய்து பார்க்கும் நிகழ்ச்சி.

## More about it

government-hackathons-who-heading = யார் சேரலாம்
government-hackathons-who-text = பொதுமக்கள் சேரலாம். அரசாங்க ஊழியர்களும் சேர்வார்கள்.
government-hackathons-who-weak = சில நிகழ்ச்சிகளில், { -ai } கருவிகளின் குறைகளைத் தேடுவார்கள்.
government-hackathons-names-heading = நீங்கள் கேள்விப்படக்கூடிய பெயர்கள்

# $hack-start: year in which it began
government-hackathons-names-build = { -build-for-good } பொதுமக்களுக்கானது. { $hack-start }ஆம் ஆண்டில் தொடங்கியது.

# $hack-latest: month in which the last known one ended
government-hackathons-names-latest = { -peoples-association } சேர்ந்து நடத்திய ஒன்று, { $hack-latest }இல் முடிந்தது.

government-hackathons-names-hack = { -hack-for-public-good } ஒவ்வொரு ஜனவரியிலும் நடக்கும். அது { -ogp } ஊழியர்களுக்கானது.
government-hackathons-more-heading = வேறு உண்டா?
government-hackathons-more-text = இருக்கலாம். நாங்கள் படித்த அறிவிப்பில் பட்டியல் விடுபட்டுள்ளது.
government-hackathons-you-heading = உங்களைப் பொறுத்தவரை
government-hackathons-you-text = சேர விரும்பினால், அருகில் நிகழ்ச்சி உண்டா என்று உதவி மேசையில் கேளுங்கள்.
