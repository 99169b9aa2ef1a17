### SG Translate Together: a government website that translates with local words.

sg-translate-together-name = { -sg-translate-together }
sg-translate-together-short = 本地词语的翻译
sg-translate-together-what = 政府的翻译{ -website }，有英文、华文、马来文和淡米尔文。用的是本地词语。

# $sgtt-since: day on which it opened
sg-translate-together-what-now = 它在{ $sgtt-since }开放。我们无法确认现在能不能用，请问柜台的工作人员。

## Before you start

sg-translate-together-here = 可以和帮手一起，用手机或电脑查。
sg-translate-together-bring-words = 您想看懂的词语

## More about it

sg-translate-together-do-heading = 您可以做什么
sg-translate-together-do-words = 可以查{ -cdc-vouchers }、{ -cpf }等词语，用您的语言怎么说。
sg-translate-together-do-better = 知道更好的译法，也可以提出。只有提出译法时，才要用 { -singpass } 登录。
sg-translate-together-care-heading = 要留意
sg-translate-together-care-text = 译文由机器产生，可能有错。关于钱或健康的信件，请再找人看看。

## Without a smartphone

sg-translate-together-without-desk = 没有智能手机，可以请柜台的工作人员和您一起查。

## Is this really them?

# $sgtt-site: web address of SG Translate Together
sg-translate-together-genuine-site = 真正的网址是 { $sgtt-site }，请看清楚每个字母。

sg-translate-together-genuine-secret = 查词语不需要 { -singpass }。不要在那里输入银行资料或{ -otp }。
