### Silver Support: cash for older citizens with little money, which comes by itself.

silver-support-name = { -silver-support }
silver-support-short = Cash for seniors with little money
silver-support-what = Cash for older citizens who earned little in their working years. It comes by itself, so you need not apply.

## Before you start

# $cpf-hotline: number of the CPF hotline
silver-support-here = There is nothing to do. If you have a question, call { $cpf-hotline }.

## More about it

silver-support-who-heading = Who it is for

# $silver-age: least age in years
# $silver-rooms: how many rooms a flat may have
# $silver-income-limit: highest income of a month for each person at home
silver-support-who-text = For citizens aged { $silver-age } or above who live in an { -hdb } flat of up to { $silver-rooms } rooms. The income at home is { $silver-income-limit } a month or less for each person.

# $silver-cpf-age: age in years up to which CPF counts
# $silver-cpf-limit: most that may have gone into CPF
silver-support-who-work = By age { $silver-cpf-age }, no more than { $silver-cpf-limit } had gone into your { -cpf }. If you worked for yourself, what you earned then counts too.

# $silver-rooms: how many rooms a flat may have
silver-support-who-own = It is not for owners of private property, more than one property, or a flat of { $silver-rooms } rooms or more. What your husband or wife owns counts too.

silver-support-get-heading = What you may get

# $silver-least: smallest sum
# $silver-most: largest sum
# $silver-comcare: sum with long-term ComCare help
silver-support-get-amount = You may get { $silver-least } to { $silver-most } each time. It depends on your flat and the income at home. With long-term { -comcare } help, it is { $silver-comcare }.

# $silver-months: how many months lie between two payments
# $silver-next: day by which the next money comes
silver-support-get-when = Money comes every { $silver-months } months. The next is due by { $silver-next }.

silver-support-letter-heading = How you will know

# $silver-letter: month in which the letter comes
silver-support-letter-text = { -cpf-board } checks this each year. If it is for you, a letter comes in { $silver-letter }.

# $cpf-hotline: number of the CPF hotline
silver-support-letter-change = If you moved, or your family earns less now, call { $cpf-hotline }. They can look again.

## Without a smartphone

silver-support-without-letter = You need no phone, as the letter comes to your home.

## Is this really them?

silver-support-genuine-free = Nobody needs a fee or your { -singpass } password to give you this money.
