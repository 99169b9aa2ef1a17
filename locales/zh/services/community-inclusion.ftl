### A part of the goal Community: all can get online, learn and feel sure.

community-inclusion-name = 不让任何人落在后头
community-inclusion-short = “{ -goal-community }”目标的一部分
community-inclusion-what = 人人都应该能上网、能学习、用得安心。这是“{ -goal-community }”目标的一部分。

## More about it

community-inclusion-means-heading = 这是什么意思
community-inclusion-means-life = 科技应该帮您和亲友联络、得到需要的服务，也让您开心。
community-inclusion-means-behind = 没有手机或不会用手机的人，也不应该吃亏。
community-inclusion-means-easy = 手机和电脑上的东西，应该让人人都觉得好用。
community-inclusion-brings-heading = 给您带来什么
community-inclusion-brings-help = 在{ -sg-digital-hub }或 { -servicesg-centre }，有人当面帮您。
community-inclusion-brings-money = 手头紧的话，请问柜台的工作人员，有没有较便宜的手机和网络。
community-inclusion-guide-heading = 为什么有 { -pandu }
community-inclusion-guide-text = { -pandu } 也是为了这个目的：不让任何人落在后头。
