### The COVID-19 Support Grant, which has ended: what it was, and where to ask for help now.

covid-support-grant-name = { -covid-support-grant }
covid-support-grant-short = Old help, now closed
covid-support-grant-what = It was money for people who lost work or pay because of { -covid }. It is closed, and you can no longer apply.

# $comcare-call: number of ComCare Call
covid-support-grant-what-now = Do you have too little money now? You may ask for { -comcare } at a { -social-service-office }. Or call { $comcare-call }.

## More about it

covid-support-grant-who-heading = Who got it
covid-support-grant-who-text = It was for citizens and permanent residents with low or middle pay who worked for an employer.
covid-support-grant-when-heading = When it was

# $covid-support-grant-last: last day on which people could apply
# $covid-support-grant-start: month in which it began
covid-support-grant-when-text = It began in { $covid-support-grant-start }. The last day to apply was { $covid-support-grant-last }.

# $covid-support-grant-approved: how many applications had been approved
# $covid-support-grant-as-of: month in which there were so many
covid-support-grant-when-many = By { $covid-support-grant-as-of }, { $covid-support-grant-approved } requests had been approved.

covid-support-grant-next-heading = What came next
covid-support-grant-next-text = The { -covid-recovery-grant } followed it. That one is closed too.
covid-support-grant-today-heading = Help today

# $supportgowhere-site: web address of SupportGoWhere
covid-support-grant-today-text = You need no phone to ask. { -supportgowhere } shows other help too: { $supportgowhere-site }.

## Is this really them?

covid-support-grant-genuine-old = If a message says that this old money is still waiting for you, do not press anything in it.
