### Code for Fun: a school course in which pupils learn to program.

code-for-fun-name = { -code-for-fun }
code-for-fun-short = மாணவர்கள் நிரல் எழுதக் கற்பது
code-for-fun-what = கணினிக்குக் கட்டளை எழுத மாணவர்கள் பள்ளியில் கற்கும் குறுகியகால வகுப்பு. இதை நிரலாக்கம் என்பார்கள்.

## More about it

code-for-fun-who-heading = யாருக்கு

# $code-fun-class: class of primary school from which all pupils take it
code-for-fun-who-text = தொடக்கநிலை { $code-fun-class } முதல் எல்லா மாணவர்களும் கற்கிறார்கள். உயர்நிலைப் பள்ளிகளுக்கும் வகுப்பு உண்டு.

code-for-fun-learn-heading = என்ன கற்கிறார்கள்

# $code-fun-hours: how long the course takes
code-for-fun-learn-text = வகுப்புக்கு { $code-fun-hours } ஆகும். நிரல் எழுதவும், கணினியால் பொருள்கள் செய்யவும், { -ai-short } பற்றியும் கற்கிறார்கள்.

code-for-fun-learn-ai = செயற்கை நுண்ணறிவு ({ -ai-short }) இருந்தால், கணினியும் மனிதரைப்போல் பேசும், பதில் சொல்லும்.

# $code-fun-since: year in which it was first tried
code-for-fun-learn-care = தொழில்நுட்பத்தைப் பொறுப்புடன் பயன்படுத்தவும் கற்கிறார்கள். { $code-fun-since }ஆம் ஆண்டில் இது சோதனை முறையில் முதலில் நடத்தப்பட்டது.

code-for-fun-family-heading = உங்கள் குடும்பத்துக்கு
code-for-fun-family-text = பேரப்பிள்ளை செய்ததைக் காட்டும்படி அவரிடம் கேளுங்கள். மேலும் அறிய, பள்ளியில் கேட்கலாம்.
