### The Agency for Integrated Care: whom to ask about care for an older person.

aic-name = { -aic }
aic-short = Help to find care
aic-what = An agency that helps older people and their families find care. It knows about care at home, day centres and nursing homes.

## Before you start

aic-here = By phone, or in person at an { -aic-link }.

## More about it

aic-ask-heading = What you can ask
aic-ask-text = Ask which care fits you, what it costs, and whether you can get help to pay for it.
aic-who-heading = Who may ask
aic-who-text = Older people who need care, and those who look after them.
aic-place-heading = Talk to a person

# $aic-hotline: number of the help line of AIC
aic-place-text = You may walk in to an { -aic-link } and ask. Call { $aic-hotline } first to hear which one is near you, and when it is open.

## Without a smartphone

aic-without-call = You need no smartphone, as any phone will do. Someone you trust may also call for you.

## Is this really them?

# $aic-hotline: number of the help line of AIC
aic-genuine-wrong = Wrong information about grants from the { -aic } is going round. Do not trust it; call { $aic-hotline } and ask.
