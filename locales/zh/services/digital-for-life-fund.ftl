### Money for projects that teach digital skills; nothing that is paid to one person.

digital-for-life-fund-name = { -digital-for-life } 基金
digital-for-life-fund-short = 资助课程和活动
digital-for-life-fund-what = 由捐款人和政府出钱，资助教人用科技的活动。
digital-for-life-fund-what-now = 如果您的团体打算开课，请和帮手一起看官方网站。

## Before you start

digital-for-life-fund-here = 请问柜台的工作人员，附近有什么课。

## More about it

digital-for-life-fund-who-heading = 谁可以申请
digital-for-life-fund-who-groups = 想教别人、帮别人的团体可以申请。
digital-for-life-fund-who-not-you = 这不是发给个人的钱。
digital-for-life-fund-you-heading = 和您有什么关系
digital-for-life-fund-you-text = 您家附近的课，可能就是它资助的。
digital-for-life-fund-done-heading = 当时的情况
digital-for-life-fund-done-money = 到{ $digital-for-life-fund-month }，一共筹到大约{ $digital-for-life-fund-raised }。
digital-for-life-fund-done-people = 那时 { -digital-for-life } 大约有{ $digital-for-life-fund-projects }个项目，超过{ $digital-for-life-fund-people }人受益。

## Is this really them?

digital-for-life-fund-genuine-money = 如果有人说要给您这笔钱，先别回复，请打 { $scamshield-helpline } 问一问。
