### The CPF Trusted Contact: a trusted person gets a copy of messages about an account.

cpf-trusted-contact-name = { -cpf-trusted-contact }
cpf-trusted-contact-short = நம்பகமான ஒருவரும் கவனிக்க
cpf-trusted-contact-what = உங்கள் { -cpf } கணக்கில் முக்கிய மாற்றம் நடந்தால், நீங்கள் நம்பும் ஒருவருக்கும் செய்தி வரும். ஏதாவது தவறு என்றால், அவர் உங்களிடம் சொல்லலாம்.

## Before you start

# $cpf-site: web address of CPF
cpf-trusted-contact-here = கைப்பேசியில் அல்லது கணினியில், { $cpf-site } முகவரியில் செய்யலாம்.

cpf-trusted-contact-bring-face = முகம் அல்லது கைரேகையைச் சரிபார்க்க, உங்கள் கைப்பேசி

## More about it

cpf-trusted-contact-can-heading = அவரால் என்ன செய்ய முடியும்
cpf-trusted-contact-can-text = அவருக்குச் செய்தியின் நகல் மட்டுமே வரும். அவரால் கணக்கைப் பார்க்கவோ பணத்தை எடுக்கவோ முடியாது.
cpf-trusted-contact-can-change = எப்போது வேண்டுமானாலும் அவர் பெயரை நீக்கலாம்.
cpf-trusted-contact-who-heading = யாருக்கு

# $cpf-trusted-age: age from which one may have it, such as “21”
# $cpf-trusted-most: most people who may watch over an account
cpf-trusted-contact-who-text = { $cpf-trusted-age } அல்லது அதற்கு மேற்பட்ட வயதுள்ள குடிமக்களுக்கும் நிரந்தரவாசிகளுக்கும். அதிகபட்சம் { $cpf-trusted-most } பேரைக் குறிப்பிடலாம்.

cpf-trusted-contact-warn-heading = அவர் உங்களை எச்சரித்தால்

# $cpf-age: age from which one may have the CPF Safety Switch, such as “55”
cpf-trusted-contact-warn-text = அந்த மாற்றத்தைச் செய்தது நீங்களா என்று கேட்பார். நீங்கள் இல்லை என்றால், வங்கியை அழையுங்கள். { $cpf-age } அல்லது அதற்கு மேற்பட்ட வயது என்றால், { -cpf-safety-switch } வசதியையும் தொடங்குங்கள்.

## Is this really them?

cpf-trusted-contact-genuine-choose = நன்றாகத் தெரிந்தவரை மட்டும் குறிப்பிடுங்கள். தம்மைக் குறிப்பிடச் சொல்லும் அந்நியரை ஒருபோதும் குறிப்பிடாதீர்கள்.
