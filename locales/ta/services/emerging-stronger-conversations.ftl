### Emerging Stronger Conversations: talks about life after COVID-19, which have ended; Singapore Together.

emerging-stronger-conversations-name = { -emerging-stronger-conversations }
emerging-stronger-conversations-short = { -covid }க்குப் பிந்திய வாழ்க்கை
emerging-stronger-conversations-what = { -covid } கால அனுபவத்தையும் எதிர்கால விருப்பத்தையும் மக்கள் சொன்ன கலந்துரையாடல்கள். இப்போது முடிந்துவிட்டன.

# $reach-site: web address of REACH
emerging-stronger-conversations-what-now = உங்கள் கருத்தை இப்போதும் அரசாங்கத்திடம் சொல்லலாம். உதவியாளருடன் சேர்ந்து { $reach-site } முகவரியைத் திறக்கலாம்.

## More about it

emerging-stronger-conversations-how-heading = எப்படி நடந்தது

# $emerging-stronger-start: month in which the talks began
emerging-stronger-conversations-how-text = இவை { $emerging-stronger-start } மாதத்தில் தொடங்கின. சில, தாய்மொழிகளில் நடந்தன.

# $emerging-stronger-people: how many people had taken part, at least
# $emerging-stronger-year: year by whose end so many had taken part
emerging-stronger-conversations-how-many = { $emerging-stronger-year } இறுதிவரை, { $emerging-stronger-people } பேருக்கும் மேல் கருத்துச் சொன்னார்கள்.

# $emerging-stronger-ambassadors: how many Smart Nation Ambassadors took part, at least
emerging-stronger-conversations-how-ambassadors = { -smart-nation-ambassador } எனும் தொண்டூழியர்கள் { $emerging-stronger-ambassadors } பேருக்கும் மேல் கலந்துகொண்டார்கள்.

emerging-stronger-conversations-part-heading = { -singapore-together } இயக்கத்தின் பகுதி

# $singapore-together-start: year in which Singapore Together began
emerging-stronger-conversations-part-text = { -singapore-together } { $singapore-together-start }ஆம் ஆண்டில் தொடங்கியது. அரசாங்கமும் மக்களும் சேர்ந்து திட்டமிட்டுச் செயல்படுவதே அது.

emerging-stronger-conversations-came-heading = அதனால் என்ன நடந்தது
emerging-stronger-conversations-came-text = அதன்பின் இவற்றைச் செயல்படுத்தக் குழுக்கள் அமைந்தன. மின்னிலக்கத் திறன் கற்பிப்பதும், வசதி குறைந்தோருக்குச் சாதனங்கள் தருவதும் அவற்றின் நோக்கம்.
