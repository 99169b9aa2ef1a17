### The CPF Trusted Contact: a trusted person gets a copy of messages about an account.

cpf-trusted-contact-name = { -cpf-trusted-contact }
cpf-trusted-contact-short = Somebody you trust is told too
cpf-trusted-contact-what = Somebody you trust gets a copy of messages about important changes in your { -cpf }. They can warn you if something looks wrong.

## Before you start

# $cpf-site: web address of CPF
cpf-trusted-contact-here = Do it on { $cpf-site }, on a phone or a computer.

cpf-trusted-contact-bring-face = Your phone, to check your face or fingerprint

## More about it

cpf-trusted-contact-can-heading = What they can do
cpf-trusted-contact-can-text = They only get a copy of messages. They cannot see your account or move your money.
cpf-trusted-contact-can-change = You may take a name off at any time.
cpf-trusted-contact-who-heading = Who it is for

# $cpf-trusted-age: age from which one may have it, such as “21”
# $cpf-trusted-most: most people who may watch over an account
cpf-trusted-contact-who-text = It is for citizens and permanent residents aged { $cpf-trusted-age } or above. You may name up to { $cpf-trusted-most } people.

cpf-trusted-contact-warn-heading = If they warn you

# $cpf-age: age from which one may have the CPF Safety Switch, such as “55”
cpf-trusted-contact-warn-text = They can ask you whether you made the change. If you did not, call your bank. If you are aged { $cpf-age } or above, also turn on the { -cpf-safety-switch }.

## Is this really them?

cpf-trusted-contact-genuine-choose = Name only somebody you know well, never a stranger who asks you to.
