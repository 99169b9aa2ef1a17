### Silver Support: cash for older citizens with little money, which comes by itself.

silver-support-name = { -silver-support }
silver-support-short = 给收入少的年长者
silver-support-what = 政府给年长公民的现金，帮助从前工作收入少的人。钱会自动发，不用申请。

## Before you start

# $cpf-hotline: number of the CPF hotline
silver-support-here = 什么都不用做。有问题可以打 { $cpf-hotline }。

## More about it

silver-support-who-heading = 谁可以领

# $silver-age: least age in years
# $silver-rooms: how many rooms a flat may have
# $silver-income-limit: highest income of a month for each person at home
silver-support-who-text = 满{ $silver-age }岁的公民，住{ $silver-rooms }房式或更小的组屋。家里每人平均月入不超过{ $silver-income-limit }。

# $silver-cpf-age: age in years up to which CPF counts
# $silver-cpf-limit: most that may have gone into CPF
silver-support-who-work = 到{ $silver-cpf-age }岁时，存入{ -cpf }的钱总共不超过{ $silver-cpf-limit }。自雇人士也要看当时的收入。

# $silver-rooms: how many rooms a flat may have
silver-support-who-own = 拥有私人房产、不止一间房产，或{ $silver-rooms }房式及更大组屋的人，不能领。配偶拥有的也算。

silver-support-get-heading = 可以领多少

# $silver-least: smallest sum
# $silver-most: largest sum
# $silver-comcare: sum with long-term ComCare help
silver-support-get-amount = 每次可能得到{ $silver-least }到{ $silver-most }，看组屋类型和家里的收入。领 { -comcare } 长期援助的人，每次{ $silver-comcare }。

# $silver-months: how many months lie between two payments
# $silver-next: day by which the next money comes
silver-support-get-when = 每{ $silver-months }个月发一次。下一次最迟在{ $silver-next }。

silver-support-letter-heading = 怎么知道自己可以领

# $silver-letter: month in which the letter comes
silver-support-letter-text = { -cpf-board }每年会查看。如果您可以领，{ $silver-letter }会收到信。

# $cpf-hotline: number of the CPF hotline
silver-support-letter-change = 如果您搬了家，或家里的收入少了，请打 { $cpf-hotline }。他们可以再查一次。

## Without a smartphone

silver-support-without-letter = 不需要手机，信会寄到您家。

## Is this really them?

silver-support-genuine-free = 领这笔钱不用付费，也不用把 { -singpass } 密码给任何人。
