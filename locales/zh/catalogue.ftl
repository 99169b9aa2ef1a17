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
contact-singpass-helpdesk-name = { -singpass } 服务热线
contact-singpass-scam-support-name = { -singpass } 诈骗求助热线
contact-police-emergency-name = 警方，遇到危险时拨打
contact-police-emergency-sms-name = 警方，不能说话时发{ -sms }
contact-police-hotline-name = 警方，提供消息时拨打
contact-ambulance-1777-name = 救护车，不是紧急情况时拨打
contact-scdf-emergency-name = 救护车或火警
contact-comcare-call-name = { -comcare-call }
contact-chas-hotline-name = { -chas }热线
contact-cpf-hotline-name = { -cpf }热线
contact-dbs-fraud-hotline-name = { -dbs }和{ -posb }诈骗求助热线
contact-ocbc-kill-switch-name = { -ocbc }，停用户头时拨打
contact-uob-kill-switch-name = { -uob }，停用网上银行时拨打
contact-aic-hotline-name = { -aic }热线
contact-imda-line-name = { -imda }热线
contact-simplygo-hotline-name = { -simplygo } 热线

## Needs: the choices on Home

need-singpass-name = { -singpass }
need-singpass-examples = 登录、新密码、验证码
need-payments-name = 付款与购物券
need-payments-examples = { -cdc-vouchers }、{ -paynow }、经济援助
need-scams-name = 诈骗
need-scams-examples = 奇怪的电话、信息或付款
need-health-name = 健康
need-health-examples = 看医生、诊所、健康检查
need-housing-and-cpf-name = 住房与{ -cpf }
need-housing-and-cpf-examples = 组屋、储蓄、更改地址
need-phone-and-family-name = 手机与家人
need-phone-and-family-examples = 通话、照片、把字放大
need-work-and-business-name = 工作、学习、生意
need-work-and-business-examples = 找工作、上课程、开店
need-places-and-people-name = 地点与帮手
need-places-and-people-examples = 可以去哪里、谁能帮忙
need-about-smart-nation-name = 认识{ -smart-nation }
need-about-smart-nation-examples = 是什么、对您有什么好处
