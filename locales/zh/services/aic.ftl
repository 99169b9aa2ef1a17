### The Agency for Integrated Care: whom to ask about care for an older person.

aic-name = { -aic }
aic-short = 帮您找看护服务
aic-what = 替年长者和家人找看护服务的机构。居家看护、日间看护、疗养院，都可以问。

## Before you start

aic-here = 打电话，或亲自到 { -aic-link }。

## More about it

aic-ask-heading = 可以问什么
aic-ask-text = 可以问哪种看护适合您，要多少钱，有什么津贴。
aic-who-heading = 谁可以问
aic-who-text = 需要看护的年长者，和照顾他们的人。
aic-place-heading = 当面问

aic-place-text = 可以直接到 { -aic-link } 问。去之前先打 { $aic-hotline }，问哪间最近，几时开门。

## Without a smartphone

aic-without-call = 不需要智能手机，任何电话都可以打。也可以请信任的人替您打。

## Is this really them?

aic-genuine-wrong = 有人传播错误的消息，说的是{ -aic }的津贴。不要相信，请打 { $aic-hotline } 查问。
