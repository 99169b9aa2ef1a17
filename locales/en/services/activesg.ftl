### ActiveSG: public pools, gyms and courts, and what is free for seniors.

activesg-name = { -activesg }
activesg-short = Pools, gyms and courts
activesg-what = Public pools, gyms and courts where you may swim and exercise. You book a place in the { -myactivesg } app.

## Before you start

activesg-here = At a pool or a gym. On your phone you may book with { -singpass }.

## More about it

activesg-free-heading = Free for older citizens

# $activesg-free-since: day since which it is free
# $activesg-free-age: age from which it is free
activesg-free-text = Since { $activesg-free-since }, citizens aged { $activesg-free-age } or above may use the pools and gyms for free.

activesg-credits-heading = Credits from the government

# $activesg-credits-year: year in which credits were given
# $activesg-credits-until: last day of the credits
activesg-credits-text = In { $activesg-credits-year } people could claim extra credits in the app. You may use yours until { $activesg-credits-until }.

activesg-credits-how = If you do not know whether you have any, ask at the counter of a pool or a gym.

## Without a smartphone

activesg-without-counter = If you have no smartphone, take your { -nric } to the counter there and ask how to enter.

## Is this really them?

activesg-genuine-store = Get the app only from your phone’s own app store, never from a message.

# $activesg-site: web address of ActiveSG
activesg-genuine-site = The real website is { $activesg-site }, so check each letter.
