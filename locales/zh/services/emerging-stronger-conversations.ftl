### Emerging Stronger Conversations: talks about life after COVID-19, which have ended; Singapore Together.

emerging-stronger-conversations-name = { -emerging-stronger-conversations }
emerging-stronger-conversations-short = 谈{ -covid }之后的生活
emerging-stronger-conversations-what = 大家在对话会上谈{ -covid }时的生活和对将来的希望。对话会已经结束。

# $reach-site: web address of REACH
emerging-stronger-conversations-what-now = 您现在也可以把看法告诉政府。可以请帮手和您一起打开 { $reach-site }。

## More about it

emerging-stronger-conversations-how-heading = 当时的情形

# $emerging-stronger-start: month in which the talks began
emerging-stronger-conversations-how-text = 对话会在{ $emerging-stronger-start }开始，有些用母语进行。

# $emerging-stronger-people: how many people had taken part, at least
# $emerging-stronger-year: year by whose end so many had taken part
emerging-stronger-conversations-how-many = 到{ $emerging-stronger-year }底，有超过{ $emerging-stronger-people }人说出自己的看法。

# $emerging-stronger-ambassadors: how many Smart Nation Ambassadors took part, at least
emerging-stronger-conversations-how-ambassadors = 超过{ $emerging-stronger-ambassadors }名义工（{ -smart-nation-ambassador }）也参加了。

emerging-stronger-conversations-part-heading = { -singapore-together } 的一部分

# $singapore-together-start: year in which Singapore Together began
emerging-stronger-conversations-part-text = { -singapore-together } 从{ $singapore-together-start }开始，让政府和人民一起计划，一起做事。

emerging-stronger-conversations-came-heading = 有什么成果
emerging-stronger-conversations-came-text = 之后成立了行动小组，要帮人用科技，也为收入少的人提供数码设备。
