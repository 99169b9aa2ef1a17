### SATIS: a system behind the scenes that finds and stops scam websites.

satis-name = { -satis }
satis-short = 寻找和拦截诈骗网站
satis-what = 一直在网上找诈骗网站的电脑系统。找到后，可以拦截或移除。

## More about it

satis-you-heading = 和您有什么关系
satis-you-nothing = 您什么都不用做，它在幕后工作。
satis-you-report = 看到可疑的链接，可以用 { -scamshield-app }举报。有关方面就可以查。
satis-how-heading = 怎样运作
satis-how-engine = 其中的 { -rmse } 用人工智能，判断网站像不像假的。

# $satis-wider: year in which it was to do more
satis-how-wider = { $satis-wider }，它当时正扩大到骗子用的付款方式和电话号码。

satis-count-heading = 有多少诈骗案

# $satis-cases-year: year of the first figure
# $satis-cases: how many scams there were in that year
# $satis-before-year: year of the second figure
# $satis-cases-before: how many scams there were the year before
satis-count-text = { $satis-cases-year }有{ $satis-cases }起诈骗案。{ $satis-before-year }有{ $satis-cases-before }起。
