### SGFinDex: seeing money at many banks in one place, with consent.

sgfindex-name = { -sgfindex }
sgfindex-short = All your money on one page
sgfindex-what = A way to see your money at many banks on one page. It works only if you agree.

## Before you start

sgfindex-here = Yes, on your own phone, in the app of your bank.

## More about it

sgfindex-see-heading = What you can see

# $sgfindex-banks: how many banks take part
sgfindex-see-banks = Your money at { $sgfindex-banks } banks: { -dbs } with { -posb }, { -ocbc }, { -uob }, { -citibank }, { -hsbc }, { -maybank } and { -standard-chartered }.

# $sgfindex-insurers: how many insurers take part
sgfindex-see-more = Also what you have at { $sgfindex-insurers } insurers, and with { -cpf }, { -hdb } and { -iras }.

sgfindex-how-heading = How it works
sgfindex-how-open = Open your bank’s own app, and choose { -sgfindex }. Log in with { -singpass }, and choose what you agree to.

# $sgfindex-consent: how long a consent lasts
sgfindex-how-year = Your consent ends by itself after { $sgfindex-consent }. You may also stop it at any time.

sgfindex-who-heading = Who it is for
sgfindex-who-text = For people with { -singpass } and an account at one of these banks.

# $sgfindex-then: year of these numbers
# $sgfindex-users-then: how many people had used it
sgfindex-who-then = In { $sgfindex-then }, over { $sgfindex-users-then } people had used it.

# $sgfindex-accounts-then: how many bank accounts were joined
# $sgfindex-looks-then: how many times people looked
sgfindex-who-links = They had linked over { $sgfindex-accounts-then } bank accounts, and looked at them { $sgfindex-looks-then } times.

## Without a smartphone

sgfindex-without-leave = You need not use it. Your bank can tell you in person what you have there.

## Is this really them?

sgfindex-genuine-bank = Agree only inside the real app of your bank, never through a link in a message.
