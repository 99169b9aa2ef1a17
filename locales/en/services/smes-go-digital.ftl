### SMEs Go Digital: help for small firms to choose and use digital tools.

smes-go-digital-name = { -smes-go-digital }
smes-go-digital-short = Digital tools for small firms
smes-go-digital-what = It helps owners of small firms to choose and use digital tools.

## Before you start

smes-go-digital-here = You can read about it on a phone or a computer.

## More about it

smes-go-digital-do-heading = What you can do
smes-go-digital-do-text = There is a list of tools that the agency has checked. For some of them the government pays part of the cost.
smes-go-digital-do-trade = You may also ask for help that is made for your own kind of business.
smes-go-digital-who-heading = Who it is for
smes-go-digital-who-text = It is for people who own a small firm or a shop.

## Without a smartphone

smes-go-digital-without-computer = You may use any computer instead of a phone.
smes-go-digital-without-desk = Or ask at the desk who can help you in person.

## Is this really them?

# $smes-go-digital-site: web address of SMEs Go Digital
smes-go-digital-genuine-site = The real website is { $smes-go-digital-site }, so check each letter.

smes-go-digital-genuine-password = Tell your password and your codes to nobody.

# $scamshield-helpline: number of the ScamShield Helpline
smes-go-digital-genuine-doubt = When in doubt, call { $scamshield-helpline } and ask.
