### The COVID-19 Recovery Grant, which has ended: what it was, and where to ask for help now.

covid-recovery-grant-name = { -covid-recovery-grant }
covid-recovery-grant-short = 旧的援助，已结束
covid-recovery-grant-what = 这笔钱给因{ -covid }而收入减少的人。现在已经结束，不能再申请。

# $comcare-call: number of ComCare Call
covid-recovery-grant-what-now = 现在生活费不够吗？可以到{ -social-service-office }申请 { -comcare }，或打 { $comcare-call }。

## More about it

covid-recovery-grant-who-heading = 当时给谁
covid-recovery-grant-who-text = 给中低收入的人，包括受薪员工和自雇人士。
covid-recovery-grant-when-heading = 什么时候

# $covid-recovery-grant-last: last day on which people could apply
# $covid-recovery-grant-start: day on which it began
covid-recovery-grant-when-text = { $covid-recovery-grant-start }开始，{ $covid-recovery-grant-last }截止申请。

# $covid-recovery-grant-as-of: year by whose end there were so many
# $covid-recovery-grant-helped: how many people it had helped, about
covid-recovery-grant-when-many = 到{ $covid-recovery-grant-as-of }底，大约帮助了{ $covid-recovery-grant-helped }人。

covid-recovery-grant-today-heading = 现在的援助

# $supportgowhere-site: web address of SupportGoWhere
covid-recovery-grant-today-text = 申请不需要手机。{ -supportgowhere } 也列出其他援助：{ $supportgowhere-site }。

## Is this really them?

covid-recovery-grant-genuine-old = 如果有信息说，这笔旧的补助金还在等您领取，请不要按里面的任何东西。
