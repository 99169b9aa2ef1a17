### The Cost-of-Living Special Payment announced for September 2026: who, how much, and where to look.

cost-of-living-special-payment-2026-name = { -cost-of-living-payment }
cost-of-living-special-payment-2026-short = 帮助应付生活费的现金
cost-of-living-special-payment-2026-what = 政府宣布要发的现金，帮助大家应付生活费。当时说钱会自动发。

# $govbenefits-site: web address where one sees which government money one gets
cost-of-living-special-payment-2026-what-now = 请上 { $govbenefits-site } 看您有没有收到。也可以问柜台的工作人员。

## More about it

cost-of-living-special-payment-2026-who-heading = 谁可以领

# $col-adult-age: least age in years
# $col-income: highest income of a year
cost-of-living-special-payment-2026-who-text = 住在新加坡、满{ $col-adult-age }岁的公民。全年收入不超过{ $col-income }，最多只有一间房产。

cost-of-living-special-payment-2026-sum-heading = 多少钱，几时发

# $col-least: smallest sum
# $col-most: largest sum
# $col-month: month for which it was announced
cost-of-living-special-payment-2026-sum-text = 政府宣布，{ $col-month }发{ $col-least }到{ $col-most }。

cost-of-living-special-payment-2026-sum-paid = 我们还没有看到已经发放的消息。
