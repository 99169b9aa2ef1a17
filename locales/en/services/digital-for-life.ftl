### A movement of many partners: lessons, fairs and guides for everybody.

digital-for-life-name = { -digital-for-life }
digital-for-life-short = Lessons, fairs and guides
digital-for-life-what = Many groups work together, so that all of us can learn to use technology, enjoy it and stay safe.

## Before you start

digital-for-life-here = Ask at the desk what is on near you.

## More about it

digital-for-life-do-heading = What you can do
digital-for-life-do-fair = You may go to lessons and fairs, try things out, and ask questions.
digital-for-life-do-read = Its website has videos and guide books, in all the languages of this guide.
digital-for-life-learn-heading = What you learn
digital-for-life-learn-phone = You learn to set up your phone, look for things, talk to others, and pay.
digital-for-life-learn-kind = You learn to stay safe, to be kind online, and to spot fake news.
digital-for-life-learn-balance = You also learn to keep a good balance, as too much time on the phone can do harm.
digital-for-life-who-heading = Who it is for
digital-for-life-who-text = It is for everybody: seniors, parents and children.
digital-for-life-since-heading = Since when

# $digital-for-life-start: day on which it began
digital-for-life-since-text = It began on { $digital-for-life-start }.

## Without a smartphone

digital-for-life-without-hub = You may go to an { -sg-digital-hub } and ask, even if you have no smartphone.
