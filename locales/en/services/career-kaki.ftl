### Career Kaki: tips on jobs and courses from a computer, as told in 2024. Where to ask about work today.

career-kaki-name = { -career-kaki }
career-kaki-short = Job tips from a computer

# $career-kaki-news: month of the last news of it
career-kaki-what = In { $career-kaki-news } { -govtech } told people about a helper for work, run by { -ai }. It was to give tips on jobs and courses.

career-kaki-what-now = For help with work today, ask at the desk about { -mycareersfuture }. A person there can look with you.

## Before you start

career-kaki-here = Ask at the desk. Someone there may help you look for work or a course.

## More about it

career-kaki-now-heading = Is it still there?
career-kaki-now-text = We found nothing newer that we can trust. We do not know who may use it, or how.
career-kaki-today-heading = What else there is
career-kaki-today-jobs = { -mycareersfuture } is the government’s website for jobs. You log in with { -singpass }.

# $career-health-sg-start: month in which Career Health SG began
career-kaki-today-health = { -career-health-sg } began in { $career-health-sg-start }. It shows what help there is for work and learning.

career-kaki-care-heading = When a computer gives tips
career-kaki-care-text = What a computer says can be wrong. Ask a person you trust before you choose.

## Is this really them?

career-kaki-genuine-secret = Tell it no password, no code and nothing about your bank.
