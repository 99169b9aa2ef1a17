### The National AI Council: who is in it, what it looks after, and what it means for a resident.

national-ai-council-name = { -national-ai-council }
national-ai-council-short = 带领{ -ai-short }发展的部长
national-ai-council-what = 由总理领导的部长理事会，带领新加坡发展{ -ai-short }。{ -ai-short }让电脑做人会做的事，例如说话和回答。

## More about it

national-ai-council-since-heading = 几时成立

# $naic-announced: day on which it was announced
national-ai-council-since-text = 总理在{ $naic-announced }宣布，理事会在同一个月成立。

national-ai-council-missions-heading = 主要任务
national-ai-council-missions-text = 它负责{ -ai-missions }，涉及制造业、交通物流、金融和医疗。
national-ai-council-health-heading = 医生和护士仍会参与
national-ai-council-health-text = 卫生部长是理事会成员。他说，用{ -ai-short }时，医生和护士仍须参与。
national-ai-council-you-heading = 对您有什么意义
national-ai-council-you-text = 您不用做什么。在诊所如有疑问，可以随时问医生或护士。
