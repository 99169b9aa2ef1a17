### The CPF Safety Switch: stopping all money going out of a CPF account.

cpf-safety-switch-name = { -cpf-safety-switch }
cpf-safety-switch-short = 不让人取走您的{ -cpf }
cpf-safety-switch-what = 紧急停止从{ -cpf }户头取款的办法。怀疑被骗时可以用，想更安心也可以用。

## Before you start

cpf-safety-switch-here = 可以，任何电话都可以打。

## More about it

cpf-safety-switch-who-heading = 谁可以用

# $cpf-age: age from which the rule holds, such as “55”
cpf-safety-switch-who-text = 满{ $cpf-age }岁、有{ -cpf }的人。

cpf-safety-switch-how-heading = 怎样启动

# $cpf-hotline: number of the CPF hotline
cpf-safety-switch-how-text = 打 { $cpf-hotline }，说您要启动 { -cpf-safety-switch }。

cpf-safety-switch-how-tricked = 如果已经被骗，也要设新的 { -singpass } 密码，打电话给银行，并且报案。
cpf-safety-switch-stops-heading = 什么会停
cpf-safety-switch-stops-text = 谁都不能上网使用您的{ -cpf }户头，也不能取款。{ -cpf }也会停止付钱到您的银行户头。
cpf-safety-switch-goes-heading = 什么照常
cpf-safety-switch-goes-text = 钱照样存进您的{ -cpf }。房屋和保险的定期付款照常。
cpf-safety-switch-open-heading = 怎样关掉这个开关

## Without a smartphone

cpf-safety-switch-without-call = 不需要智能手机，打普通电话就可以。
