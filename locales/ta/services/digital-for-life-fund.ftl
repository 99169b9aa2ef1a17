### Money for projects that teach digital skills; nothing that is paid to one person.

digital-for-life-fund-name = { -digital-for-life } நிதி
digital-for-life-fund-short = பயிற்சிகளுக்கான பணம்
digital-for-life-fund-what = நன்கொடையாளர்களும் அரசாங்கமும் தரும் பணம். தொழில்நுட்பம் கற்றுத்தரும் திட்டங்களுக்கு இது உதவுகிறது.
digital-for-life-fund-what-now = உங்கள் குழுவுக்குப் பாடம் நடத்தும் திட்டம் இருந்தால், அதிகாரபூர்வ இணையத்தளத்தை உதவியாளருடன் பாருங்கள்.

## Before you start

digital-for-life-fund-here = அருகில் என்ன பயிற்சிகள் உள்ளன என்று உதவி மேசையில் கேளுங்கள்.

## More about it

digital-for-life-fund-who-heading = யார் கேட்கலாம்
digital-for-life-fund-who-groups = மற்றவர்களுக்குக் கற்றுத்தர அல்லது உதவ விரும்பும் குழுக்கள் கேட்கலாம்.
digital-for-life-fund-who-not-you = இது தனி ஒருவருக்குக் கொடுக்கும் பணம் அல்ல.
digital-for-life-fund-you-heading = உங்களைப் பொறுத்தவரை
digital-for-life-fund-you-text = அருகில் நடக்கும் பயிற்சிக்கு இந்த நிதி உதவியிருக்கலாம்.
digital-for-life-fund-done-heading = அப்போதைய நிலை

# $digital-for-life-fund-month: month of the figures
# $digital-for-life-fund-raised: money raised by then
digital-for-life-fund-done-money = { $digital-for-life-fund-month } நிலவரப்படி, சுமார் { $digital-for-life-fund-raised } திரட்டப்பட்டது.

# $digital-for-life-fund-projects: how many projects there were
# $digital-for-life-fund-people: how many people they reached
digital-for-life-fund-done-people = அப்போது { -digital-for-life } இயக்கத்தில் சுமார் { $digital-for-life-fund-projects } திட்டங்கள் இருந்தன. { $digital-for-life-fund-people } பேருக்கு மேல் பயன் பெற்றனர்.

## Is this really them?

# $scamshield-helpline: number of the ScamShield Helpline
digital-for-life-fund-genuine-money = இந்த நிதியிலிருந்து பணம் தருவதாக யாராவது சொன்னால், பதில் சொல்லும் முன் { $scamshield-helpline } எண்ணை அழையுங்கள்.
