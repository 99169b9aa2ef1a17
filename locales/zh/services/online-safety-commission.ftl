### The Online Safety Commission: help for those who are hurt on the internet.

online-safety-commission-name = { -osc }
online-safety-commission-short = 在网上被人伤害时
online-safety-commission-what = 帮助在网上受到伤害的人的政府机构。它可以下令移除有害的文字或照片。

## Before you start

# $osc-site: web address of the Online Safety Commission
online-safety-commission-here = 请在 { $osc-site } 填表格。可以请人陪您填。

online-safety-commission-bring-proof = 那些文字或信息的照片
online-safety-commission-bring-names = 发布的人用的账号名字

## More about it

online-safety-commission-what-heading = 可以举报什么
online-safety-commission-what-pictures = 未经同意就公开的私密照片。也包括任何儿童色情照片。
online-safety-commission-what-people = 有人公开您的私人资料，或一直在网上骚扰您、跟踪您。
online-safety-commission-first-heading = 先做什么
online-safety-commission-first-keep = 留着证据，什么都不要删。
online-safety-commission-first-report = 先向那个应用或网站举报。如果是私密照片，可以直接找这个机构。
online-safety-commission-who-heading = 谁可以举报
online-safety-commission-who-text = 公民、永久居民，以及许多持有工作、学生或长期准证的人。
online-safety-commission-since-heading = 从什么时候开始

# $osc-since: day on which the commission opened
online-safety-commission-since-text = 它在{ $osc-since }开始运作。

## Without a smartphone

online-safety-commission-without-desk = 我们没有查到它的电话号码。请问柜台的工作人员，谁可以帮您填表格。

# $police-emergency: number of the police for danger
online-safety-commission-without-danger = 如果您有危险，用任何电话打 { $police-emergency }。

## Is this really them?

# $osc-site: web address of the Online Safety Commission
online-safety-commission-genuine-site = 真正的网址是 { $osc-site }。请自己输入，看清楚每个字母。
