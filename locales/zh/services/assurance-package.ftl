### The Assurance Package: cash for adult citizens each December up to its last round.

assurance-package-name = { -assurance-package }
assurance-package-short = 给成年公民的现金
assurance-package-what = 物价涨了，政府给成年公民一笔现金。钱会自动发。

## More about it

assurance-package-who-heading = 谁可以领

# $ap-adult-age: least age in years
assurance-package-who-text = 满{ $ap-adult-age }岁的公民。数目看您的收入，也看您有多少间房产。

assurance-package-last-heading = 最后一次

# $ap-first: year of the first cash
# $ap-last: month of the last cash
assurance-package-last-text = 从{ $ap-first }起，每年发一次。最后一次现金预定在{ $ap-last }发。

# $ap-least: smallest sum over all years
# $ap-most: largest sum over all years
assurance-package-last-sum = 这些年加起来，每人可能总共得到{ $ap-least }到{ $ap-most }。

# $govbenefits-site: web address where one sees which government money one gets
assurance-package-last-see = 您自己的数目，请看 { $govbenefits-site }。想知道怎么看，请选本指南的{ -gst-voucher }。
