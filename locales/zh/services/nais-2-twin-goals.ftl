### The twin goals of National AI Strategy 2.0: Excellence and Empowerment.

nais-2-twin-goals-name = { -nais-2-twin-goals }
nais-2-twin-goals-short = 卓越与赋能
nais-2-twin-goals-what = { -ai-short }策略的目标是精通{ -ai-short }，也帮助人人使用它。{ -ai-short }让电脑做人会做的事，例如说话和回答。

## More about it

nais-2-twin-goals-excellence-heading = 卓越
nais-2-twin-goals-excellence-text = 新加坡选定一些{ -ai-short }领域，力求做到最好。
nais-2-twin-goals-excellence-needs = 要帮助应付大问题，例如全民健康和气候变化。
nais-2-twin-goals-empowerment-heading = 赋能
nais-2-twin-goals-empowerment-text = 个人、公司和社群都应该能放心用{ -ai-short }，也懂得自己判断。
nais-2-twin-goals-empowerment-equal = { -ai-short }应该让大家更平等，人人都有工具把事情做好。
nais-2-twin-goals-you-heading = 对您有什么意义
nais-2-twin-goals-you-text = 这些目标也是为了您。想学{ -ai-short }，可以问柜台的工作人员哪里有课。
