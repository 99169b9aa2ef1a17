### A project made by citizens, named as an example; nothing more is known.

my-favourite-days-name = { -my-favourite-days }
my-favourite-days-short = A project made by citizens
my-favourite-days-what = A project made by people like you. The website of { -smart-nation } showed it as an example.
my-favourite-days-what-now = If you would like to know more, look at the official website with a helper.

## Before you start

my-favourite-days-here = Ask at the desk if somebody knows more about it.

## More about it

my-favourite-days-know-heading = What we know

# $my-favourite-days-year: year in which it was named
my-favourite-days-know-text = It was named in { $my-favourite-days-year }, to show what citizens and the government can make together.

my-favourite-days-know-not = We do not know how it works, or if it is still running.
my-favourite-days-more-heading = Other ways to take part
my-favourite-days-more-text = You may read here about { -tech-kaki } and { -crowdtasksg }. There you may say what you think.
