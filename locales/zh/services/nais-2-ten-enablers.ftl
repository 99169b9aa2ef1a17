### The ten enablers of National AI Strategy 2.0, in plain words.

nais-2-ten-enablers-name = { -nais-2-ten-enablers }
nais-2-ten-enablers-short = 推动{ -ai-short }的力量

# $nais-enablers-count: how many enablers the plan names
nais-2-ten-enablers-what = 策略列出{ $nais-enablers-count }个推动力，帮助{ -ai-short }发展。{ -ai-short }让电脑做人会做的事，例如说话和回答。

## More about it

nais-2-ten-enablers-act-heading = 推动的人
nais-2-ten-enablers-act-industry = 产业：公司在工作上用{ -ai-short }。
nais-2-ten-enablers-act-government = 政府：政府部门用{ -ai-short }为您服务。
nais-2-ten-enablers-act-research = 研究：专家寻找新的{ -ai-short }技术。
nais-2-ten-enablers-people-heading = 人与技能
nais-2-ten-enablers-people-talent = 人才：精通{ -ai-short }的人。
nais-2-ten-enablers-people-capabilities = 能力：公司和员工学会用{ -ai-short }。
nais-2-ten-enablers-people-place = 生态整合，以前叫地方营造：让{ -ai-short }人才聚在一起合作。
nais-2-ten-enablers-base-heading = 电脑、数据和规则
nais-2-ten-enablers-base-compute = 计算能力：运行{ -ai-short }的强大电脑。
nais-2-ten-enablers-base-data = 数据：供{ -ai-short }学习的资料，要小心使用。
nais-2-ten-enablers-base-trust = 可信的环境：有规则、有保障，让您信得过{ -ai-short }。
nais-2-ten-enablers-base-leader = 思想与行动的领袖：新加坡协助世界善用{ -ai-short }。
nais-2-ten-enablers-you-heading = 对您有什么意义
nais-2-ten-enablers-you-text = 您不用做什么。这一页只是说明政府在做哪些事。
