### AI for Science: money for scientists who use AI.

ai-for-science-name = { -ai-for-science }
ai-for-science-short = { -ai-short }帮助科学家
ai-for-science-what = 政府拨款给科学家，用{ -ai-short }更快得到新发现。{ -ai-short }让电脑做人会做的事，例如说话和回答。

## More about it

ai-for-science-money-heading = 拨款

# $ai-science-year: year in which the money was set aside
# $ai-science-money: how much money
ai-for-science-money-text = 政府在{ $ai-science-year }拨出{ $ai-science-money }。由{ -nrf }主导。

ai-for-science-for-heading = 研究什么
ai-for-science-for-text = 研究医药、健康、新材料等。
ai-for-science-you-heading = 对您有什么意义
ai-for-science-you-text = 这只给研究人员，您不用申请。

# $scamshield-helpline: number of the ScamShield Helpline
ai-for-science-you-scam = 如果有人叫您为它付钱，请打 { $scamshield-helpline }。
