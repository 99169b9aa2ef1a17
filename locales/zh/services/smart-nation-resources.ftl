### Lists of programmes and tools on the Smart Nation website.

smart-nation-resources-name = { -smart-nation }资源列表
smart-nation-resources-short = 各种计划和工具
smart-nation-resources-what = { -smart-nation }网站上的列表，告诉居民、公司和做应用的人，有哪些计划和工具。

## Before you start

smart-nation-resources-here = 要用手机或电脑看。

## More about it

smart-nation-resources-find-heading = 里面有什么
smart-nation-resources-find-text = 有各种计划和工具，也说明到哪里看更多资料。
smart-nation-resources-find-services = 政府的数码服务，列在 { $gov-digital-services-site }。
smart-nation-resources-guide-heading = 不用全部看完
smart-nation-resources-guide-text = 很多服务，本指南也用您的语言介绍了。
smart-nation-resources-guide-open = 如果网站打不开，请问柜台的工作人员。

## Without a smartphone

smart-nation-resources-without-desk = 请问柜台的工作人员，或看本指南。您不需要有手机。

## Is this really them?

smart-nation-resources-genuine-site = 真正的网站是 { $smart-nation-resources-site }，请看清楚每个字母。
