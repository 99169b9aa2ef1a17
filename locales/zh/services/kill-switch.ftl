### The kill switch of a bank: stopping a bank account by a call.

kill-switch-name = { -kill-switch }
kill-switch-short = 不让骗子动您的户头
kill-switch-what = 如果您怀疑骗子在动您的银行户头，可以请银行紧急停用。打电话就可以。

## Before you start

kill-switch-here = 可以，用任何电话打给银行。
kill-switch-bring-phone = 任何电话
kill-switch-bring-card = 您的{ -nric }和银行卡

## More about it

kill-switch-stops-heading = 会停用什么
kill-switch-stops-ocbc = { -ocbc }会冻结您的户头和银行卡。用{ -giro }付的账单也会停付。
kill-switch-stops-uob = { -uob }会停用网上银行和银行应用。请银行也锁住您的卡。
kill-switch-stops-dbs = { -dbs }和{ -posb }：请银行锁住您的户头和卡。

# $kill-switch-since: day since which all banks must have it
kill-switch-stops-other = 从{ $kill-switch-since }起，其他银行也必须提供。可以问您的银行会停用什么。

kill-switch-after-heading = 怎样恢复使用
kill-switch-after-text = 钱还是您的。可以问银行怎样恢复使用，哪些账单要用别的方法付。

## Guide: stop my account

kill-switch-stop-title = 停用我的户头

# $dbs-fraud-hotline: number of DBS and POSB against scams
# $ocbc-kill-switch: number of OCBC, with the key to press after it
# $uob-kill-switch: number of UOB, with the key to press after it
kill-switch-stop-call = 打电话给您的银行。{ -dbs }和{ -posb }：{ $dbs-fraud-hotline }。{ -ocbc }：{ $ocbc-kill-switch }。{ -uob }：{ $uob-kill-switch }。

kill-switch-stop-other-cause = 这里没有我的银行。

# $scamshield-helpline: number of the ScamShield Helpline
# $scamshield-banks: how many banks the helpline can reach
kill-switch-stop-other-cure = 请打银行卡背面的电话号码。也可以打 { $scamshield-helpline }，他们能替您转接到{ $scamshield-banks }家银行。

kill-switch-stop-say = 说您怀疑骗子在动您的户头。请银行启动 { -kill-switch }，也锁住您的卡。
kill-switch-stop-number = 银行可能会问{ -nric }号码和银行卡号码。是您自己打去银行的，可以告诉银行。
kill-switch-stop-report = 到任何{ -neighbourhood-police-centre }报案。请带着您收到的信息。

## Without a smartphone

kill-switch-without-any = 普通电话就可以，不需要智能手机。
kill-switch-without-branch = 您也可以到自己银行的分行问。有些{ -ocbc }{ -atm }也可以。

## Is this really them?

kill-switch-genuine-number = 只打这里或银行卡上的号码。不要打信息里的号码，也不要打别人给的号码。
