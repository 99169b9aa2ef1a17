### Names that stay the same everywhere. A translation keeps a name in English where no Singapore word for it is in use.

## This guide

-pandu = Pandu

## Services, programmes and plans

-singpass = Singpass
-paynow = PayNow
-cdc-vouchers = CDC vouchers
-sg60-vouchers = SG60 vouchers
-gst-voucher = GST Voucher
-u-save = U-Save
-medisave = MediSave
-supportgowhere = SupportGoWhere
-servicesg = ServiceSG
-scamshield = ScamShield
-scamshield-helpline = { -scamshield } Helpline
-comcare = ComCare
-comcare-call = { -comcare } Call
-govcash = GovCash
-cpf = CPF
-tracetogether = TraceTogether
-smart-nation = Smart Nation
-smart-nation-2-0 = { -smart-nation } 2.0
-goal-trust = Trust
-goal-growth = Growth
-goal-community = Community

## Agencies and places

-govtech = Government Technology Agency (GovTech)
-ncpc = National Crime Prevention Council
-police = Singapore Police Force
-peoples-association = People’s Association
-abs = Association of Banks in Singapore
-msf = Ministry of Social and Family Development
-mof = Ministry of Finance
-mddi = Ministry of Digital Development and Information
-neighbourhood-police-centre = Neighbourhood Police Centre
-social-service-office = Social Service Office

## Words that must always be the same

-nric = NRIC
-ez-link = EZ-Link
-otp = OTP
-qr-code = QR code
-sms = SMS
-whatsapp = WhatsApp
-covid = COVID-19
