### Money Lock: locking savings at the bank, and getting them back.

money-lock-name = { -money-lock }
money-lock-short = 把存款锁好，防止被骗走
money-lock-what = 请银行锁住您的一部分存款。您亲自解锁以前，谁都不能在网上把这笔钱转走。

## Before you start

money-lock-here = 不能在这里办。请用自己手机里的银行应用，或到银行办。
money-lock-bring-app = 上锁：手机里的银行应用
money-lock-bring-card = 解锁：银行卡和卡的{ -pin }

## More about it

money-lock-names-heading = 每家银行的叫法
money-lock-names-text = { -dbs }和{ -posb }叫 { -digivault }。{ -ocbc }和{ -uob }叫 { -money-lock }。
money-lock-names-more = 有些别的银行也有。请打银行卡背面的电话号码问一问。
money-lock-locked-heading = 锁住的钱会怎样
money-lock-locked-text = 钱还是您的，照样有利息。
money-lock-locked-more = 锁住时，不能用来付账单。请留够要用的钱，不要锁。

## Guide: lock a part of my savings

money-lock-lock-title = 锁住一部分存款
money-lock-lock-think = 想一想，账单和日常开支要多少钱。只锁近期不用的钱。
money-lock-lock-open = 在自己的手机打开银行应用，照平时那样登录。
money-lock-lock-noapp-cause = 我没有银行应用。
money-lock-lock-noapp-cure = { -uob }的顾客，可以用任何一台{ -uob }{ -atm }上锁。别的银行，请打银行卡背面的电话号码。
money-lock-lock-find = 在应用里找 { -money-lock }。{ -dbs }和{ -posb }要找 { -digivault }。按一下。
money-lock-lock-find-another = 每家银行的应用都不同。如果看不到这个词，请打银行卡背面的电话号码。
money-lock-lock-choose = 选户头，输入要锁多少钱。您确认以前，什么都不会锁住。
money-lock-lock-confirm = 看清楚户头和金额。都对了，才按确认。
money-lock-lock-done = 锁好了，银行会通知您。以后就没有人能在网上转走这笔钱。
money-lock-lock-wait-cause = 银行还没通知我。

# $money-lock-dbs-time: how long the bank takes, such as “2 working days”
money-lock-lock-wait-cure = { -dbs }和{ -posb }可能需要{ $money-lock-dbs-time }。过后还没有通知，请打银行卡背面的电话号码。

## Guide: get my locked money

money-lock-unlock-title = 给存款解锁
money-lock-unlock-take = 带银行卡和{ -nric }。您要亲自去，别人不能代您解锁。
money-lock-unlock-take-shows = 有人用手举着{ -nric }。
money-lock-unlock-go = 到自己银行的{ -atm }。{ -dbs }、{ -posb }和{ -ocbc }的顾客，也可以去分行。
money-lock-unlock-go-shows = 柜台后的工作人员对年长者微笑。
money-lock-unlock-other-cause = 我用的是别的银行。
money-lock-unlock-other-cure = 请打银行卡背面的电话号码。问怎样解锁，要带什么。
money-lock-unlock-card = 把卡放进{ -atm }，输入{ -pin }。用另一只手遮住按键。

# $money-lock-label-dbs: words on the bank’s machine, in English
money-lock-unlock-press = 找解锁的选项，按一下。{ -dbs }和{ -posb }写的是“{ $money-lock-label-dbs }”。

money-lock-unlock-english-cause = 我看不懂机器上的字。
money-lock-unlock-english-cure = { -dbs }和{ -posb }的这一项只有英文。您可以取回银行卡，到分行请职员帮忙。
money-lock-unlock-confirm = 选户头和金额。再看一次，然后确认，记得取回银行卡。

## Without a smartphone

money-lock-without-machine = { -uob }的顾客，可以用任何一台{ -uob }{ -atm }上锁。
money-lock-without-bank = 别的银行，请打银行卡背面的电话号码，请银行帮忙。
money-lock-without-unlock = 用{ -atm }解锁，不需要手机。您亲自带银行卡去就可以。

## Is this really them?

money-lock-genuine-self = 自己要用钱时，才去解锁。如果有人打电话叫您解锁，请不要照做。
money-lock-genuine-nobody = 政府官员绝不会在电话里叫您转钱，也不会问您的银行登录资料。

# $scamshield-helpline: number of the ScamShield Helpline
money-lock-genuine-doubt = 有疑问时，先停下来，打 { $scamshield-helpline } 问一问。
