### The goal Growth: what it means, what it brings a resident, and what the young learn.

goal-growth-name = 目标：{ -goal-growth }
goal-growth-short = 学习、工作、新工具
goal-growth-what = { -smart-nation-2-0 }的一个目标：科技要帮助个人和公司学习、进步。

## More about it

goal-growth-means-heading = 这是什么意思
goal-growth-means-skills = 工作和生活都在变，大家要有机会学新技能。
goal-growth-means-firms = 公司要得到帮助，学会用新工具，小公司更是这样。
goal-growth-brings-heading = 给您带来什么
goal-growth-brings-course = 您可以上课，学手机、电脑或{ -ai }。学费可能可以用{ -skillsfuture-credit }付。
goal-growth-brings-shop = 如果您有小店，想用新工具做生意，请问柜台的工作人员。
goal-growth-young-heading = 孙儿学什么
goal-growth-young-text = 学生在学校亲手试用新科技，也学习{ -ai }。
