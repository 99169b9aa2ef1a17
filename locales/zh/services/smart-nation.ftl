### The first plan of 2014: how it began, what it brought, and what came after it.

smart-nation-name = { -smart-nation }：最初的计划
smart-nation-short = 怎样开始的
smart-nation-what = 新加坡第一个善用科技、改善日常生活的计划。现在已经有了新计划。
smart-nation-what-now = 您不用做什么。有兴趣的话，可以看看新计划。

## More about it

smart-nation-began-heading = 怎样开始
smart-nation-began-text = 李显龙先生担任总理时，在{ $smart-nation-year }宣布了这个计划。
smart-nation-brought-heading = 给您带来什么
smart-nation-brought-pay = 很多地方不用现金也能付钱，上网也更快了。
smart-nation-brought-services = 几乎所有政府服务，都可以用手机或电脑办。
smart-nation-brought-sensors = 有些住宅区装了感应器，东西坏了，能更快知道，更快修好。
smart-nation-next-heading = 后来怎样
smart-nation-next-text = 新计划在{ $smart-nation-2-0-launch }开始，名叫{ -smart-nation-2-0 }。
