### ServiceSG Centres: one place for many government services, and what to ask before going.

servicesg-centres-name = { -servicesg-centre }
servicesg-centres-short = 一个地方办许多事
servicesg-centres-what = 这里的工作人员帮您办许多政府部门的事。您不用知道哪个部门管哪件事。

## Before you start

servicesg-centres-here = 要到中心办。请问柜台的工作人员，附近有没有。
servicesg-centres-bring-card = 您的{ -nric }
servicesg-centres-bring-letters = 和您要办的事有关的信和文件
servicesg-centres-bring-phone = 您的手机（如果有）

## More about it

servicesg-centres-help-heading = 可以帮您办什么

# $servicesg-as-of: month for which this was published
# $servicesg-agencies: how many agencies these belong to
# $servicesg-services: how many services the centres help with
servicesg-centres-help-text = { $servicesg-as-of }时，有{ $servicesg-agencies }个机构的{ $servicesg-services }多项服务。例如 { -singpass }、税务、护照和{ -cpf }。

servicesg-centres-who-heading = 谁可以去
servicesg-centres-who-text = 公民都可以去，尤其是上网办事需要帮忙的年长者。
servicesg-centres-east-heading = 东部和东北部的中心

# $servicesg-place-tampines: name of the place, in English
# $servicesg-place-chai-chee: name of the place, in English
# $servicesg-place-punggol: name of the place, in English
servicesg-centres-east-text = { $servicesg-place-tampines }、{ $servicesg-place-chai-chee }、{ $servicesg-place-punggol }。

servicesg-centres-north-heading = 北部的中心

# $servicesg-place-canberra: name of the place, in English
# $servicesg-place-nee-soon: name of the place, in English
# $servicesg-place-woodlands: name of the place, in English
servicesg-centres-north-text = { $servicesg-place-canberra }、{ $servicesg-place-nee-soon }、{ $servicesg-place-woodlands }。

servicesg-centres-west-heading = 西部的中心

# $servicesg-place-frontier: name of the place, in English
# $servicesg-place-keat-hong: name of the place, in English
servicesg-centres-west-text = { $servicesg-place-frontier }、{ $servicesg-place-keat-hong }。可能还有新的中心，请问柜台的工作人员。

servicesg-centres-not-heading = 不能在这里办的事
servicesg-centres-not-text = 有些事只能到机构自己的办事处办。移民与关卡局的一些事就是这样。

## Guide: Get help at a centre

servicesg-centres-visit-title = 到中心请人帮忙
servicesg-centres-visit-ask = 出门前，先问柜台的工作人员：哪个中心能办，几点开门。
servicesg-centres-visit-ask-another = 不是每个中心都能办每件事。先问清楚，就不会白跑一趟。
servicesg-centres-visit-ask-shows = 柜台后的工作人员对年长者微笑。
servicesg-centres-visit-bring = 带您的{ -nric }，和所有有关的信。如果有手机，也带去。
servicesg-centres-visit-bring-shows = 有人用手举着{ -nric }。
servicesg-centres-visit-tell = 告诉工作人员您要办什么，或给他们看信。您可以请会说您语言的人帮忙。
servicesg-centres-visit-tell-shows = 柜台后的工作人员对年长者微笑。
servicesg-centres-visit-refused-cause = 他们说，这里不能办。
servicesg-centres-visit-refused-cure = 问他们哪里可以办，要带什么。请他们写下来给您。
servicesg-centres-visit-computer = 工作人员可能和您一起用电脑。密码要自己输入，不要告诉任何人。
servicesg-centres-visit-password-cause = 我忘了密码。
servicesg-centres-visit-password-cure = 告诉工作人员。他们可以帮您重新登录 { -singpass }。
servicesg-centres-visit-after = 离开前，问清楚接下来要做什么。请他们写下来给您。
servicesg-centres-visit-after-shows = 柜台后的工作人员对年长者微笑。

## Without a smartphone

servicesg-centres-without-computers = 您不需要智能手机，中心有电脑，旁边有工作人员。
servicesg-centres-without-family = 您信任的人可以陪您一起去。

## Is this really them?

servicesg-centres-genuine-go = 要办事，由您自己去柜台。如果有人打电话来，说是那里的人，要小心。
servicesg-centres-genuine-password = 密码要自己输入，验证码不要告诉任何人。
servicesg-centres-genuine-officer = 政府官员绝不会在电话里叫您转钱。

# $scamshield-helpline: number of the ScamShield Helpline
servicesg-centres-genuine-doubt = 有疑问时，请打 { $scamshield-helpline } 问一问。
