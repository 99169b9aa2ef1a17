### The Cost-of-Living Special Payment announced for September 2026: who, how much, and where to look.

cost-of-living-special-payment-2026-name = { -cost-of-living-payment }
cost-of-living-special-payment-2026-short = அன்றாடச் செலவுக்கு ரொக்கம்
cost-of-living-special-payment-2026-what = அன்றாடச் செலவைச் சமாளிக்க அரசாங்கம் அறிவித்த ரொக்கம். அது தானாகவே வரும் என்று சொன்னார்கள்.

# $govbenefits-site: web address where one sees which government money one gets
cost-of-living-special-payment-2026-what-now = உங்களுக்கு வந்ததா என்று { $govbenefits-site } பக்கத்தில் பாருங்கள். அல்லது உதவி மேசையில் கேளுங்கள்.

## More about it

cost-of-living-special-payment-2026-who-heading = யாருக்கு

# $col-adult-age: least age in years
# $col-income: highest income of a year
cost-of-living-special-payment-2026-who-text = சிங்கப்பூரில் வசிக்கும், { $col-adult-age } வயது முதலான குடிமக்களுக்கு. ஆண்டு வருமானம் { $col-income } அல்லது அதற்குக் குறைவாக இருக்க வேண்டும். ஒன்றுக்கு மேற்பட்ட சொத்து (வீடு, நிலம்) இருக்கக் கூடாது.

cost-of-living-special-payment-2026-sum-heading = எவ்வளவு, எப்போது

# $col-least: smallest sum
# $col-most: largest sum
# $col-month: month for which it was announced
cost-of-living-special-payment-2026-sum-text = { $col-month } மாதத்தில் { $col-least } முதல் { $col-most } வரை கிடைக்கும் என்று அறிவித்தார்கள்.

cost-of-living-special-payment-2026-sum-paid = பணம் கொடுத்துவிட்டதாக எங்களுக்கு இன்னும் செய்தி கிடைக்கவில்லை.
