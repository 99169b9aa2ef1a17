### Names that stay the same everywhere. A translation keeps a name in English where no Singapore word for it is in use.

## This guide

-pandu = Pandu

## Services, programmes and plans

-singpass = Singpass
-paynow = PayNow
-cdc-vouchers = Baucar CDC
-sg60-vouchers = Baucar SG60
-gst-voucher = Baucar GST
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
-smart-nation = Negara Bijak
-smart-nation-2-0 = { -smart-nation } 2.0
-goal-trust = Kepercayaan
-goal-growth = Pertumbuhan
-goal-community = Masyarakat

## Agencies and places

-govtech = Government Technology Agency (GovTech)
-ncpc = Majlis Pencegahan Jenayah Kebangsaan
-police = Pasukan Polis Singapura
-peoples-association = People’s Association
-abs = Association of Banks in Singapore
-msf = Ministry of Social and Family Development
-mof = Kementerian Kewangan (MOF)
-mddi = Ministry of Digital Development and Information
-neighbourhood-police-centre = Neighbourhood Police Centre
-social-service-office = Social Service Office

## Words that must always be the same

-nric = NRIC
-ez-link = EZ-Link
-otp = OTP
-qr-code = kod QR
-sms = SMS
-whatsapp = WhatsApp
-covid = COVID-19
