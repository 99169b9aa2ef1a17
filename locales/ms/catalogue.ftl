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
contact-singpass-helpdesk-name = Talian bantuan { -singpass }
contact-singpass-scam-support-name = Bantuan { -singpass } bagi kes penipuan
contact-police-emergency-name = Polis, jika anda dalam bahaya
contact-police-emergency-sms-name = Polis, melalui { -sms }, jika anda tidak dapat bercakap
contact-police-hotline-name = Polis, untuk memberi maklumat
contact-ambulance-1777-name = Ambulans, jika bukan kecemasan
contact-scdf-emergency-name = Ambulans atau kebakaran
contact-comcare-call-name = { -comcare-call }
contact-chas-hotline-name = Talian bantuan { -chas }
contact-cpf-hotline-name = Talian { -cpf }
contact-dbs-fraud-hotline-name = { -dbs } dan { -posb }, tentang penipuan
contact-ocbc-kill-switch-name = { -ocbc }, untuk menghentikan akaun
contact-uob-kill-switch-name = { -uob }, untuk menghentikan perbankan internet
contact-aic-hotline-name = Talian bantuan { -aic }
contact-imda-line-name = Talian { -imda }
contact-simplygo-hotline-name = Talian { -simplygo }

## Needs: the choices on Home

need-singpass-name = { -singpass }
need-singpass-examples = Log masuk, kata laluan baharu, kod
need-payments-name = Pembayaran dan baucar
need-payments-examples = { -cdc-vouchers }, { -paynow }, bantuan wang
need-scams-name = Penipuan
need-scams-examples = Panggilan, mesej atau bayaran yang pelik
need-health-name = Kesihatan
need-health-examples = Doktor, klinik, pemeriksaan kesihatan
need-housing-and-cpf-name = Perumahan dan { -cpf }
need-housing-and-cpf-examples = Flat, simpanan, alamat baharu
need-phone-and-family-name = Telefon dan keluarga
need-phone-and-family-examples = Panggilan, gambar, huruf lebih besar
need-work-and-business-name = Kerja, belajar, niaga
need-work-and-business-examples = Pekerjaan, kursus, urus kedai
need-places-and-people-name = Tempat dan bantuan
need-places-and-people-examples = Ke mana hendak pergi, siapa boleh bantu
need-about-smart-nation-name = Tentang { -smart-nation }
need-about-smart-nation-examples = Apa maksudnya, apa manfaatnya
