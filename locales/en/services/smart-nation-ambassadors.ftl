### Volunteers who show others how to use digital services, and how many they were.

smart-nation-ambassadors-name = { -smart-nation-ambassador }s
smart-nation-ambassadors-short = Volunteers who show you how
smart-nation-ambassadors-what = Volunteers who show others how to use digital services. Many are seniors or students.
smart-nation-ambassadors-what-now = For help now, ask at the desk for a { -digital-ambassador }.

## Before you start

smart-nation-ambassadors-here = They come to roadshows and events. Ask at the desk if there is one near you.

## More about it

smart-nation-ambassadors-do-heading = What they do
smart-nation-ambassadors-do-text = They meet people at roadshows and events, and explain apps and services.
smart-nation-ambassadors-do-phone = For help with your own phone, go to an { -sg-digital-hub }. There a { -digital-ambassador } sits with you.
smart-nation-ambassadors-who-heading = Who may join
smart-nation-ambassadors-who-text = Seniors and students have joined. If you would like to help others, ask at the desk how.
smart-nation-ambassadors-many-heading = How many there were

# $smart-nation-ambassadors-start: year in which they began
# $smart-nation-ambassadors-first-year: year in which they grew
# $smart-nation-ambassadors-before: how many they were at first
# $smart-nation-ambassadors-after: how many they became
smart-nation-ambassadors-many-early = They began in { $smart-nation-ambassadors-start }. In { $smart-nation-ambassadors-first-year } they grew from { $smart-nation-ambassadors-before } to { $smart-nation-ambassadors-after }.

# $smart-nation-ambassadors-reached: how many people they reached
# $smart-nation-ambassadors-talked: how many took part in talks
smart-nation-ambassadors-many-talks = During { -covid }, they helped more than { $smart-nation-ambassadors-reached } people to learn about { -tracetogether }. More than { $smart-nation-ambassadors-talked } took part in talks about the future.

# $smart-nation-ambassadors-later-year: year of the later count
# $smart-nation-ambassadors-later: how many there were then
smart-nation-ambassadors-many-later = In { $smart-nation-ambassadors-later-year } there were more than { $smart-nation-ambassadors-later }.
