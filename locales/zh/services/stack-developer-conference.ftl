### STACK Developer Conference: a large meeting of people who build technology.

stack-developer-conference-name = { -stack-conference }
stack-developer-conference-short = 科技大会
stack-developer-conference-what = 这是科技人员的大型会议，隔年举行一次。

## More about it

stack-developer-conference-who-heading = 适合谁
stack-developer-conference-who-text = 政府机构、公司和喜欢科技的人在这里见面。
stack-developer-conference-times-heading = 什么时候举行

# $stackconf-first: day of the first
# $stackconf-last: month of the last that is known
stack-developer-conference-times-text = 第一次在{ $stackconf-first }举行。我们知道的最近一次在{ $stackconf-last }。

# $stackconf-next: year of the one of which no news was found
stack-developer-conference-times-next = 我们没有找到{ $stackconf-next }举行的消息。

stack-developer-conference-you-heading = 和您有什么关系
stack-developer-conference-you-text = 您不用做什么。如果家人做科技工作，可以告诉他们。
