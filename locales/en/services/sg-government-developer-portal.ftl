### Singapore Government Developer Portal: a website for people who write programs.

sg-government-developer-portal-name = { -sg-developer-portal }
sg-government-developer-portal-short = For people who write programs
sg-government-developer-portal-what = On this website the government shares its tools with people who write computer programs.

## More about it

sg-government-developer-portal-since-heading = Since when

# $devportal-new: month in which it was new
# $devportal-seen: month in which it was last seen
sg-government-developer-portal-since-text = It was new in { $devportal-new }, and still there in { $devportal-seen }.

sg-government-developer-portal-trace-heading = What was shared there

# $devportal-trace: year in which that was shared
sg-government-developer-portal-trace-text = In { $devportal-trace } it showed how { -tracetogether } works inside, so that others could help to make it better.

sg-government-developer-portal-you-heading = What it means for you
sg-government-developer-portal-you-text = You do not need it. If somebody in your family writes programs, you may tell them about it.
