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
contact-singpass-helpdesk-name = { -singpass } உதவி எண்
contact-singpass-scam-support-name = மோசடி என்றால், { -singpass } உதவி
contact-police-emergency-name = நீங்கள் ஆபத்தில் இருந்தால், காவல்துறை
contact-police-emergency-sms-name = பேச முடியாவிட்டால், { -sms } மூலம் காவல்துறை
contact-police-hotline-name = தகவல் தெரிவிக்க, காவல்துறை
contact-ambulance-1777-name = ஆம்புலன்ஸ், அவசரம் இல்லாதபோது
contact-scdf-emergency-name = ஆம்புலன்ஸ் அல்லது தீ
contact-comcare-call-name = { -comcare-call }
contact-chas-hotline-name = { -chas } உதவி எண்
contact-cpf-hotline-name = { -cpf } உதவி எண்
contact-dbs-fraud-hotline-name = மோசடி என்றால், { -dbs }, { -posb }
contact-ocbc-kill-switch-name = கணக்கை நிறுத்த, { -ocbc }
contact-uob-kill-switch-name = இணைய வங்கிச் சேவையை நிறுத்த, { -uob }
contact-aic-hotline-name = { -aic } உதவி எண்
contact-imda-line-name = { -imda } உதவி எண்
contact-simplygo-hotline-name = { -simplygo } உதவி எண்

## Needs: the choices on Home

need-singpass-name = { -singpass }
need-singpass-examples = உட்பதிவு, புதிய மறைச்சொல், குறியீடு
need-payments-name = பணம், பற்றுச்சீட்டு
need-payments-examples = { -cdc-vouchers }, { -paynow }, பண உதவி
need-scams-name = மோசடி
need-scams-examples = சந்தேகமான அழைப்பு, செய்தி, கட்டணம்
need-health-name = உடல்நலம்
need-health-examples = மருத்துவர், மருந்தகம், உடல் பரிசோதனை
need-housing-and-cpf-name = வீடு, { -cpf }
need-housing-and-cpf-examples = வீடு, சேமிப்பு, புதிய முகவரி
need-phone-and-family-name = கைப்பேசி, குடும்பம்
need-phone-and-family-examples = அழைப்பு, படங்கள், பெரிய எழுத்து
need-work-and-business-name = வேலை, கல்வி, தொழில்
need-work-and-business-examples = வேலைகள், பயிற்சி, கடை நடத்துதல்
need-places-and-people-name = இடங்கள், மனிதர்கள்
need-places-and-people-examples = எங்கே செல்வது, யார் உதவுவார்
need-about-smart-nation-name = { -smart-nation } பற்றி
need-about-smart-nation-examples = அது என்ன, உங்களுக்கு என்ன பயன்
