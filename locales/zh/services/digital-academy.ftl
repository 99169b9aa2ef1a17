### The Digital Academy: a school for people who work for the government.

digital-academy-name = { -digital-academy }
digital-academy-short = 公务员的数码学校
digital-academy-what = 公务员在这里学习数码技能。
digital-academy-what-now = 这所学校不是给民众的。如果您想学，可以问问 { -seniors-go-digital } 的事。

## More about it

digital-academy-start-heading = 怎样开始

# $dacademy-start: month in which it opened
digital-academy-start-text = 学校在{ $dacademy-start }开办。

# $dacademy-goal-by: month by the end of which it aimed for that
# $dacademy-courses: how many courses it aimed for
# $dacademy-officers: how many people it aimed to train
digital-academy-start-goal = 目标是到{ $dacademy-goal-by }底，有{ $dacademy-courses }门课程，培训超过{ $dacademy-officers }名公务员。

digital-academy-new-heading = 接下来会怎样

# $dacademy-new: day on which the new school was announced
digital-academy-new-text = { $dacademy-new }，政府宣布要设立新学校 { -institute-of-digital-government }，原定同一年开办。

digital-academy-new-unknown = 我们不知道这对 { -digital-academy } 有什么影响。
digital-academy-you-heading = 和您有什么关系
digital-academy-you-text = 为您设计政府服务的人，可以学会把服务做得更好。
