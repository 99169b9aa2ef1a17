### The PAssion Silver card and SimplyGo: cheaper rides for seniors, and how to get or replace the card.

simplygo-seniors-name = { -passion-silver-card }
simplygo-seniors-short = Cheaper bus and train rides
simplygo-seniors-what = A travel card for older citizens, with lower fares on buses and trains. { -simplygo } looks after it.

## Before you start

# $simplygo-hotline: number of the SimplyGo hotline
simplygo-seniors-here = Go to a { -simplygo } { -ticket-office }, or do it online. To ask where, call { $simplygo-hotline }.

## More about it

simplygo-seniors-who-heading = Who it is for

# $pasc-age: least age in years
# $pasc-discount: how many percent less a fare may be
simplygo-seniors-who-text = For citizens aged { $pasc-age } or above. You may pay up to { $pasc-discount }% less than other adults.

simplygo-seniors-who-get = At some crossings, it makes the green man stay longer. Community centres give member prices.
simplygo-seniors-how-heading = How to get one

# $pasc-age: least age in years
# $pasc-before: how long before the birthday to apply
simplygo-seniors-how-letter = A letter comes before you turn { $pasc-age }. Apply { $pasc-before } or more before your birthday.

simplygo-seniors-how-new = Before your card runs out, a new one comes by post. The letter tells you how to start it.
simplygo-seniors-lost-heading = If you lose the card

# $simplygo-hotline: number of the SimplyGo hotline
simplygo-seniors-lost-text = Call { $simplygo-hotline } and ask where to get a new one. There is a fee, so ask how much.

simplygo-seniors-plan-heading = If you heard about a change

# $pasc-plan-dropped: day on which the plan was dropped
simplygo-seniors-plan-text = A plan to move all adults to { -simplygo } was dropped on { $pasc-plan-dropped }.

# $pasc-mail-first: first month in which cards were mailed
# $pasc-mail-last: last month in which cards were mailed
simplygo-seniors-plan-mail = Seniors who already had such cards got new ones by post, in { $pasc-mail-first } and { $pasc-mail-last }.

## Without a smartphone

simplygo-seniors-without-office = You can do it in person at a { -simplygo } { -ticket-office }.

## Is this really them?

simplygo-seniors-genuine-cheap = Fake posts have offered cheap { -ez-link } cards for rides without limit. Do not buy such a card.

# $simplygo-site: web address of SimplyGo
simplygo-seniors-genuine-site = The real website is { $simplygo-site }, so check each letter.
