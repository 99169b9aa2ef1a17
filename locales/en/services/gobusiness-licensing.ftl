### GoBusiness Licensing: licences for a business, now a part of GoBusiness.

gobusiness-licensing-name = { -gobusiness-licensing }
gobusiness-licensing-short = Licences for a business

# $gblicensing-closed: day on which the old website closed
gobusiness-licensing-what = Here businesses applied for licences, such as those to sell food. The old website closed on { $gblicensing-closed }.

# $gobusiness-licences-site: web address for licences on GoBusiness
gobusiness-licensing-what-now = You may now apply for a licence on { -gobusiness }, at { $gobusiness-licences-site }.

## Before you start

gobusiness-licensing-here = You can do it on a phone or a computer.
gobusiness-licensing-bring-singpass = A { -singpass } account that works
gobusiness-licensing-bring-corppass = { -corppass }, if you act for a company

## More about it

gobusiness-licensing-do-heading = What you can do
gobusiness-licensing-do-text = On { -gobusiness } you may apply for a new licence, or change, renew or end the one you have.
gobusiness-licensing-who-heading = Who it is for
gobusiness-licensing-who-text = It is for people who need a licence for their business.
gobusiness-licensing-food-heading = If you sell food
gobusiness-licensing-food-text = When the old website closed, food licences were on a website of their own. Ask at the desk where that is now.
gobusiness-licensing-past-heading = Who used it

# $gblicensing-as-of: month of this figure
# $gblicensing-food: how many food firms had applied
gobusiness-licensing-past-text = By { $gblicensing-as-of } it had helped more than { $gblicensing-food } food businesses to apply.

gobusiness-licensing-fee-heading = Fees
gobusiness-licensing-fee-text = Each licence has its own fee. Look at it before you send your form.

## Without a smartphone

gobusiness-licensing-without-computer = You may use any computer instead of a phone.
gobusiness-licensing-without-desk = Or ask at the desk who can help you in person.

## Is this really them?

# $gobusiness-licences-site: web address for licences on GoBusiness
gobusiness-licensing-genuine-site = The real website is { $gobusiness-licences-site }, so check each letter.

gobusiness-licensing-genuine-password = Tell your password and your codes to nobody.

# $scamshield-helpline: number of the ScamShield Helpline
gobusiness-licensing-genuine-doubt = When in doubt, call { $scamshield-helpline } and ask.
