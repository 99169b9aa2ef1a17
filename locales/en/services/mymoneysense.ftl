### MyMoneySense: a government website for SGFinDex, of which nothing new was found.

mymoneysense-name = { -mymoneysense }
mymoneysense-short = Website for { -sgfindex }

# $mymoneysense-then: year in which this was so
mymoneysense-what = In { $mymoneysense-then }, this was a website on which you could look at your money through { -sgfindex }.

mymoneysense-what-now = Ask at your bank or at the desk before you log in to anything with this name.

## Before you start

mymoneysense-here = We do not know if it is still open. Ask the person at the desk.

## More about it

mymoneysense-now-heading = What we know now
mymoneysense-now-text = We found no newer news of it, so we do not know if it is still there.
mymoneysense-now-bank = You may look at your money in the app of your own bank. Choose { -sgfindex } in this guide to see more.
