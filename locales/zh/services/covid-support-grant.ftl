### The COVID-19 Support Grant, which has ended: what it was, and where to ask for help now.

covid-support-grant-name = { -covid-support-grant }
covid-support-grant-short = 旧的援助，已结束
covid-support-grant-what = 这笔钱给因{ -covid }而失去工作或薪水减少的人。现在已经结束，不能再申请。

# $comcare-call: number of ComCare Call
covid-support-grant-what-now = 现在生活费不够吗？可以到{ -social-service-office }申请 { -comcare }，或打 { $comcare-call }。

## More about it

covid-support-grant-who-heading = 当时给谁
covid-support-grant-who-text = 给中低收入的公民和永久居民，须是受薪员工。
covid-support-grant-when-heading = 什么时候

# $covid-support-grant-last: last day on which people could apply
# $covid-support-grant-start: month in which it began
covid-support-grant-when-text = { $covid-support-grant-start }开始，{ $covid-support-grant-last }截止申请。

# $covid-support-grant-approved: how many applications had been approved
# $covid-support-grant-as-of: month in which there were so many
covid-support-grant-when-many = 到{ $covid-support-grant-as-of }，有{ $covid-support-grant-approved }份申请获得批准。

covid-support-grant-next-heading = 接下来的补助金
covid-support-grant-next-text = 接着有 { -covid-recovery-grant }，现在也已经结束。
covid-support-grant-today-heading = 现在的援助

# $supportgowhere-site: web address of SupportGoWhere
covid-support-grant-today-text = 申请不需要手机。{ -supportgowhere } 也列出其他援助：{ $supportgowhere-site }。

## Is this really them?

covid-support-grant-genuine-old = 如果有信息说，这笔旧的补助金还在等您领取，请不要按里面的任何东西。
