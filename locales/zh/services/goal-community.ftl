### The goal Community: what it means, its parts, and what it brings a resident.

goal-community-name = 目标：{ -goal-community }
goal-community-short = 更亲近，没有人落在后头
goal-community-what = { -smart-nation-2-0 }的一个目标：科技要让大家更亲近，不让任何人落在后头。

## More about it

goal-community-means-heading = 让大家更团结的{ -smart-nation }
goal-community-means-care = 我们要比以前更关心身边的人，团结一心。
goal-community-parts-heading = 包括哪几部分
goal-community-parts-inclusion = 不让任何人落在后头：人人都能学科技、用科技。
goal-community-parts-unity = 团结：互相了解，在网上也要友善。
goal-community-parts-partners = 携手合作：您可以说出想法，一起把事情做得更好。
goal-community-brings-heading = 给您带来什么
goal-community-brings-hub = 在{ -sg-digital-hub }，{ -digital-ambassador }会坐在您身边，教您用手机。
goal-community-brings-dfl = { -digital-for-life } 有课程和嘉年华，您可以去试试看。
goal-community-brings-kaki = 做一名 { -tech-kaki }，您可以试用新服务，说说哪里难用。
