### Names of agencies and telephone lines, and of the choices on Home with their examples.

## Agencies

agency-govtech-name = { -govtech }
agency-ncpc-name = { -ncpc }
agency-spf-name = { -police }
agency-ogp-name = { -ogp }
agency-peoples-association-name = { -peoples-association }
agency-abs-name = { -abs }
agency-msf-name = { -msf }
agency-mof-name = { -mof }
agency-moh-name = { -moh }
agency-synapxe-name = { -synapxe }
agency-scdf-name = { -scdf }
agency-mddi-name = { -mddi }
agency-cpf-board-name = { -cpf-board }
agency-hdb-name = { -hdb }
agency-imda-name = { -imda }
agency-psd-name = { -psd }
agency-ssg-name = { -ssg }
agency-dbs-name = { -dbs }
agency-ocbc-name = { -ocbc }
agency-uob-name = { -uob }
agency-mha-name = { -mha }
agency-htx-name = { -htx }
agency-mccy-name = { -mccy }
agency-mti-name = { -mti }
agency-aic-name = { -aic }
agency-hpb-name = { -hpb }
agency-sg-enable-name = { -sg-enable }
agency-nlb-name = { -nlb }
agency-sportsg-name = { -sportsg }
agency-moe-name = { -moe }
agency-ica-name = { -ica }
agency-mas-name = { -mas }
agency-mom-name = { -mom }
agency-lta-name = { -lta }
agency-mso-name = { -mso }
agency-ai-singapore-name = { -ai-singapore }
agency-nrf-name = { -nrf }
agency-wsg-name = { -wsg }
agency-mse-name = { -mse }

## Telephone lines

contact-scamshield-helpline-name = { -scamshield-helpline }
contact-singpass-helpdesk-name = { -singpass } help desk
contact-singpass-scam-support-name = { -singpass } help with scams
contact-police-emergency-name = Police, when you are in danger
contact-police-emergency-sms-name = Police, by { -sms }, when you cannot speak
contact-police-hotline-name = Police, to tell what you know
contact-ambulance-1777-name = Ambulance, when it is not an emergency
contact-scdf-emergency-name = Ambulance or fire
contact-comcare-call-name = { -comcare-call }
contact-chas-hotline-name = { -chas } help line
contact-cpf-hotline-name = { -cpf } hotline
contact-dbs-fraud-hotline-name = { -dbs } and { -posb }, about scams
contact-ocbc-kill-switch-name = { -ocbc }, to stop your account
contact-uob-kill-switch-name = { -uob }, to stop online banking
contact-aic-hotline-name = { -aic } help line
contact-imda-line-name = { -imda }
contact-simplygo-hotline-name = { -simplygo } hotline

## Needs: the choices on Home

need-singpass-name = { -singpass }
need-singpass-examples = Log in, new password, codes
need-payments-name = Payments and vouchers
need-payments-examples = { -cdc-vouchers }, { -paynow }, help with money
need-scams-name = Scams
need-scams-examples = A strange call, message or payment
need-health-name = Health
need-health-examples = Doctors, clinics, health checks
need-housing-and-cpf-name = Housing and { -cpf }
need-housing-and-cpf-examples = Flats, savings, a new address
need-phone-and-family-name = Phone and family
need-phone-and-family-examples = Calls, photos, bigger letters
need-work-and-business-name = Work, learn, business
need-work-and-business-examples = Jobs, courses, running a shop
need-places-and-people-name = Places and people
need-places-and-people-examples = Where to go, who can help
need-about-smart-nation-name = About { -smart-nation }
need-about-smart-nation-examples = What it is, what it brings you
