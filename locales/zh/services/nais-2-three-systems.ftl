### The three systems of National AI Strategy 2.0, in plain words.

nais-2-three-systems-name = { -nais-2-three-systems }
nais-2-three-systems-short = 互相配合的部分
nais-2-three-systems-what = { -ai-short }策略靠几个系统推行，人和设施互相配合。{ -ai-short }让电脑做人会做的事，例如说话和回答。

## More about it

nais-2-three-systems-drivers-heading = 活动的推动者
nais-2-three-systems-drivers-text = 公司、政府和研究人员找出{ -ai-short }的用处，用在工作上。
nais-2-three-systems-people-heading = 人与社群
nais-2-three-systems-people-text = 包括开发{ -ai-short }的人、工作上用它的人和其他使用者。大家互相交流学习。
nais-2-three-systems-base-heading = 设施与环境
nais-2-three-systems-base-text = 包括强大的电脑、好的数据和清楚的规则，让{ -ai-short }好用又可信。
nais-2-three-systems-you-heading = 对您有什么意义
nais-2-three-systems-you-text = 您不用做什么。知道计划也顾到安全和信任，也许会安心一些。
