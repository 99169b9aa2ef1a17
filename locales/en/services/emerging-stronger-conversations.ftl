### Emerging Stronger Conversations: talks about life after COVID-19, which have ended; Singapore Together.

emerging-stronger-conversations-name = { -emerging-stronger-conversations }
emerging-stronger-conversations-short = Talks about life after { -covid }
emerging-stronger-conversations-what = Talks in which people said how { -covid } had been for them, and what they hoped for. They have ended.

# $reach-site: web address of REACH
emerging-stronger-conversations-what-now = You may still tell the government what you think. A helper may open { $reach-site } with you.

## More about it

emerging-stronger-conversations-how-heading = How it went

# $emerging-stronger-start: month in which the talks began
emerging-stronger-conversations-how-text = The talks began in { $emerging-stronger-start }. Some were held in mother tongues.

# $emerging-stronger-people: how many people had taken part, at least
# $emerging-stronger-year: year by whose end so many had taken part
emerging-stronger-conversations-how-many = By the end of { $emerging-stronger-year }, more than { $emerging-stronger-people } people had said what they thought.

# $emerging-stronger-ambassadors: how many Smart Nation Ambassadors took part, at least
emerging-stronger-conversations-how-ambassadors = More than { $emerging-stronger-ambassadors } volunteers took part too. Each was a { -smart-nation-ambassador }.

emerging-stronger-conversations-part-heading = Part of { -singapore-together }

# $singapore-together-start: year in which Singapore Together began
emerging-stronger-conversations-part-text = { -singapore-together } began in { $singapore-together-start }. In it the government and the people plan and work together.

emerging-stronger-conversations-came-heading = What came of it
emerging-stronger-conversations-came-text = Groups were formed to act on it. They were to help people use technology, and to bring devices to those with less money.
