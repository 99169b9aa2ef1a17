### DigitalAccess@Home: cheaper internet and a laptop or tablet for homes with low incomes.

digitalaccess-at-home-name = { -digitalaccess-at-home }
digitalaccess-at-home-short = Cheaper internet at home
digitalaccess-at-home-what = Cheaper internet at home, and a cheaper laptop or tablet. It is for homes with low incomes.

## Before you start

digitalaccess-at-home-here = Yes, on a phone or a computer. A helper may look at it with you.

## More about it

digitalaccess-at-home-who-heading = Who it is for

# $dah-home-income: highest income of a home in a month
# $dah-person-income: highest income for each person in a month
digitalaccess-at-home-who-text = For homes in { -hdb } flats where at least one person is a citizen. The home earns { $dah-home-income } a month or less, or { $dah-person-income } for each person.

# $dah-home-more: highest income of a home with a child in primary school or a person with a disability
# $dah-person-more: the same for each person
digitalaccess-at-home-who-more = A home may earn more if it has a child in primary school, or a person with a disability. Then it is { $dah-home-more }, or { $dah-person-more } for each person.

digitalaccess-at-home-cost-heading = What you pay

# $dah-month-least: lowest price of a month
# $dah-month-most: highest price of a month
digitalaccess-at-home-cost-internet = Internet is { $dah-month-least } to { $dah-month-most } a month, and tax comes on top. It depends on your home and your income.

# $dah-device-least: lowest price of a laptop or tablet
# $dah-device-most: highest price of a laptop or tablet
digitalaccess-at-home-cost-device = A laptop or tablet is { $dah-device-least } to { $dah-device-most }, before tax. You may also take only the internet.

digitalaccess-at-home-how-heading = How to ask for it

# $digitalaccess-check-site: web address where one sees if it is for oneself
# $imda-line: number of IMDA
digitalaccess-at-home-how-check = Look at { $digitalaccess-check-site } to see if it is for you. Or call { $imda-line }.

# $dah-began: year in which it began
# $dah-homes-when: month of that number
# $dah-homes: how many homes had it
digitalaccess-at-home-how-many = It began in { $dah-began }. By { $dah-homes-when }, more than { $dah-homes } homes had it.

## Without a smartphone

# $imda-line: number of IMDA
digitalaccess-at-home-without-call = Call { $imda-line } from any phone and ask how to apply.

## Is this really them?

# $digitalaccess-check-site: web address where one sees if it is for oneself
digitalaccess-at-home-genuine-site = The real page is { $digitalaccess-check-site }, so check each letter.
