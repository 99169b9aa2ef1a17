### Reports of the government on how it guards what it knows about people.

personal-data-protection-updates-name = 个人资料保护报告
personal-data-protection-updates-short = 政府怎样保护您的资料
personal-data-protection-updates-what = 每年的报告，讲政府怎样保护您的个人资料，也说明出过多少次问题。

# $smart-nation-site: web address of Smart Nation
personal-data-protection-updates-what-now = 想找更新的报告，可以请人陪您看 { $smart-nation-site }。

## More about it

personal-data-protection-updates-found-heading = 查到的最新报告

# $data-report-fifth: day of the fifth report
# $data-report-cases: how many times something went wrong in that year
personal-data-protection-updates-found-text = 报告在{ $data-report-fifth }发布。报告讲的那个年度，出过{ $data-report-cases }次问题，没有一次非常严重。

# $data-report-cases-before: how many times in the year before
personal-data-protection-updates-found-before = 再前一个年度，有{ $data-report-cases-before }次。

personal-data-protection-updates-older-heading = 以前的报告

# $data-report-third-year: year of the third report
# $data-report-fourth-year: year of the fourth report
personal-data-protection-updates-older-text = { $data-report-third-year }和{ $data-report-fourth-year }也有这样的报告。

personal-data-protection-updates-you-heading = 您自己可以做什么
personal-data-protection-updates-you-text = 您不用去读。只要记得，密码和验证码不要告诉别人。
