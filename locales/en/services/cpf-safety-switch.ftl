### The CPF Safety Switch: stopping all money going out of a CPF account.

cpf-safety-switch-name = { -cpf-safety-switch }
cpf-safety-switch-short = Stop money leaving your { -cpf }
cpf-safety-switch-what = An emergency stop for your { -cpf } savings. Use it if you think you are being scammed, or just to be safe.

## Before you start

cpf-safety-switch-here = Yes, you can call from any phone.

## More about it

cpf-safety-switch-who-heading = Who it is for

# $cpf-age: age from which the rule holds, such as “55”
cpf-safety-switch-who-text = It is for people aged { $cpf-age } or above who have { -cpf }.

cpf-safety-switch-how-heading = How to turn it on

# $cpf-hotline: number of the CPF hotline
cpf-safety-switch-how-text = Call { $cpf-hotline } and ask for the { -cpf-safety-switch } by its name.

cpf-safety-switch-how-tricked = If you were tricked, set a new { -singpass } password too, and call your bank. Then make a police report.
cpf-safety-switch-stops-heading = What stops
cpf-safety-switch-stops-text = Nobody can use your { -cpf } account online, and no savings can be taken out. Money that { -cpf } pays into your bank stops too.
cpf-safety-switch-goes-heading = What goes on as before
cpf-safety-switch-goes-text = Money still comes into your { -cpf }. Regular payments for a home or insurance still go on.
cpf-safety-switch-open-heading = How to turn it off again

## Without a smartphone

cpf-safety-switch-without-call = You need no smartphone, as any phone will do.
