### AI for Science: money for scientists who use AI.

ai-for-science-name = { -ai-for-science }
ai-for-science-short = { -ai-short } helps scientists
ai-for-science-what = Government money for scientists, so that { -ai-short } helps them to find new things faster. { -ai-short } lets computers do things that people do, such as speak and answer.

## More about it

ai-for-science-money-heading = The money

# $ai-science-year: year in which the money was set aside
# $ai-science-money: how much money
ai-for-science-money-text = In { $ai-science-year } the government set aside { $ai-science-money } for it. The { -nrf } leads it.

ai-for-science-for-heading = What they study
ai-for-science-for-text = They study medicine, health and new materials, among other things.
ai-for-science-you-heading = What it means for you
ai-for-science-you-text = It is for researchers only, so there is nothing to apply for.

# $scamshield-helpline: number of the ScamShield Helpline
ai-for-science-you-scam = If someone asks you to put money into it, call { $scamshield-helpline }.
