### DigitalAccess@Home: cheaper internet and a laptop or tablet for homes with low incomes.

digitalaccess-at-home-name = { -digitalaccess-at-home }
digitalaccess-at-home-short = 较便宜的家庭网络
digitalaccess-at-home-what = 帮助收入较低的家庭，用较低的价钱上网，也可以买手提电脑或平板电脑。

## Before you start

digitalaccess-at-home-here = 可以，用手机或电脑。可以请帮手和您一起看。

## More about it

digitalaccess-at-home-who-heading = 谁可以申请

# $dah-home-income: highest income of a home in a month
# $dah-person-income: highest income for each person in a month
digitalaccess-at-home-who-text = 住组屋、家里有公民的家庭。全家月入不超过{ $dah-home-income }，或每人平均不超过{ $dah-person-income }。

# $dah-home-more: highest income of a home with a child in primary school or a person with a disability
# $dah-person-more: the same for each person
digitalaccess-at-home-who-more = 家里有小学生或残障者，全家可到{ $dah-home-more }，或每人{ $dah-person-more }。

digitalaccess-at-home-cost-heading = 要付多少

# $dah-month-least: lowest price of a month
# $dah-month-most: highest price of a month
digitalaccess-at-home-cost-internet = 上网每月{ $dah-month-least }到{ $dah-month-most }，另加消费税。看您的组屋和收入。

# $dah-device-least: lowest price of a laptop or tablet
# $dah-device-most: highest price of a laptop or tablet
digitalaccess-at-home-cost-device = 手提电脑或平板电脑是{ $dah-device-least }到{ $dah-device-most }，另加消费税。也可以只要网络。

digitalaccess-at-home-how-heading = 怎么申请

# $digitalaccess-check-site: web address where one sees if it is for oneself
# $imda-line: number of IMDA
digitalaccess-at-home-how-check = 上 { $digitalaccess-check-site }，看您能不能申请。也可以打 { $imda-line }。

# $dah-began: year in which it began
# $dah-homes-when: month of that number
# $dah-homes: how many homes had it
digitalaccess-at-home-how-many = { $dah-began }开始。到{ $dah-homes-when }，已有超过{ $dah-homes }户家庭受惠。

## Without a smartphone

# $imda-line: number of IMDA
digitalaccess-at-home-without-call = 可以用任何电话打 { $imda-line }，问怎样申请。

## Is this really them?

# $digitalaccess-check-site: web address where one sees if it is for oneself
digitalaccess-at-home-genuine-site = 真正的网页是 { $digitalaccess-check-site }，请看清楚每个字母。
