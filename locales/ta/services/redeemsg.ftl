### RedeemSG: the system with which shops take vouchers.

redeemsg-name = { -redeemsg }
redeemsg-short = கடைகள் பற்றுச்சீட்டை ஏற்கும் முறை
redeemsg-what = { -cdc-vouchers } செயல்பட உதவும் கணினி முறை. உங்கள் கைப்பேசியில் உள்ள பற்றுச்சீட்டுகளை ஏற்க, கடைகள் இதைப் பயன்படுத்துகின்றன.

## Before you start

redeemsg-here = இந்தப் பற்றுச்சீட்டுகளை ஏற்கும் கடைகளிலும் அங்காடிக் கடைகளிலும் மட்டுமே பயன்படுத்தலாம்.

## More about it

redeemsg-you-heading = உங்களைப் பொறுத்தவரை
redeemsg-you-app = இந்தப் பெயருள்ள செயலி கடைகளுக்கானது. பற்றுச்சீட்டைப் பயன்படுத்த, உங்களுக்குச் செயலி தேவையில்லை.
redeemsg-you-how = ஒவ்வொரு படியையும் இந்த வழிகாட்டியில் { -cdc-vouchers } பக்கம் காட்டும்.
redeemsg-shop-heading = கடையில்
redeemsg-shop-scan = நீங்கள் { -qr-code } காட்டுவீர்கள். கடைக்காரர் அதைத் தமது செயலியால் வருடுவார் (ஸ்கேன்).
redeemsg-shop-change = மீதிப் பணம் தரமாட்டார்கள். எனவே, விலைக்குமேல் தொகையைத் தேர்ந்தெடுக்காதீர்கள்.
redeemsg-language-heading = உங்கள் மொழியில்
redeemsg-language-text = பற்றுச்சீட்டுப் பக்கத்தை ஆங்கிலம், சீனம், மலாய், தமிழ் மொழிகளில் படிக்கலாம்.
