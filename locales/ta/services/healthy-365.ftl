### Healthy 365: the app that gives points for walking and healthy habits.

healthy-365-name = { -healthy-365 }
healthy-365-short = நடந்து புள்ளிகள் பெற
healthy-365-what = நீங்கள் நடப்பதை எண்ணும் இலவசச் செயலி. நடந்தாலும், நல்ல பழக்கங்களைப் பின்பற்றினாலும் புள்ளிகள் கிடைக்கும். அவற்றைக் கடைப் பற்றுச்சீட்டாக மாற்றலாம்.

## Before you start

healthy-365-here = உங்கள் சொந்தத் திறன்பேசியில் மட்டும் செய்யலாம்.
healthy-365-bring-phone = உங்கள் திறன்பேசி

## More about it

healthy-365-earn-heading = எப்படிப் புள்ளிகள் கிடைக்கும்
healthy-365-earn-text = நடக்கலாம், அருகில் உடற்பயிற்சியில் சேரலாம், செயலியில் உள்ள சவாலில் கலந்துகொள்ளலாம். ‘{ -healthier-sg }’ மருந்தகத்தில் முதல் உடல்நலத் திட்டம் வகுத்தாலும் புள்ளிகள் உண்டு.
healthy-365-use-heading = புள்ளிகளை எப்படிப் பயன்படுத்துவது
healthy-365-use-text = புள்ளிகளைக் கடை, உணவங்காடிப் பற்றுச்சீட்டுகளாக மாற்றலாம்.

# $healthy-365-fee-age: age from which one may do so
# $healthy-365-fee-since: day on which points could first lower the fee
# $healthy-365-fee-trial: how long the trial lasts
healthy-365-use-fee = { $healthy-365-fee-age } வயதிலிருந்து, { -medishield-life } கட்டணத்தைக் குறைக்கவும் புள்ளிகளைப் பயன்படுத்தலாம். { $healthy-365-fee-since } அன்று தொடங்கிய இந்தச் சோதனைத் திட்டம், { $healthy-365-fee-trial } நடக்கும்.

healthy-365-who-heading = யார் பயன்படுத்தலாம்
healthy-365-who-text = குடிமக்களும் நிரந்தரவாசிகளும் பயன்படுத்தலாம். இங்கே வேலை செய்பவர்களும் படிப்பவர்களும் பயன்படுத்தலாம்.

## Without a smartphone

healthy-365-without-centre = புள்ளிகளுக்குத் திறன்பேசி தேவை. அது இல்லாவிட்டால், { -active-ageing-centre } சென்று மற்றவர்களுடன் உடற்பயிற்சி செய்யலாம்.

## Is this really them?

healthy-365-genuine-store = கைப்பேசியிலேயே உள்ள செயலிக் கடையிலிருந்து மட்டுமே செயலியைப் பெறுங்கள். செய்தியில் வரும் செயலியை நம்பாதீர்கள்.
