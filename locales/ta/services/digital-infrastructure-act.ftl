### The planned Digital Infrastructure Act: a law for companies, so that services stop less often.

digital-infrastructure-act-name = { -digital-infrastructure-act }
digital-infrastructure-act-short = திட்டமிடப்படும் சட்டம்
digital-infrastructure-act-what = பெரிய கணினி நிலையங்களை நடத்தும் நிறுவனங்களுக்குத் திட்டமிடப்படும் சட்டம். வங்கி, போக்குவரத்து, அரசாங்கச் சேவைகள் தொடர்ந்து இயங்குவதே நோக்கம்.
digital-infrastructure-act-what-now = நீங்கள் எதுவும் செய்யத் தேவையில்லை. இப்போது சட்டம் ஆகிவிட்டதா என்று உதவி மேசையில் கேளுங்கள்.

## More about it

digital-infrastructure-act-plan-heading = அது என்ன செய்யும்
digital-infrastructure-act-plan-safe = நிறுவனங்கள் இணையத் தாக்குதல், தீ, வெள்ளம் ஆகியவற்றிலிருந்து தங்களைப் பாதுகாக்க வேண்டியிருக்கும்.
digital-infrastructure-act-plan-report = பெரிய கோளாறு ஏற்பட்டால், அரசாங்கத்திடம் தெரிவிக்க வேண்டியிருக்கும்.
digital-infrastructure-act-you-heading = உங்களைப் பொறுத்தவரை
digital-infrastructure-act-you-text = கடமைகள் நிறுவனங்களுக்குத்தான், உங்களுக்கு அல்ல. உங்களுக்கு எந்தச் செலவும் இருக்காது.
digital-infrastructure-act-when-heading = எப்போது வரும்

# $dia-announced: day on which it was announced
# $dia-expected: year in which it was once expected
digital-infrastructure-act-when-text = இது { $dia-announced } அன்று அறிவிக்கப்பட்டது. { $dia-expected }ஆம் ஆண்டில் வரும் என்று முன்பு எதிர்பார்க்கப்பட்டது. சட்டம் ஆகிவிட்டதற்குச் சான்று கிடைக்கவில்லை.
