### Citizen panel: a plan to ask seniors what is hard in online services. How to speak up today.

citizen-panel-digital-services-name = இணையச் சேவைகளுக்கான குடிமக்கள் குழு
citizen-panel-digital-services-short = எது கடினம் என்று சொல்ல
citizen-panel-digital-services-what = இணையச் சேவைகளில் எது கடினம் என்று மூத்தோரிடமும் உடற்குறை உள்ளோரிடமும் கேட்கும் திட்டம். எல்லாருக்கும் அவற்றை எளிதாக்குவதே நோக்கம்.

# $reach-site: web address of REACH
citizen-panel-digital-services-what-now = உங்களுக்கு எது கடினம் என்று இன்றும் அரசாங்கத்திடம் சொல்லலாம். உதவியாளருடன் சேர்ந்து { $reach-site } முகவரியைத் திறக்கலாம்.

## Before you start

citizen-panel-digital-services-here = உதவி மேசையில் கேளுங்கள். அரசாங்கத்துக்கு எப்படி எழுதுவது என்று உங்களுடன் சேர்ந்து பார்ப்பார்கள்.
citizen-panel-digital-services-bring-note = உங்களுக்கு எது கடினமாக இருந்தது என்ற குறிப்பு

## More about it

citizen-panel-digital-services-plan-heading = என்ன திட்டமிட்டார்கள்

# $citizen-panel-announced: month in which it was announced
citizen-panel-digital-services-plan-text = { $citizen-panel-announced } மாதத்தில், அந்த ஆண்டின் பிற்பகுதியில் குழு தொடங்கும் என்று அரசாங்கம் சொன்னது.

citizen-panel-digital-services-plan-who = சமூகச் சேவை அமைப்புகளின் பிரதிநிதிகளும் அதில் இடம்பெறுவார்கள் என்றும் சொன்னது.
citizen-panel-digital-services-now-heading = இப்போது குழு உள்ளதா?
citizen-panel-digital-services-now-text = அதன்பின் தகவல் எதுவும் கிடைக்கவில்லை. அது கூடுகிறதா, எப்படிச் சேர்வது என்று எங்களுக்குத் தெரியவில்லை.
citizen-panel-digital-services-speak-heading = எப்படிக் கருத்துச் சொல்வது
citizen-panel-digital-services-speak-text = மக்கள் சொல்வதைக் கேட்கும் அரசாங்கப் பிரிவின் பெயர் { -reach }.
citizen-panel-digital-services-speak-help = நீங்கள் நம்பும் ஒருவரை எழுதித் தரச் சொல்லலாம். என்ன செய்தீர்கள், எங்கே தடை வந்தது என்று சொல்லுங்கள்.
