### The Enabling Guide: where help for people with disabilities is gathered.

enabling-guide-name = { -enabling-guide }
enabling-guide-short = உடற்குறை உள்ளோருக்கு உதவி
enabling-guide-what = உடற்குறை உள்ளோருக்கான இணையத்தளம். சேவைகள், பண உதவி, பராமரிப்பாளருக்கான உதவி ஆகியவற்றை ஒரே இடத்தில் காட்டும்.
enabling-guide-what-now = இந்த இணையத்தளம் பற்றிப் புதிய தகவல் கிடைக்கவில்லை. உதவியாளருடன் { -sg-enable } இணையத்தளத்தில் தேடுங்கள், அல்லது உதவி மேசையில் கேளுங்கள்.

## Before you start

enabling-guide-here = கைப்பேசியில் அல்லது கணினியில் பார்க்கலாம்.

## More about it

enabling-guide-who-heading = யாருக்கு
enabling-guide-who-text = உடற்குறை உள்ளோருக்கும், அவர்களைக் கவனித்துக் கொள்வோருக்கும் உரியது.
enabling-guide-agency-heading = யார் மேலும் சொல்வார்கள்

# $sg-enable-site: web address of SG Enable
enabling-guide-agency-text = { -sg-enable } உடற்குறை உள்ளோருக்கு உதவும் அமைப்பு. அதன் இணையத்தளம் { $sg-enable-site }.

enabling-guide-money-heading = பணம் தேவைப்பட்டால்

## Without a smartphone

enabling-guide-without-desk = திறன்பேசி தேவையில்லை. உங்களுக்காகத் தேடித் தரும்படி உதவி மேசையில் கேளுங்கள்.

## Is this really them?

# $sg-enable-site: web address of SG Enable
enabling-guide-genuine-site = { $sg-enable-site } என்பதே { -sg-enable } அமைப்பின் உண்மையான இணையத்தளம். ஒவ்வோர் எழுத்தையும் சரிபாருங்கள்.
