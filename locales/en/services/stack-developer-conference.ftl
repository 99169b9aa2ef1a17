### STACK Developer Conference: a large meeting of people who build technology.

stack-developer-conference-name = { -stack-conference }
stack-developer-conference-short = A large meeting on technology
stack-developer-conference-what = This is a large meeting of people who build technology. It is held every other year.

## More about it

stack-developer-conference-who-heading = Who it is for
stack-developer-conference-who-text = People from the government, from firms and others who love technology meet there.
stack-developer-conference-times-heading = When it is held

# $stackconf-first: day of the first
# $stackconf-last: month of the last that is known
stack-developer-conference-times-text = The first was on { $stackconf-first }. The last one we know of was in { $stackconf-last }.

# $stackconf-next: year of the one of which no news was found
stack-developer-conference-times-next = We found no news of one in { $stackconf-next }.

stack-developer-conference-you-heading = What it means for you
stack-developer-conference-you-text = You need not do anything. If somebody in your family works with technology, you may tell them about it.
