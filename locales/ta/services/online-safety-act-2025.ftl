### The Online Safety (Relief and Accountability) Act: a law against harm on the internet.

online-safety-act-2025-name = { -osra }
online-safety-act-2025-short = இணையத் தீங்கிலிருந்து காக்கும் சட்டம்
online-safety-act-2025-what = இணையத் தீங்கிலிருந்து மக்களைக் காக்கும் சட்டம். { -osc } இச்சட்டத்தின்கீழ் அமைந்தது.

## More about it

online-safety-act-2025-you-heading = உங்களைப் பொறுத்தவரை
online-safety-act-2025-you-help = ஒரு பதிவோ படமோ உங்களைப் பாதித்தால், { -osc } அமைப்பிடம் உதவி கேட்கலாம். அதை நீக்கும்படி மக்களுக்கும் செயலிகளுக்கும் இணையத்தளங்களுக்கும் அந்த அமைப்பு உத்தரவிடலாம்.
online-safety-act-2025-you-answer = உங்களுக்குத் தீங்கு செய்தவர்கள் பொறுப்பேற்கவும் இச்சட்டம் உதவுகிறது.
online-safety-act-2025-since-heading = எப்போதிலிருந்து

# $osra-passed: day on which Parliament passed the law
# $osc-since: day on which the commission opened
online-safety-act-2025-since-text = நாடாளுமன்றம் இச்சட்டத்தை { $osra-passed } அன்று நிறைவேற்றியது. அந்த அமைப்பு { $osc-since } அன்று தொடங்கியது.

online-safety-act-2025-do-heading = இணையத்தில் பாதிக்கப்பட்டால்

# $osc-site: web address of the Online Safety Commission
online-safety-act-2025-do-text = சான்றுகளை வைத்திருங்கள். நீங்கள் நம்பும் ஒருவருடன் { $osc-site } முகவரியைப் பாருங்கள்.
