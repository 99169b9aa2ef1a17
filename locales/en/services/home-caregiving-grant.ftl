### The Home Caregiving Grant: cash each month for care at home.

home-caregiving-grant-name = { -home-caregiving-grant }
home-caregiving-grant-short = Monthly cash for home care
home-caregiving-grant-what = Cash each month for a person who is cared for at home. It helps to pay for that care.

## Before you start

home-caregiving-grant-here = On a phone or a computer, or on paper at an { -aic-link }.
home-caregiving-grant-bring-report = A report on the care that the person needs
home-caregiving-grant-bring-singpass = A { -singpass } that works, if you apply online

## More about it

home-caregiving-grant-who-heading = Who it is for
home-caregiving-grant-who-text = It is for people who live at home and need help with daily tasks, such as washing and dressing. What the family earns counts too.
home-caregiving-grant-much-heading = How much it is

# $hcg-more-year: year from which the sums were to go up
home-caregiving-grant-much-text = It depends on what the family earns. The amounts were to go up from { $hcg-more-year }.

# $aic-hotline: number of the help line of AIC
home-caregiving-grant-much-ask = Call { $aic-hotline } and ask how much you may get now.

home-caregiving-grant-wait-heading = After you apply

# $hcg-wait-weeks: the most weeks the answer may take
home-caregiving-grant-wait-text = The answer may take up to about { $hcg-wait-weeks } weeks.

## Without a smartphone

home-caregiving-grant-without-paper = You may ask for a paper form at an { -aic-link }, and hand it in there.
