### A group of citizens who try out new government services; who may join, and how.

tech-kaki-name = { -tech-kaki }
tech-kaki-short = Try out new services
tech-kaki-what = A group of people like you. They try out new government apps and websites, and say what is hard to use.
tech-kaki-what-now = Ask the person at the desk to look at the website with you.

## Before you start

tech-kaki-here = You sign up on the website. A helper may do it with you.
tech-kaki-bring-email = Your email address, as the invitation comes by email

## More about it

tech-kaki-do-heading = What you can do
tech-kaki-do-talk = You may answer questions, talk in a small group, or try out a new app.
tech-kaki-do-use = What you say makes apps easier for all. The group has helped with { -singpass } and { -lifesg }.
tech-kaki-who-heading = Who may join
tech-kaki-who-text = Anybody may join. You need not know much about phones or computers.
tech-kaki-join-heading = How it goes
tech-kaki-join-text = Sign up, then wait for an email that invites you. You choose what you want to do.
tech-kaki-since-heading = Since when

# $tech-kaki-start: year in which it began
# $tech-kaki-year: year of the count
# $tech-kaki-members: how many members it had
tech-kaki-since-text = The group began in { $tech-kaki-start }. In { $tech-kaki-year } it had about { $tech-kaki-members } people.
