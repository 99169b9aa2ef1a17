### GoBusiness COVID Portal: where companies asked if their people could go to work. The rules behind it have ended.

gobusiness-covid-portal-name = { -gobusiness-covid-portal }
gobusiness-covid-portal-short = For companies, during { -covid }
gobusiness-covid-portal-what = A website where companies asked during { -covid } if they could open, and if their people could come to work.

# $workplace-covid-rules-ended: day on which the COVID-19 rules for work ended
gobusiness-covid-portal-what-now = You need not ask there. The { -covid } rules for work ended on { $workplace-covid-rules-ended }.

## Before you start

gobusiness-covid-portal-here = No, and you do not need it. If you have a shop and a question, ask at the desk.

## More about it

gobusiness-covid-portal-did-heading = What it was for
gobusiness-covid-portal-did-text = Companies told the government how many people worked at their place.

# $gobusiness-covid-portal-as-of: month in which there were so many
# $gobusiness-covid-portal-requests: how many requests it had, at least
gobusiness-covid-portal-did-many = By { $gobusiness-covid-portal-as-of } it had more than { $gobusiness-covid-portal-requests } requests.

gobusiness-covid-portal-now-heading = Is it still there?

# $gobusiness-covid-portal-news: month of the last news of it
gobusiness-covid-portal-now-text = We found no day on which it closed. The last news of it is from { $gobusiness-covid-portal-news }.

gobusiness-covid-portal-you-heading = What it means for you
gobusiness-covid-portal-you-text = It was for companies only. If you have a shop today, you may use { -gobusiness }.
