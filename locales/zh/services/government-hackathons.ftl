### Government hackathons: events where people build a first version of an idea that helps others.

government-hackathons-name = { -government-hackathons }
government-hackathons-short = 把点子试做出来的活动
government-hackathons-what = 参加的团队会把帮助大家的点子，先做成试用版。

## More about it

government-hackathons-who-heading = 谁可以参加
government-hackathons-who-text = 民众可以参加，公务员也会参加。
government-hackathons-who-weak = 有些活动是找出{ -ai }工具的弱点。
government-hackathons-names-heading = 您可能听过的名称

# $hack-start: year in which it began
government-hackathons-names-build = { -build-for-good } 是给民众的，从{ $hack-start }开始。

# $hack-latest: month in which the last known one ended
government-hackathons-names-latest = 和{ -peoples-association }合办的一次，在{ $hack-latest }结束。

government-hackathons-names-hack = { -hack-for-public-good } 每年一月举行，由{ -ogp }自己的人员参加。
government-hackathons-more-heading = 还有别的吗？
government-hackathons-more-text = 可能还有。我们看到的公告，名单部分缺了。
government-hackathons-you-heading = 和您有什么关系
government-hackathons-you-text = 如果您想参加，请问柜台的工作人员，附近有没有活动。
