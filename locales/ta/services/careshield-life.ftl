### CareShield Life: the insurance that pays each month when one needs long care.

careshield-life-name = { -careshield-life }
careshield-life-short = நீண்டகாலப் பராமரிப்புக்கு மாதப் பணம்
careshield-life-what = உங்களை நீங்களே கவனித்துக்கொள்ள முடியாமல் போனால், மாதந்தோறும் பணம் தரும் காப்புறுதி. அந்த நிலை நீடிக்கும்வரை பணம் கிடைக்கும்.

## Before you start

# $aic-hotline: number of the help line of AIC
careshield-life-here = { $aic-hotline } எண்ணை அழைக்கலாம். அல்லது { -aic-link } நிலையத்தில் கேட்கலாம்.

## More about it

careshield-life-when-heading = எப்போது கிடைக்கும்

# $careshield-acts: how many daily acts there are
# $careshield-needed: with how many of them one must need help
careshield-life-when-text = குளித்தல், உடுத்துதல், உண்ணுதல், கழிவறைக்குச் செல்லுதல், நடத்தல், கட்டிலிலிருந்து நாற்காலிக்கு மாறுதல். இந்த { $careshield-acts } செயல்களில், குறைந்தது { $careshield-needed } செயல்களுக்கு முழு உதவி தேவைப்பட்டால், பணம் கிடைக்கும்.

careshield-life-who-heading = யாருக்கு உண்டு

# $careshield-born: year of birth from which all have it
# $careshield-age: age from which they have it
careshield-life-who-text = { $careshield-born }ஆம் ஆண்டில் அல்லது அதற்குப் பிறகு பிறந்தவர்களுக்கு, { $careshield-age } வயதிலிருந்து உண்டு. அவர்களைவிட மூத்தவர்கள் விரும்பினால் சேரலாம். எனவே எல்லாருக்கும் இருக்காது.

# $cpf-hotline: number of the CPF hotline
careshield-life-who-ask = உங்களுக்கு உள்ளதா என்று { $cpf-hotline } எண்ணை அழைத்துக் கேளுங்கள்.

careshield-life-get-heading = எப்படிப் பெறுவது
careshield-life-get-text = முதலில் விண்ணப்பியுங்கள். எவ்வளவு உதவி தேவை என்று பயிற்சி பெற்ற ஒருவர் மதிப்பிடுவார்.
careshield-life-sum-heading = மாதத் தொகை

# $careshield-grows-from: year from which the sum grows faster
careshield-life-sum-text = { $careshield-grows-from } முதல், தொகை ஆண்டுதோறும் முன்பைவிட வேகமாக உயர்கிறது. ஏற்கெனவே பெறுபவர்களுக்கு அது மாறாது.
