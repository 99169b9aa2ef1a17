### National Appointment System: how people booked a COVID-19 vaccine. What to do today.

national-appointment-system-name = { -national-appointment-system }
national-appointment-system-short = 预约{ -covid }疫苗

# $national-appointment-system-year: year in which people booked
national-appointment-system-what = { $national-appointment-system-year }，大家用它预约{ -covid }疫苗。年长者当时可以到民众联络所或俱乐部，请人帮忙。

national-appointment-system-what-now = 您想打疫苗吗？请问您{ -healthier-sg }诊所的医生，或问综合诊疗所。

## Before you start

national-appointment-system-here = 不能。请打电话到诊所或综合诊疗所，或亲自去问。

## More about it

national-appointment-system-now-heading = 现在还有吗？

# $national-appointment-system-news: month of the last news of it
national-appointment-system-now-text = 我们找不到它关闭的日期。最后的消息来自{ $national-appointment-system-news }。

# $national-appointment-system-walk-in: month from which people could walk in at polyclinics
national-appointment-system-now-walk = { $national-appointment-system-walk-in }起的安排是，到一些综合诊疗所打{ -covid }疫苗，不必预约。

national-appointment-system-where-heading = 当时用在哪里
national-appointment-system-where-text = 疫苗接种中心、综合诊疗所和{ -phpc }也用它登记来的人。

# $national-appointment-system-as-of: month in which there were so many
# $national-appointment-system-doses: how many people had their first dose
national-appointment-system-where-many = 到{ $national-appointment-system-as-of }，有{ $national-appointment-system-doses }人打了第一剂。

national-appointment-system-old-heading = 如果您还留着旧信息
national-appointment-system-old-text = 当时的预约信息现在没有用了。您可以删除。

## Is this really them?

national-appointment-system-genuine-bank = 如果疫苗信息要您的银行资料或密码，请不要按里面的任何东西。
