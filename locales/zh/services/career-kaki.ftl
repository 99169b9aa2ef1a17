### Career Kaki: tips on jobs and courses from a computer, as told in 2024. Where to ask about work today.

career-kaki-name = { -career-kaki }
career-kaki-short = 电脑给的求职建议

# $career-kaki-news: month of the last news of it
career-kaki-what = { $career-kaki-news }，{ -govtech }介绍了这个用{ -ai }的求职帮手。当时说，它会建议工作和课程。

career-kaki-what-now = 现在要找工作，请到柜台问 { -mycareersfuture }。可以请人和您一起看。

## Before you start

career-kaki-here = 请到柜台问。可以请人和您一起找工作或课程。

## More about it

career-kaki-now-heading = 现在还有吗？
career-kaki-now-text = 我们没有找到较新的可靠消息。不知道谁可以用，也不知道怎样用。
career-kaki-today-heading = 还有什么
career-kaki-today-jobs = { -mycareersfuture } 是政府的求职网站，用 { -singpass } 登录。

# $career-health-sg-start: month in which Career Health SG began
career-kaki-today-health = { -career-health-sg } 在{ $career-health-sg-start }推出，列出工作和学习方面的援助。

career-kaki-care-heading = 电脑给建议时
career-kaki-care-text = 电脑说的可能不对。做决定以前，请问您信任的人。

## Is this really them?

career-kaki-genuine-secret = 不要告诉它密码、验证码或银行资料。
