### SafeEntry, which has ended: nobody checks in with it any more.

safeentry-name = { -safeentry }
safeentry-short = இப்போது பயன்பாட்டில் இல்லை
safeentry-what = { -covid } காலத்தில், கடை, கட்டட வாசல்களில், பெரும்பாலும் { -qr-code } மூலம், வருகையைப் பதிவு செய்தீர்கள். இது முடிந்துவிட்டது.
safeentry-what-now = இனி எங்கும் இதன்மூலம் பதிவு செய்ய வேண்டியதில்லை. வாசலில் அதன் அறிவிப்பு இன்னும் இருந்தாலும், நேராக உள்ளே செல்லலாம்.

## More about it

safeentry-end-heading = ஏன் முடிவுக்கு வந்தது

# $safeentry-needed-until: last day on which it was needed
safeentry-end-text = { $safeentry-needed-until } வரைதான் இது தேவைப்பட்டது. { -covid } ஆபத்து குறைந்ததால், அதன்பின் தேவைப்படவில்லை.

safeentry-data-heading = தகவல்கள் என்ன ஆயின

# $safeentry-data-deleted: day by which the data was deleted
safeentry-data-text = நீங்கள் சென்ற இடங்கள் பற்றிய தகவல்கள், { $safeentry-data-deleted } நிலவரப்படி அழிக்கப்பட்டுவிட்டன.

safeentry-shop-heading = உங்களுக்குக் கடை இருந்தால்
safeentry-shop-text = கடைகளுக்குத் தனிச் செயலி இருந்தது. அது உங்கள் கைப்பேசியில் இன்னும் இருந்தால், நீக்கிவிடலாம்.

## Is this really them?

safeentry-genuine-scan = இன்று யாராவது இதில் பதிவு செய்யச் சொன்னால், எதையும் வருட (ஸ்கேன்) வேண்டாம், பணமும் கட்ட வேண்டாம்.
