### A website with questions and small tasks of the government, and small rewards.

crowdtasksg-name = { -crowdtasksg }
crowdtasksg-short = 答问题，得小奖励
crowdtasksg-what = 政府在这个网站问大家的意见。回答问题，可能得到小奖励。

## Before you start

crowdtasksg-here = 要用手机或电脑。可以请帮手和您一起做。

## More about it

crowdtasksg-do-heading = 您可以做什么
crowdtasksg-do-say = 您可以回答问题，说出想法。
crowdtasksg-do-try = 您可以看看新网页，说说喜欢哪一个。
crowdtasksg-who-heading = 谁可以参加
crowdtasksg-who-text = 公民可以参加。
crowdtasksg-brings-heading = 有什么好处
crowdtasksg-brings-decide = 您的意见能帮政府作决定，把服务做得更好。
crowdtasksg-brings-reward = 奖励不大，不想参加也没有关系。
crowdtasksg-used-heading = 用来做过什么
crowdtasksg-used-police = { $crowdtasksg-police-year }，它问过大家对防罪宣传的意见。
crowdtasksg-used-library = { $crowdtasksg-library-year }，{ -nlb }用它，让大家记下看了多久的书。

## Without a smartphone

crowdtasksg-without-skip = 只能用手机或电脑参加。不用它，您也没有损失。

## Is this really them?

crowdtasksg-genuine-money = 真正的网站绝不会要您付钱，也不会问您的银行密码。
