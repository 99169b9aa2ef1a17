### Names that stay the same everywhere. A translation keeps a name in English where no Singapore word for it is in use.

## This guide

-pandu = Pandu

## Services, programmes and plans

-singpass = Singpass
-singpass-multi-user = { -singpass } Multi-User SMS 2FA
-singpass-face-verification = { -singpass } Face Verification
-paynow = PayNow
-nets = NETS
-money-lock = Money Lock
-digivault = digiVault
-cdc-vouchers = CDC vouchers
-sg60-vouchers = SG60 vouchers
-gst-voucher = GST Voucher
-u-save = U-Save
-medisave = MediSave
-supportgowhere = SupportGoWhere
-servicesg = ServiceSG
-scamshield = ScamShield
-gov-sg = gov.sg
-scamshield-app = { -scamshield } app
-scamshield-helpline = { -scamshield } Helpline
-comcare = ComCare
-comcare-call = { -comcare } Call
-chas = CHAS
-chas-card = CHAS card
-healthier-sg = Healthier SG
-healthhub = HealthHub
-pioneer-card = Pioneer Generation card
-merdeka-card = Merdeka Generation card
-govcash = GovCash
-lpa = Lasting Power of Attorney (LPA)
-lifesg = LifeSG
-lifesg-credits = { -lifesg } credits
-formsg = FormSG
-cpf = CPF
-tracetogether = TraceTogether
-smart-nation = Smart Nation
-smart-nation-2-0 = { -smart-nation } 2.0
-goal-trust = Trust
-goal-growth = Growth
-goal-community = Community
-cpf-safety-switch = CPF Safety Switch
-servicesg-centre = ServiceSG Centre
-sg-digital-hub = SG Digital community hub
-digital-ambassador = Digital Ambassador
-seniors-go-digital = Seniors Go Digital
-my-favourite-days = My Favourite Days
-crowdtasksg = CrowdTaskSG
-tech-kaki = Tech Kaki
-smart-nation-ambassador = Smart Nation Ambassador
-digital-for-life = Digital for Life
-skillsfuture-credit = SkillsFuture Credit
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

-govtech = Government Technology Agency (GovTech)
-ica = Immigration & Checkpoints Authority
-ncpc = National Crime Prevention Council
-police = Singapore Police Force
-ogp = Open Government Products
-peoples-association = People’s Association
-abs = Association of Banks in Singapore
-ocbc = OCBC
-dbs = DBS
-posb = POSB
-uob = UOB
-msf = Ministry of Social and Family Development
-mof = Ministry of Finance
-moh = Ministry of Health
-synapxe = Synapxe
-scdf = Singapore Civil Defence Force
-mddi = Ministry of Digital Development and Information
-neighbourhood-police-centre = Neighbourhood Police Centre
-social-service-office = Social Service Office
-cpf-board = CPF Board
-hdb = HDB
-imda = Infocomm Media Development Authority (IMDA)
-psd = Public Service Division
-ssg = SkillsFuture Singapore
-mccy = Ministry of Culture, Community and Youth
-mti = Ministry of Trade and Industry

## Words that must always be the same

-nric = NRIC
-pin = PIN
-ez-link = EZ-Link
-otp = OTP
-qr-code = QR code
-atm = ATM
-sms = SMS
-whatsapp = WhatsApp
-telegram = Telegram
-iphone = iPhone
-flight-mode = flight mode
-wifi = Wi-Fi
-android = Android
-passkey = passkey
-covid = COVID-19
-ai = AI
