### Code for Fun: a school course in which pupils learn to program.

code-for-fun-name = { -code-for-fun }
code-for-fun-short = 学生学编程
code-for-fun-what = 学校的短期课，教学生怎样指示电脑做事。这叫编程。

## More about it

code-for-fun-who-heading = 给什么人

# $code-fun-class: class of primary school from which all pupils take it
code-for-fun-who-text = 小学{ $code-fun-class }年级起的学生都要上。中学也有课。

code-for-fun-learn-heading = 学什么

# $code-fun-hours: how long the course takes
code-for-fun-learn-text = 课程共{ $code-fun-hours }。学生学编程、动手制作，也认识{ -ai-short }。

code-for-fun-learn-ai = { -ai-short }让电脑做人会做的事，例如说话和回答。

# $code-fun-since: year in which it was first tried
code-for-fun-learn-care = 他们也学会负责任地用科技。这门课在{ $code-fun-since }开始试办。

code-for-fun-family-heading = 给您的家人
code-for-fun-family-text = 可以请孙儿给您看看他的作品。想知道更多，可以问学校。
