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
-cdc-vouchers = Baucar CDC
-sg60-vouchers = Baucar SG60
-gst-voucher = Baucar GST
-u-save = U-Save
-medisave = MediSave
-supportgowhere = SupportGoWhere
-servicesg = ServiceSG
-scamshield = ScamShield
-gov-sg = gov.sg
-scamshield-app = Aplikasi { -scamshield }
-scamshield-helpline = { -scamshield } Helpline
-comcare = ComCare
-comcare-call = { -comcare } Call
-chas = CHAS
-chas-card = kad CHAS
-healthier-sg = SG Lebih Sihat
-healthhub = HealthHub
-pioneer-card = kad Generasi Perintis
-merdeka-card = kad Generasi Merdeka
-govcash = GovCash
-lpa = Lasting Power of Attorney (LPA)
-lifesg = LifeSG
-lifesg-credits = kredit { -lifesg }
-formsg = FormSG
-cpf = CPF
-tracetogether = TraceTogether
-smart-nation = Negara Bijak
-smart-nation-2-0 = { -smart-nation } 2.0
-goal-trust = Kepercayaan
-goal-growth = Pertumbuhan
-goal-community = Masyarakat
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
-ica = Penguasa Imigresen dan Pusat Pemeriksaan
-ncpc = Majlis Pencegahan Jenayah Kebangsaan
-police = Pasukan Polis Singapura
-ogp = Produk Pemerintah Terbuka (OGP)
-peoples-association = People’s Association
-abs = Association of Banks in Singapore
-ocbc = OCBC
-dbs = DBS
-posb = POSB
-uob = UOB
-msf = Kementerian Pembangunan Sosial dan Keluarga (MSF)
-mof = Kementerian Kewangan (MOF)
-moh = Kementerian Kesihatan (MOH)
-synapxe = Synapxe
-scdf = Pasukan Pertahanan Awam Singapura
-mddi = Ministry of Digital Development and Information
-neighbourhood-police-centre = Neighbourhood Police Centre
-social-service-office = Pejabat Khidmat Sosial (SSO)
-cpf-board = Lembaga CPF
-hdb = HDB
-imda = Penguasa Pembangunan Infokom Media (IMDA)
-psd = Public Service Division
-ssg = SkillsFuture Singapore
-mccy = Kementerian Kebudayaan, Masyarakat dan Belia (MCCY)
-mti = Kementerian Perdagangan dan Perusahaan (MTI)

## Words that must always be the same

-nric = NRIC
-pin = PIN
-ez-link = EZ-Link
-otp = OTP
-qr-code = kod QR
-atm = ATM
-sms = SMS
-whatsapp = WhatsApp
-telegram = Telegram
-iphone = iPhone
-flight-mode = mod penerbangan (Flight mode)
-wifi = Wi-Fi
-android = Android
-passkey = passkey
-covid = COVID-19
-ai = kecerdasan buatan (AI)
