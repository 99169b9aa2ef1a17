### The Digital Academy: a school for people who work for the government.

digital-academy-name = { -digital-academy }
digital-academy-short = A school for government staff
digital-academy-what = At this school, people who work for the government learn digital skills.
digital-academy-what-now = The school is not for the public. If you want to learn, ask about { -seniors-go-digital }.

## More about it

digital-academy-start-heading = How it began

# $dacademy-start: month in which it opened
digital-academy-start-text = It opened in { $dacademy-start }.

# $dacademy-courses: how many courses it aimed for
# $dacademy-officers: how many people it aimed to train
# $dacademy-goal-by: month by the end of which it aimed for that
digital-academy-start-goal = It planned { $dacademy-courses } courses, and to train more than { $dacademy-officers } people, by the end of { $dacademy-goal-by }.

digital-academy-new-heading = What may come next

# $dacademy-new: day on which the new school was announced
digital-academy-new-text = On { $dacademy-new } a new school was announced, the { -institute-of-digital-government }. It was to open later that year.

digital-academy-new-unknown = We do not know what this means for { -digital-academy }.
digital-academy-you-heading = What it means for you
digital-academy-you-text = The people who make government services for you learn to do it better.
