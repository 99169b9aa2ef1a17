### GoBusiness e-Service Navigator: a list of services for businesses, promised for 2021.

gobusiness-e-service-navigator-name = { -gobusiness-navigator }
gobusiness-e-service-navigator-short = தொழில் சேவைகளின் பட்டியல்
gobusiness-e-service-navigator-what = { -gobusiness } தளத்தில் உள்ள பட்டியல் இது. சரியான அரசாங்கச் சேவையைத் தேட, தொழில் செய்பவர்களுக்கு உதவும்.
gobusiness-e-service-navigator-what-now = உங்களுக்குத் தேவையான சேவையை { -gobusiness } தளத்திலேயே தேடலாம். அல்லது உதவி மேசையில் கேளுங்கள்.

## More about it

gobusiness-e-service-navigator-promise-heading = என்ன சொல்லப்பட்டது

# $gbnav-promised: month for which it was promised
# $gbnav-services: how many services it was to hold
gobusiness-e-service-navigator-promise-text = இது { $gbnav-promised }இல், { $gbnav-services }க்கும் மேற்பட்ட சேவைகளுடன் தொடங்கும் என்று அரசாங்கம் சொன்னது.

gobusiness-e-service-navigator-promise-kept = சொன்னபடியே, { -gobusiness } தளத்தில் பிறகு அந்தப் பட்டியல் வந்தது.
gobusiness-e-service-navigator-known-heading = இப்போதைய நிலை

# $gobusiness-as-of: year of these figures
# $gobusiness-services: how many services it had
gobusiness-e-service-navigator-known-text = அது இப்போது எப்படி உள்ளது என்று எங்களுக்குத் தெரியவில்லை. { $gobusiness-as-of }ஆம் ஆண்டில், { -gobusiness } தளத்தில் { $gobusiness-services }க்கும் மேற்பட்ட சேவைகள் இருந்தன.
