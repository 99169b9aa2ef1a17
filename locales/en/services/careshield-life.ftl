### CareShield Life: the insurance that pays each month when one needs long care.

careshield-life-name = { -careshield-life }
careshield-life-short = Monthly money for long-term care
careshield-life-what = Insurance that pays you money each month if you can no longer look after yourself. It pays for as long as that lasts.

## Before you start

# $aic-hotline: number of the help line of AIC
careshield-life-here = Call { $aic-hotline }, or ask at an { -aic-link }.

## More about it

careshield-life-when-heading = When it pays

# $careshield-acts: how many daily acts there are
# $careshield-needed: with how many of them one must need help
careshield-life-when-text = There are { $careshield-acts } daily tasks: to wash, dress, eat, use the toilet, walk, and move from bed to chair. It pays if you need full help with at least { $careshield-needed } of them.

careshield-life-who-heading = Who has it

# $careshield-born: year of birth from which all have it
# $careshield-age: age from which they have it
careshield-life-who-text = Everybody born in { $careshield-born } or later has it from age { $careshield-age }. Older people may choose to join, so not all of them have it.

# $cpf-hotline: number of the CPF hotline
careshield-life-who-ask = Call { $cpf-hotline } and ask if you have it.

careshield-life-get-heading = How to get it
careshield-life-get-text = Apply for it first. Then a trained person checks how much help you need.
careshield-life-sum-heading = The monthly sum

# $careshield-grows-from: year from which the sum grows faster
careshield-life-sum-text = Since { $careshield-grows-from } the sum grows faster each year. It stays the same for those who already get it.
