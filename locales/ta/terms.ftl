### Names that stay the same everywhere. A translation keeps a name in English where no Singapore word for it is in use.

## This guide

-pandu = Pandu

## Services, programmes and plans

-singpass = சிங்பாஸ்
-singpass-multi-user = { -singpass } Multi-User SMS 2FA
-singpass-face-verification = { -singpass } Face Verification
-paynow = PayNow
-nets = NETS
-money-lock = Money Lock
-digivault = digiVault
-cdc-vouchers = சிடிசி பற்றுச்சீட்டுகள்
-sg60-vouchers = எஸ்ஜி60 பற்றுச்சீட்டுகள்
-gst-voucher = ஜிஎஸ்டி பற்றுச்சீட்டு
-u-save = யூசேவ்
-medisave = மெடிசேவ்
-supportgowhere = SupportGoWhere
-servicesg = சர்விஸ்எஸ்ஜி
-scamshield = ScamShield
-gov-sg = gov.sg
-scamshield-app = { -scamshield } செயலி
-scamshield-helpline = { -scamshield } உதவி எண்
-comcare = ComCare
-comcare-call = { -comcare } உதவி எண்
-chas = சமூக சுகாதார உதவித் திட்டம் (CHAS)
-chas-card = CHAS அட்டை
-healthier-sg = மேலும் ஆரோக்கியமான எஸ்ஜி
-healthhub = HealthHub
-pioneer-card = முன்னோடித் தலைமுறை அட்டை
-merdeka-card = மெர்டேக்கா தலைமுறை அட்டை
-govcash = GovCash
-lpa = Lasting Power of Attorney (LPA)
-lifesg = LifeSG
-lifesg-credits = { -lifesg } கிரெடிட்
-formsg = FormSG
-cpf = மத்திய சேமநிதி (CPF)
-tracetogether = TraceTogether
-smart-nation = அறிவார்ந்த தேசம்
-smart-nation-2-0 = { -smart-nation } 2.0
-goal-trust = நம்பிக்கை
-goal-growth = வளர்ச்சி
-goal-community = சமூகம்
-cpf-safety-switch = CPF Safety Switch
-servicesg-centre = சர்விஸ்எஸ்ஜி நிலையம்
-sg-digital-hub = SG Digital community hub
-digital-ambassador = Digital Ambassador
-seniors-go-digital = Seniors Go Digital
-my-favourite-days = My Favourite Days
-crowdtasksg = CrowdTaskSG
-tech-kaki = Tech Kaki
-smart-nation-ambassador = Smart Nation Ambassador
-digital-for-life = Digital for Life
-skillsfuture-credit = ஸ்கில்ஸ்ஃபியூச்சர் பயிற்சித்தொகை
-ease = EASE
-safeentry = SafeEntry
-bluetrace = BlueTrace
-opentrace = OpenTrace
-healthcerts = HealthCerts
-notarise = Notarise
-verify-healthcert = Verify
-singpass-verify = { -singpass } Verify
-covid-support-grant = COVID-19 Support Grant
-covid-recovery-grant = COVID-19 Recovery Grant
-gobusiness = GoBusiness
-gobusiness-covid-portal = { -gobusiness } COVID Portal
-national-appointment-system = National Appointment System
-phpc = Public Health Preparedness Clinic
-emerging-stronger-conversations = Emerging Stronger Conversations
-singapore-together = Singapore Together
-migrant-worker-digital-ambassadors = Migrant Worker Digital Ambassadors
-nais-1 = National AI Strategy (2019)
-career-kaki = Career Kaki
-mycareersfuture = MyCareersFuture
-career-health-sg = Career Health SG
-reach = REACH

## Agencies and places

-govtech = அரசாங்கத் தொழில்நுட்ப அமைப்பு (கவ்டெக்)
-ica = குடிநுழைவு, சோதனைச் சாவடி ஆணையம்
-ncpc = தேசிய குற்றத் தடுப்பு மன்றம்
-police = சிங்கப்பூர்க் காவல்துறை
-ogp = Open Government Products (OGP)
-peoples-association = மக்கள் கழகம்
-abs = சிங்கப்பூர் வங்கிகள் சங்கம்
-ocbc = OCBC
-dbs = DBS
-posb = POSB
-uob = UOB
-msf = சமுதாய, குடும்ப மேம்பாட்டு அமைச்சு
-mof = நிதியமைச்சு
-moh = சுகாதார அமைச்சு
-synapxe = Synapxe
-scdf = சிங்கப்பூர்க் குடிமைத் தற்காப்புப் படை
-mddi = மின்னிலக்க மேம்பாட்டு, தகவல் அமைச்சு
-neighbourhood-police-centre = அக்கம்பக்கக் காவல் நிலையம்
-social-service-office = சமூகச் சேவை அலுவலகம்
-cpf-board = மத்திய சேமநிதிக் கழகம்
-hdb = வீவக
-imda = தகவல் தொடர்பு, ஊடக மேம்பாட்டு ஆணையம் (IMDA)
-psd = பொதுச் சேவைப் பிரிவு
-ssg = ஸ்கில்ஸ்ஃபியூச்சர் சிங்கப்பூர்
-mccy = கலாசார, சமூக, இளையர் துறை அமைச்சு
-mti = வர்த்தக, தொழில் அமைச்சு

## Words that must always be the same

-nric = NRIC அடையாள அட்டை
-pin = PIN
-ez-link = EZ-Link
-otp = OTP
-qr-code = QR குறியீடு
-atm = ஏடிஎம்
-sms = குறுஞ்செய்தி
-whatsapp = வாட்ஸ்அப்
-telegram = Telegram
-iphone = iPhone
-flight-mode = விமானப் பயன்முறை (Flight mode)
-wifi = Wi-Fi
-android = Android
-passkey = Passkey
-covid = கொவிட்-19
-ai = செயற்கை நுண்ணறிவு (AI)
