### AI Apprenticeship Programme: training that turns programmers into AI experts.

aiap-name = { -aiap }
aiap-short = 有津贴的{ -ai-short }培训
aiap-what = 全日制课程，把会编程的人培训成{ -ai-short }专才。学习时每月有津贴。

## More about it

aiap-ai-heading = 什么是{ -ai-short }
aiap-ai-text = { -ai-short }让电脑做人会做的事，例如说话和回答。
aiap-who-heading = 给什么人
aiap-who-text = 给已经会编程、想做{ -ai-short }工作的本地人。
aiap-how-heading = 怎样学

# $aiap-months: how many months the course takes
aiap-how-text = 课程{ $aiap-months }个月。先上课，再做真实的项目。

# $aiap-since: year in which it began
aiap-how-since = 这项课程从{ $aiap-since }开办到现在。

aiap-family-heading = 给您的家人
aiap-family-text = 这不适合初学电脑的人。可以告诉会编程的子女或孙儿。

# $aiap-site: web address of the AI Apprenticeship Programme
aiap-family-site = 他们可以到 { $aiap-site } 看怎样申请。
