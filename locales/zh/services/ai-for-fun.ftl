### AI for Fun: school lessons in which pupils try AI.

ai-for-fun-name = { -ai-for-fun }
ai-for-fun-short = 学校的{ -ai-short }课
ai-for-fun-what = 学校的短期课，让学生试用{ -ai-short }。{ -ai-short }让电脑做人会做的事，例如说话和回答。

## More about it

ai-for-fun-who-heading = 给什么人

# $ai-fun-since: year since which schools have it
ai-for-fun-who-text = 给中小学生。学校从{ $ai-fun-since }起开办。

ai-for-fun-learn-heading = 学什么
ai-for-fun-learn-text = 学生试用会写会画的{ -ai-short }，也认识智能机器人。

# $ai-fun-hours: how long one part takes
ai-for-fun-learn-long = 每个单元{ $ai-fun-hours }，可以选修，是 { -code-for-fun } 以外的课。

ai-for-fun-family-heading = 给您的家人
ai-for-fun-family-text = 可以请孙儿给您看看{ -ai-short }会做什么。
ai-for-fun-family-school = 想知道更多，可以问学校。
