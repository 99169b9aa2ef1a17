### The Protection from Scams Act: the police may stop money going to a scammer.

protection-from-scams-act-name = { -protection-from-scams-act }
protection-from-scams-act-short = 警方怎样保护您的钱
protection-from-scams-act-what = 这项法律让警方可以阻止受害人的钱流到骗子手里。别的办法都不行，警方才这样做。

## More about it

protection-from-scams-act-how-heading = 警方可以做什么

# $scams-act-banks: how many banks get an order as a rule
protection-from-scams-act-how-order = 警方可以下令银行，不让钱流出户头。通常有{ $scams-act-banks }家大银行会收到这个命令。

# $scams-act-order: how long an order lasts at most, such as “30 days”
# $scams-act-more: how many times an order may be made longer
protection-from-scams-act-how-long = 命令最长{ $scams-act-order }，最多可以延长{ $scams-act-more }次。

protection-from-scams-act-live-heading = 日常要用的钱
protection-from-scams-act-live-text = 如果您的户头受到限制，可以请警方批准您用钱，付日常开支和账单。
protection-from-scams-act-family-heading = 如果亲人一直付钱给骗子

# $police-emergency: number of the police for danger
# $scamshield-helpline: number of the ScamShield Helpline
protection-from-scams-act-family-text = 如果亲人正在付钱给骗子，又不听劝，请打 { $police-emergency }。想问意见，请打 { $scamshield-helpline }。

protection-from-scams-act-since-heading = 从什么时候开始

# $scams-act-since: day since which the law is in force
protection-from-scams-act-since-text = 这项法律从{ $scams-act-since }起生效。
