### Mobile Access for Seniors: cheaper phones and phone plans for older citizens with low incomes.

mobile-access-for-seniors-name = { -mobile-access-for-seniors }
mobile-access-for-seniors-short = 较便宜的手机和配套
mobile-access-for-seniors-what = 让收入少的年长公民买到较便宜的智能手机和配套。是给想学用智能手机的人。

## Before you start

# $imda-line: number of IMDA
mobile-access-for-seniors-here = 请到{ -sg-digital-hub }问，或打 { $imda-line }。柜台的工作人员可以帮您打。

## More about it

mobile-access-for-seniors-who-heading = 谁可以申请

# $mas-then: year in which this was so
# $mas-age: least age in years
mobile-access-for-seniors-who-text = { $mas-then }的条件是：满{ $mas-age }岁的公民，领 { -comcare } 援助，或住{ -hdb }的租赁组屋。

mobile-access-for-seniors-who-ask = 不确定？可以先问，以后再决定。
mobile-access-for-seniors-cost-heading = 要付多少

# $mas-then: year in which this was so
# $mas-plan: price of the plan for a month
# $mas-plan-years: how long the plan lasted
# $mas-phone: lowest price of a phone
mobile-access-for-seniors-cost-plan = { $mas-then }，配套每月{ $mas-plan }，为期{ $mas-plan-years }。手机最便宜的是{ $mas-phone }。

mobile-access-for-seniors-cost-now = 签名以前，请问工作人员，现在要多少钱。
mobile-access-for-seniors-many-heading = 很多人也用了

# $mas-began: year in which it began
# $mas-given-when: month of that number
# $mas-given: how many were given
mobile-access-for-seniors-many-text = { $mas-began }到{ $mas-given-when }，年长者领了超过{ $mas-given }份这样的配套。

## Without a smartphone

# $imda-line: number of IMDA
mobile-access-for-seniors-without-call = 询问不需要智能手机。可以亲自去，或用任何电话打 { $imda-line }。
