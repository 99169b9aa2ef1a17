### Parking.sg: paying for parking by phone instead of by paper coupon.

parking-sg-name = { -parking-sg }
parking-sg-short = Pay for parking by phone
parking-sg-what = An app to pay for parking, where paper coupons are used.

## Before you start

parking-sg-here = At car parks of { -hdb } and { -ura } that use coupons.
parking-sg-bring-car = Your car plate number
parking-sg-bring-bank = Your bank card

## More about it

parking-sg-who-heading = Who it is for
parking-sg-who-text = For people who drive, and have a smartphone and a bank card.
parking-sg-do-heading = What you can do
parking-sg-do-sign = You pay what the car park charges. The sign at its entrance shows how much.
parking-sg-do-pay = Type your car plate number, choose the car park and the time, and start.
parking-sg-do-early = If you leave early, end it in the app. You get some money back.
parking-sg-do-longer = If you stay longer, you may add time from where you are.

## Without a smartphone

parking-sg-without-coupon = Paper coupons can be used too. Petrol stations, { -seven-eleven } and { -cheers } sell them.

# $parking-hdb-stop: day from which HDB branches sell no coupons
parking-sg-without-hdb = Since { $parking-hdb-stop }, { -hdb } branches do not sell them.

## Is this really them?

parking-sg-genuine-store = Get the app only from your phone’s own app store.
