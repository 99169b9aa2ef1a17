### Mobile Access for Seniors: cheaper phones and phone plans for older citizens with low incomes.

mobile-access-for-seniors-name = { -mobile-access-for-seniors }
mobile-access-for-seniors-short = Cheaper phone and phone plan
mobile-access-for-seniors-what = A cheaper smartphone and phone plan for older citizens with little money. It is for those who want to learn to use a smartphone.

## Before you start

# $imda-line: number of IMDA
mobile-access-for-seniors-here = Ask at the { -sg-digital-hub } near you, or call { $imda-line }. The person at the desk can help you call.

## More about it

mobile-access-for-seniors-who-heading = Who it is for

# $mas-then: year in which this was so
# $mas-age: least age in years
mobile-access-for-seniors-who-text = In { $mas-then } it was for citizens aged { $mas-age } or above. They got { -comcare } help, or lived in an { -hdb } rental flat.

mobile-access-for-seniors-who-ask = Not sure? You may ask first, and decide later.
mobile-access-for-seniors-cost-heading = What you pay

# $mas-then: year in which this was so
# $mas-plan: price of the plan for a month
# $mas-plan-years: how long the plan lasted
# $mas-phone: lowest price of a phone
mobile-access-for-seniors-cost-plan = In { $mas-then } the plan was { $mas-plan } a month, for { $mas-plan-years }. A phone was { $mas-phone } or more.

mobile-access-for-seniors-cost-now = Ask what it costs now, before you sign.
mobile-access-for-seniors-many-heading = You are not alone

# $mas-began: year in which it began
# $mas-given-when: month of that number
# $mas-given: how many were given
mobile-access-for-seniors-many-text = From { $mas-began } to { $mas-given-when }, seniors got more than { $mas-given } such packages.

## Without a smartphone

# $imda-line: number of IMDA
mobile-access-for-seniors-without-call = You need no smartphone to ask. Go to the hub, or call { $imda-line } from any phone.
