### MediShield Life: the insurance for large hospital bills that everybody has.

medishield-life-name = { -medishield-life }
medishield-life-short = பெரிய மருத்துவமனைக் கட்டணத்துக்கு உதவி
medishield-life-what = பெரிய மருத்துவமனைக் கட்டணத்துக்கு உதவும் ஆயுள்காலக் காப்புறுதி. ரத்தச் சுத்திகரிப்பு போன்ற, செலவு அதிகமான சில சிகிச்சைகளுக்கும் உதவும்.

## Before you start

medishield-life-here = மருத்துவமனையில் செய்யலாம். உங்களுக்காக விண்ணப்பிக்கும்படி அங்குள்ள ஊழியரிடம் கேளுங்கள்.

## More about it

medishield-life-who-heading = யாருக்கு உண்டு
medishield-life-who-text = எல்லாக் குடிமக்களுக்கும் நிரந்தரவாசிகளுக்கும் உண்டு. வயதானவர்களுக்கும் நோயுற்றவர்களுக்கும் உண்டு. பதிவு செய்யத் தேவையில்லை.
medishield-life-pays-heading = எவ்வளவு செலுத்தும்
medishield-life-pays-text = கட்டணத்தில் ஒரு பகுதியைச் செலுத்தும். பொது மருத்துவமனையின் மலிவான படுக்கைப் பிரிவுகளுக்கு ஏற்றது. விலை கூடிய பிரிவில், நீங்கள் அதிகம் செலுத்துவீர்கள்.
medishield-life-fee-heading = காப்புறுதிக்கான ஆண்டுக் கட்டணம்
medishield-life-fee-text = பொதுவாக, உங்கள் { -medisave } கணக்கிலிருந்து கட்டணம் எடுக்கப்படும். பலருக்கு உதவி கிடைக்கிறது. பணம் இல்லாததால் யாரும் காப்புறுதியை இழக்கமாட்டார்கள்.

# $cpf-hotline: number of the CPF hotline
medishield-life-fee-ask = கட்டணம் அவ்வப்போது மாறும். உங்கள் கட்டணம் பற்றி { $cpf-hotline } எண்ணை அழைத்துக் கேளுங்கள்.

## Without a smartphone

medishield-life-without-staff = கைப்பேசி தேவையில்லை. எதில் கையெழுத்திட வேண்டும் என்று மருத்துவமனை ஊழியர் சொல்வார்.
