### STACK Community: a club for people who build technology.

stack-community-name = { -stack-community }
stack-community-short = 科技人员的俱乐部
stack-community-what = 这是科技人员的俱乐部。大家见面、听讲座，互相学习。

## More about it

stack-community-do-heading = 会员可以做什么
stack-community-do-text = 会员可以参加大小聚会，了解新科技。
stack-community-who-heading = 适合谁
stack-community-who-text = 给做科技工作或喜欢科技的人。
stack-community-since-heading = 从什么时候开始

# $stack-start: year in which it began
stack-community-since-text = 它从{ $stack-start }开始。加入是免费的。

stack-community-you-heading = 和您有什么关系
stack-community-you-text = 您不用做什么。如果家人做科技工作，可以告诉他们。
