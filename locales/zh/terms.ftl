### Names that stay the same everywhere. A translation keeps a name in English where no Singapore word for it is in use.

## This guide

-pandu = Pandu

## Services, programmes and plans

-singpass = Singpass
-singpass-multi-user = { -singpass } 多用户短信双重密码
-singpass-face-verification = { -singpass } 脸部认证
-paynow = PayNow
-nets = NETS
-money-lock = Money Lock
-digivault = digiVault
-cdc-vouchers = 社理会邻里购物券
-sg60-vouchers = SG60邻里购物券
-gst-voucher = 消费税补助券
-u-save = 水电费回扣（U-Save）
-medisave = 保健储蓄
-supportgowhere = SupportGoWhere
-servicesg = ServiceSG
-scamshield = ScamShield
-gov-sg = gov.sg
-scamshield-app = { -scamshield } 应用
-scamshield-helpline = { -scamshield } 防诈骗专线
-comcare = ComCare
-comcare-call = { -comcare } 热线
-chas = 社保援助计划（CHAS）
-chas-card = 社保援助卡（CHAS）
-healthier-sg = 健康SG计划
-healthhub = HealthHub
-pioneer-card = 建国一代卡
-merdeka-card = 立国一代卡
-govcash = GovCash
-lpa = 持久授权书（LPA）
-lifesg = LifeSG
-lifesg-credits = { -lifesg } credits
-formsg = FormSG
-cpf = 公积金
-tracetogether = 合力追踪
-smart-nation = 智慧国
-smart-nation-2-0 = { -smart-nation }2.0
-goal-trust = 信任
-goal-growth = 增长
-goal-community = 社区
-cpf-safety-switch = CPF Safety Switch（公积金安全开关）
-servicesg-centre = ServiceSG 中心
-sg-digital-hub = 新加坡数码转型社区援助站
-digital-ambassador = 数码大使
-seniors-go-digital = Seniors Go Digital
-my-favourite-days = My Favourite Days
-crowdtasksg = CrowdTaskSG
-tech-kaki = Tech Kaki
-smart-nation-ambassador = Smart Nation Ambassador
-digital-for-life = Digital for Life
-skillsfuture-credit = 技能创前程培训补助
-ease = 乐龄易计划（EASE）
-safeentry = SafeEntry访客登记系统
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

-govtech = 政府科技局（GovTech）
-ica = 移民与关卡局
-ncpc = 全国罪案防范理事会
-police = 新加坡警察部队
-ogp = 政府开源科技部
-peoples-association = 人民协会
-abs = 新加坡银行公会
-ocbc = 华侨银行（OCBC）
-dbs = 星展银行（DBS）
-posb = 储蓄银行（POSB）
-uob = 大华银行（UOB）
-msf = 社会及家庭发展部
-mof = 财政部
-moh = 卫生部
-synapxe = Synapxe
-scdf = 新加坡民防部队
-mddi = 数码发展及新闻部
-neighbourhood-police-centre = 邻里警局
-social-service-office = 社会服务中心
-cpf-board = 中央公积金局
-hdb = 建屋发展局
-imda = 资讯通信媒体发展局（IMDA）
-psd = 公共服务署
-ssg = 新加坡精深技能发展局
-mccy = 文化、社区及青年部
-mti = 贸易与工业部

## Words that must always be the same

-nric = 身份证
-pin = 密码（PIN）
-ez-link = 易通卡
-otp = 一次性密码（OTP）
-qr-code = QR码
-atm = 提款机
-sms = 手机简讯
-whatsapp = WhatsApp
-telegram = Telegram
-iphone = iPhone
-flight-mode = 飞行模式（Flight mode）
-wifi = 无线网络（Wi-Fi）
-android = Android
-passkey = Passkey
-covid = 冠病
-ai = 人工智能（AI）
