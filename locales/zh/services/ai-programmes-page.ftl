### The page of AI programmes on the Smart Nation website.

ai-programmes-page-name = { -ai-short }计划网页
ai-programmes-page-short = 可以学习和参加的计划
ai-programmes-page-what = { -smart-nation }{ -website }上的网页，列出个人和公司可以参加的{ -ai-short }计划。{ -ai-short }让电脑做人会做的事，例如说话和回答。

# $ai-page-seen: day on which the page was last seen named
ai-programmes-page-what-now = 我们最后一次知道有这个网页，是在{ $ai-page-seen }。请柜台的工作人员看看它还在不在。

## Before you start

ai-programmes-page-here = 可以用手机或电脑看。

## More about it

ai-programmes-page-who-heading = 给什么人
ai-programmes-page-who-text = 给想学{ -ai-short }的人、公司和会编程的人。
ai-programmes-page-do-heading = 您可以做什么

# $ai-programmes-site: web address of the page of AI programmes
ai-programmes-page-do-text = 可以请帮手一起看 { $ai-programmes-site }。初学者可以先问哪里有课。

## Without a smartphone

ai-programmes-page-without-desk = 请柜台的工作人员和您一起看。

## Is this really them?

# $ai-programmes-site: web address of the page of AI programmes
ai-programmes-page-genuine-site = 真正的网址是 { $ai-programmes-site }，请看清楚每个字母。

# $scamshield-helpline: number of the ScamShield Helpline
ai-programmes-page-genuine-doubt = 有疑问时，请打 { $scamshield-helpline } 问一问。
