### The planned number of all police calls, and what to do until it comes.

police-caller-prefix-name = 警方来电的新号码
police-caller-prefix-short = 计划中，还没查到开始
police-caller-prefix-what = 这个计划要让您分得清，警方来电是真是假。按计划，警方来电的号码，开头都会一样。

# $scamshield-helpline: number of the ScamShield Helpline
police-caller-prefix-what-now = 在这之前，如果陌生人打来说是警察，请挂断。然后打 { $scamshield-helpline } 问一问。

## Before you start

police-caller-prefix-here = 就我们所知，还没有开始。遇到可疑来电，可以先问一问。

## More about it

police-caller-prefix-plan-heading = 宣布了什么

# $police-prefix-announced: day on which the police told of it
# $police-prefix-year: year in which it is to begin
police-caller-prefix-plan-text = 政府在{ $police-prefix-announced }宣布，会在{ $police-prefix-year }稍后开始。

police-caller-prefix-plan-unknown = 我们没有查到开始的消息，也没有查到号码。
police-caller-prefix-who-heading = 给谁
police-caller-prefix-who-text = 给每一个有电话的人。
police-caller-prefix-know-heading = 如果您有罪案的线索

## Is this really them?

police-caller-prefix-genuine-number = 不要只看来电号码，因为号码可以造假。
