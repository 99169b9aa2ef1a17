### ActiveSG: public pools, gyms and courts, and what is free for seniors.

activesg-name = { -activesg }
activesg-short = 游泳池、健身房、球场
activesg-what = 可以游泳和运动的公共泳池、健身房和球场。用 { -myactivesg } 应用预订。

## Before you start

activesg-here = 亲自到泳池或健身房。也可以在手机上用 { -singpass } 登录，先预订。

## More about it

activesg-free-heading = 年长公民免费

activesg-free-text = 从{ $activesg-free-since }起，满{ $activesg-free-age }岁的公民，游泳和用健身房都免费。

activesg-credits-heading = 政府给的补助额

activesg-credits-text = { $activesg-credits-year }，大家可以在应用里领取额外的补助额。领了的，可以用到{ $activesg-credits-until }。

activesg-credits-how = 不知道自己有没有，可以问泳池或健身房的柜台。

## Without a smartphone

activesg-without-counter = 如果没有智能手机，请带{ -nric }，到那里的柜台问怎样进场。

## Is this really them?

activesg-genuine-store = 只从手机自带的应用商店下载，不要从信息里下载。

activesg-genuine-site = 真正的网站是 { $activesg-site }，请看清楚每个字母。
