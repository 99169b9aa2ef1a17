### SkillsFuture Credit: government money for courses, and using it.

skillsfuture-credit-name = { -skillsfuture-credit }
skillsfuture-credit-short = Money to pay for courses

# $skf-base-age: age from which it is given
skillsfuture-credit-what = Money from the government to pay for courses. It is for citizens aged { $skf-base-age } or above, and seniors may use it too.

## Before you start

skillsfuture-credit-here = On a phone or a computer.
skillsfuture-credit-bring-singpass = A { -singpass } that works
skillsfuture-credit-bring-course = The name of the course, and the bill of the school

## More about it

# $skf-base-age: age from which it is given
skillsfuture-credit-base-heading = For everybody from age { $skf-base-age }

# $skf-base: money each citizen gets
skillsfuture-credit-base-text = Each citizen gets { $skf-base }. It has no last day.

# $skf-mid-age: age from which the further money is given
skillsfuture-credit-mid-heading = More from age { $skf-mid-age }

# $skf-mid-since: day since which the further money is given
# $skf-mid: further money for older citizens
# $skf-courses: how many courses the further money is for
skillsfuture-credit-mid-text = Since { $skf-mid-since } there is { $skf-mid } more. It is for about { $skf-courses } chosen courses, most of them for work, and has no last day.

skillsfuture-credit-extra-heading = What has ended

# $skf-extra: money given once
# $skf-extra-year: year in which it was given
# $skf-extra-end: day on which it ended
# $skf-extra-from: youngest age of the other extra money
# $skf-extra-to: oldest age of the other extra money
skillsfuture-credit-extra-text = The extra { $skf-extra } of { $skf-extra-year } ended on { $skf-extra-end }. People then aged { $skf-extra-from } to { $skf-extra-to } also got other extra money. That has not ended.

## Guide: See how much I have

skillsfuture-credit-see-title = See how much I have

# $myskillsfuture-site: web address of MySkillsFuture
skillsfuture-credit-see-open = Open { $myskillsfuture-site } on a phone or a computer. Type it yourself, as a link in a message may be fake.

# $myskillsfuture-site: web address of MySkillsFuture
skillsfuture-credit-see-open-another = The long bar on the screen is for addresses. Press it, write { $myskillsfuture-site }, and go on.

skillsfuture-credit-see-login = Press the button to log in, and use your { -singpass }. Logging in spends nothing.
skillsfuture-credit-see-password-cause = I forgot my password.
skillsfuture-credit-see-password-cure = Choose { -singpass } on the first page of this guide. It shows how to set a new password.
skillsfuture-credit-see-look = Look for the amount of your credit. There may be more than one, as each has its own use.
skillsfuture-credit-see-leave = Write the amounts down. Then log out and close the page.

## Guide: Pay for a course with it

skillsfuture-credit-use-title = Pay for a course with it

# $myskillsfuture-site: web address of MySkillsFuture
skillsfuture-credit-use-choose = Choose a course at { $myskillsfuture-site }. Write down its name and the day it begins.

skillsfuture-credit-use-tell = Sign up at the school. Say that you want to use { -skillsfuture-credit }, before you pay anything.
skillsfuture-credit-use-tell-shows = A person behind a desk smiles at an older visitor.
skillsfuture-credit-use-paid-cause = I have already paid for the whole course.
skillsfuture-credit-use-paid-cure = Then the credit may not be used for this course. Ask the school. You may use it for the next one.

# $myskillsfuture-site: web address of MySkillsFuture
skillsfuture-credit-use-login = Open { $myskillsfuture-site } and log in with { -singpass }. Look for where to claim the credit.

skillsfuture-credit-use-password-cause = I forgot my password.
skillsfuture-credit-use-password-cure = Choose { -singpass } on the first page of this guide. It shows how to set a new password.
skillsfuture-credit-use-fill = Choose your course and the day it begins. Type the fee and how much credit to use.
skillsfuture-credit-use-fill-another = Take the numbers from the school’s bill. A helper may read them out to you.
skillsfuture-credit-use-send = Add a photo of the bill. Read it all again, and send it before the course begins.
skillsfuture-credit-use-refused-cause = They did not accept it.
skillsfuture-credit-use-refused-cure = See if the bill and the day are right, and if the course has begun. Then ask the school for help.
skillsfuture-credit-use-rest = The credit goes to the school. You pay the school only what is still missing.
skillsfuture-credit-use-rest-shows = A person behind a desk smiles at an older visitor.

## Without a smartphone

skillsfuture-credit-without-computer = You may use any computer in place of a phone.
skillsfuture-credit-without-hub = At an { -sg-digital-hub } somebody can show you how.

## Is this really them?

# $skf-door-year: year in which this was reported
skillsfuture-credit-genuine-door = In { $skf-door-year } fake officers went from door to door and asked for { -singpass }. Give it to nobody.

skillsfuture-credit-genuine-cash = The money goes to the school, so do not trust anybody who offers it to you as cash.

# $myskillsfuture-site: web address of MySkillsFuture
skillsfuture-credit-genuine-site = The real website is { $myskillsfuture-site }, so check each letter.

# $scamshield-helpline: number of the ScamShield Helpline
skillsfuture-credit-genuine-doubt = When in doubt, call { $scamshield-helpline } and ask.
