### The CPF Trusted Contact: a trusted person gets a copy of messages about an account.

cpf-trusted-contact-name = { -cpf-trusted-contact }
cpf-trusted-contact-short = 请信任的人一起留意
cpf-trusted-contact-what = 您的{ -cpf }有重要变动时，您信任的人也会收到通知。如果有不对劲，他们可以提醒您。

## Before you start

# $cpf-site: web address of CPF
cpf-trusted-contact-here = 用手机或电脑，在 { $cpf-site } 办理。

cpf-trusted-contact-bring-face = 您的手机，用来核对脸部或指纹

## More about it

cpf-trusted-contact-can-heading = 他们可以做什么
cpf-trusted-contact-can-text = 他们只收到通知。他们看不到您的户头，也不能动您的钱。
cpf-trusted-contact-can-change = 您随时可以取消指定的人。
cpf-trusted-contact-who-heading = 谁可以用

# $cpf-trusted-age: age from which one may have it, such as “21”
# $cpf-trusted-most: most people who may watch over an account
cpf-trusted-contact-who-text = 满{ $cpf-trusted-age }岁的公民和永久居民。您最多可以指定{ $cpf-trusted-most }个人。

cpf-trusted-contact-warn-heading = 如果他们提醒您

# $cpf-age: age from which one may have the CPF Safety Switch, such as “55”
cpf-trusted-contact-warn-text = 他们会问，那项变动是不是您自己做的。如果不是，请打给银行。如果您满{ $cpf-age }岁，也请启动 { -cpf-safety-switch }。

## Is this really them?

cpf-trusted-contact-genuine-choose = 只指定您熟悉的人。如果陌生人叫您指定他，不要答应。
