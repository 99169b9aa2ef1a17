### Collaborate with GovTech: pages for firms that want to build with the agency.

govtech-collaborate-name = { -govtech-collaborate }
govtech-collaborate-short = தொழில்நுட்ப நிறுவனங்களுக்கு
govtech-collaborate-what = அரசாங்கத்தின் தொழில்நுட்ப அமைப்புடன் எப்படி இணைந்து பணியாற்றுவது என்று, நிறுவனங்கள் இங்கே படிக்கலாம்.

## More about it

govtech-collaborate-do-heading = நிறுவனங்கள் என்ன செய்யலாம்
govtech-collaborate-do-text = தங்கள் பொருள்களை விற்க முன்வரலாம். அல்லது { -smart-nation } உருவாக உதவலாம்.
govtech-collaborate-you-heading = உங்களைப் பொறுத்தவரை
govtech-collaborate-you-text = நீங்கள் எதுவும் செய்யத் தேவையில்லை. உங்களுக்கோ குடும்பத்தாருக்கோ அப்படி ஒரு நிறுவனம் இருந்தால், அதிகாரபூர்வ இணையத்தளத்தில் மேலும் அறியலாம்.
