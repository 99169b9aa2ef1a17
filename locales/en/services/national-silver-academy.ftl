### The National Silver Academy: courses for older people.

national-silver-academy-name = { -national-silver-academy }
national-silver-academy-short = Courses for older people
national-silver-academy-what = Courses for older people who like to learn. Schools, universities and community groups teach them.

## Before you start

# $aic-hotline: number of the help line of AIC
national-silver-academy-here = In person, where the course is. Call { $aic-hotline } to ask which courses there are.

## More about it

national-silver-academy-learn-heading = What you can learn
national-silver-academy-learn-text = You may learn about health, computers, art, money and much more. You learn for joy, not for work.
national-silver-academy-who-heading = Who may join

# $nsa-age: age from which one may join
# $nsa-aic-since: day since which AIC looks after it
national-silver-academy-who-text = People aged { $nsa-age } or above may join. Since { $nsa-aic-since } the { -aic } has looked after it.

national-silver-academy-fee-heading = What you pay

# $nsa-fee-year: year of these figures
# $nsa-fee-most: most that was paid for a course
national-silver-academy-fee-text = In { $nsa-fee-year } the government paid half the fee of a short course for citizens, at most { $nsa-fee-most }. You may use { -skillsfuture-credit } for some courses.

national-silver-academy-fee-ask = Ask what it costs today before you sign up.

## Without a smartphone

# $aic-hotline: number of the help line of AIC
national-silver-academy-without-call = You need no smartphone. Call { $aic-hotline } from any phone, or ask at the desk.

## Is this really them?

national-silver-academy-genuine-pay = Pay only the school itself, never through a link in a message.
