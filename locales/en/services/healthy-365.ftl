### Healthy 365: the app that gives points for walking and healthy habits.

healthy-365-name = { -healthy-365 }
healthy-365-short = Walk and earn points
healthy-365-what = A free app that counts your steps. Walking and healthy habits earn points, and you can change points into shop vouchers.

## Before you start

healthy-365-here = Only on your own smartphone.
healthy-365-bring-phone = Your smartphone

## More about it

healthy-365-earn-heading = How you earn points
healthy-365-earn-text = You may walk, join exercise near home, or take part in a challenge in the app. Your first plan with your { -healthier-sg } clinic gives points too.
healthy-365-use-heading = How you use points
healthy-365-use-text = You may change points into vouchers for shops and food courts.

# $healthy-365-fee-age: age from which one may do so
# $healthy-365-fee-since: day on which points could first lower the fee
# $healthy-365-fee-trial: how long the trial lasts
healthy-365-use-fee = From age { $healthy-365-fee-age } you may also use them to pay less for { -medishield-life }. This trial began on { $healthy-365-fee-since }, for { $healthy-365-fee-trial }.

healthy-365-who-heading = Who may use it
healthy-365-who-text = Citizens and permanent residents may use it, and people who work or study here.

## Without a smartphone

healthy-365-without-centre = You need a smartphone to earn points. Without one, you may exercise with others at an { -active-ageing-centre }.

## Is this really them?

healthy-365-genuine-store = Get the app only from your phone’s own app store, never from a message.
