### Reports of the government on how it guards what it knows about people.

personal-data-protection-updates-name = Reports on the safety of your data
personal-data-protection-updates-short = How the government guards your data
personal-data-protection-updates-what = A yearly report on how the government guards what it knows about you. It also says how often something went wrong.

# $smart-nation-site: web address of Smart Nation
personal-data-protection-updates-what-now = To look for a newer report, open { $smart-nation-site } with a helper.

## More about it

personal-data-protection-updates-found-heading = The newest report we found

# $data-report-fifth: day of the fifth report
# $data-report-cases: how many times something went wrong in that year
personal-data-protection-updates-found-text = It came out on { $data-report-fifth }. In its year, { $data-report-cases } things went wrong, none of them very serious.

# $data-report-cases-before: how many times in the year before
personal-data-protection-updates-found-before = In the year before, there were { $data-report-cases-before }.

personal-data-protection-updates-older-heading = Older reports

# $data-report-third-year: year of the third report
# $data-report-fourth-year: year of the fourth report
personal-data-protection-updates-older-text = There were such reports in { $data-report-third-year } and { $data-report-fourth-year } too.

personal-data-protection-updates-you-heading = What you can do yourself
personal-data-protection-updates-you-text = You need not read them. Just keep your passwords and codes to yourself.
