### The Cost-of-Living Special Payment announced for September 2026: who, how much, and where to look.

cost-of-living-special-payment-2026-name = { -cost-of-living-payment }
cost-of-living-special-payment-2026-short = Cash to help with daily costs
cost-of-living-special-payment-2026-what = Cash that the government announced, to help with the cost of daily life. It was to come by itself.

# $govbenefits-site: web address where one sees which government money one gets
cost-of-living-special-payment-2026-what-now = Look at { $govbenefits-site } to see if it came to you. Or ask the person at the desk.

## More about it

cost-of-living-special-payment-2026-who-heading = Who it is for

# $col-adult-age: least age in years
# $col-income: highest income of a year
cost-of-living-special-payment-2026-who-text = For citizens living in Singapore, aged { $col-adult-age } or above, who earn { $col-income } a year or less. They own at most one property.

cost-of-living-special-payment-2026-sum-heading = How much, and when

# $col-least: smallest sum
# $col-most: largest sum
# $col-month: month for which it was announced
cost-of-living-special-payment-2026-sum-text = { $col-least } to { $col-most } was announced for { $col-month }.

cost-of-living-special-payment-2026-sum-paid = We have found no news yet that it was paid.
