### The COVID-19 Recovery Grant, which has ended: what it was, and where to ask for help now.

covid-recovery-grant-name = { -covid-recovery-grant }
covid-recovery-grant-short = Old help, now closed
covid-recovery-grant-what = It was money for people who earned less because of { -covid }. It is closed, and you can no longer apply.

# $comcare-call: number of ComCare Call
covid-recovery-grant-what-now = Do you have too little money now? You may ask for { -comcare } at a { -social-service-office }. Or call { $comcare-call }.

## More about it

covid-recovery-grant-who-heading = Who got it
covid-recovery-grant-who-text = It was for people with low or middle pay. They worked for an employer, or for themselves.
covid-recovery-grant-when-heading = When it was

# $covid-recovery-grant-last: last day on which people could apply
# $covid-recovery-grant-start: day on which it began
covid-recovery-grant-when-text = It began on { $covid-recovery-grant-start }. The last day to apply was { $covid-recovery-grant-last }.

# $covid-recovery-grant-as-of: year by whose end there were so many
# $covid-recovery-grant-helped: how many people it had helped, about
covid-recovery-grant-when-many = By the end of { $covid-recovery-grant-as-of } it had helped about { $covid-recovery-grant-helped } people.

covid-recovery-grant-today-heading = Help today

# $supportgowhere-site: web address of SupportGoWhere
covid-recovery-grant-today-text = You need no phone to ask. { -supportgowhere } shows other help too: { $supportgowhere-site }.

## Is this really them?

covid-recovery-grant-genuine-old = If a message says that this old money is still waiting for you, do not press anything in it.
