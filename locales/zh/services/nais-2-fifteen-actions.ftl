### The fifteen actions of National AI Strategy 2.0, each in plain words.

nais-2-fifteen-actions-name = { -nais-2-fifteen-actions }
nais-2-fifteen-actions-short = 策略要做的事

# $nais-actions-year: year in which the actions and the target were set
# $nais-actions-count: how many actions there are
# $nais-actions-from: fewest years the actions are to take
# $nais-actions-to: most years the actions are to take
nais-2-fifteen-actions-what = { $nais-actions-year }的{ -ai-short }策略列出{ $nais-actions-count }项行动，预计用{ $nais-actions-from }到{ $nais-actions-to }年进行。

## More about it

nais-2-fifteen-actions-ai-heading = 什么是{ -ai-short }
nais-2-fifteen-actions-ai-text = { -ai-short }让电脑做人会做的事，例如说话和回答。
nais-2-fifteen-actions-firms-heading = 公司、政府和研究
nais-2-fifteen-actions-firms-centres = 在公司设立{ -ai-short }卓越中心，也考虑为各行业设中心。
nais-2-fifteen-actions-firms-startups = 帮助新的{ -ai-short }小公司快速成长。
nais-2-fifteen-actions-firms-public = 让政府部门用{ -ai-short }做得更好，以新方式服务您。
nais-2-fifteen-actions-firms-research = 更新{ -ai-short }研究计划，让新加坡在一些领域保持领先。
nais-2-fifteen-actions-people-heading = 开发和使用的人
nais-2-fifteen-actions-people-creators = 邀请世界顶尖的{ -ai-short }人才和新加坡合作。

# $nais-practitioners: target: how many people work with AI
# $nais-actions-year: year in which the actions and the target were set
nais-2-fifteen-actions-people-practitioners = 目标是本地有{ $nais-practitioners }名{ -ai-short }从业员。这是{ $nais-actions-year }定下的。

nais-2-fifteen-actions-people-firms = 帮助更多公司用{ -ai-short }，推动行业转型。
nais-2-fifteen-actions-people-workers = 按行业培训员工使用{ -ai-short }。
nais-2-fifteen-actions-people-site = 设立一个标志性地点，让{ -ai-short }人才一起工作。
nais-2-fifteen-actions-base-heading = 电脑、数据和规则
nais-2-fifteen-actions-base-compute = 大量增加强大的电脑。
nais-2-fifteen-actions-base-privacy = 研究既能用数据、又能保护隐私的方法。
nais-2-fifteen-actions-base-data = 开放政府的数据，用来造福大家。
nais-2-fifteen-actions-base-rules = 确保{ -ai-short }的规则合用。
nais-2-fifteen-actions-base-safety = 让{ -ai-short }更安全，出问题时也撑得住。
nais-2-fifteen-actions-base-partner = 和别的国家合作，发展新的{ -ai-short }，订立好规则。
nais-2-fifteen-actions-now-heading = 进展如何

# $nais-actions-renewed: day on which the plan was renewed
nais-2-fifteen-actions-now-text = 策略在{ $nais-actions-renewed }更新。我们找不到资料说明哪些行动已完成。
