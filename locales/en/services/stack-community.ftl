### STACK Community: a club for people who build technology.

stack-community-name = { -stack-community }
stack-community-short = A club for makers of technology
stack-community-what = This is a club for people who build technology. They meet, hear talks and learn from each other.

## More about it

stack-community-do-heading = What members do
stack-community-do-text = Members go to small and large meetings, and hear what is new.
stack-community-who-heading = Who it is for
stack-community-who-text = It is for people who work with technology, or who love it.
stack-community-since-heading = Since when

# $stack-start: year in which it began
stack-community-since-text = It began in { $stack-start }, and it is free to join.

stack-community-you-heading = What it means for you
stack-community-you-text = You need not do anything. If somebody in your family works with technology, you may tell them about it.
