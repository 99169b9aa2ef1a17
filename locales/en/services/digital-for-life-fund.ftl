### Money for projects that teach digital skills; nothing that is paid to one person.

digital-for-life-fund-name = { -digital-for-life } Fund
digital-for-life-fund-short = Money for lessons and projects
digital-for-life-fund-what = Money from donors and the government. It pays for projects that teach people to use technology.
digital-for-life-fund-what-now = If your group has a plan for lessons, look at the official website with a helper.

## Before you start

digital-for-life-fund-here = Ask at the desk what lessons there are near you.

## More about it

digital-for-life-fund-who-heading = Who may ask for it
digital-for-life-fund-who-groups = Groups may ask for it, if they want to teach or help others.
digital-for-life-fund-who-not-you = It is not cash for a person.
digital-for-life-fund-you-heading = What it means for you
digital-for-life-fund-you-text = A lesson near you may be paid for by this fund.
digital-for-life-fund-done-heading = How far it had come

# $digital-for-life-fund-month: month of the figures
# $digital-for-life-fund-raised: money raised by then
digital-for-life-fund-done-money = By { $digital-for-life-fund-month }, it had raised about { $digital-for-life-fund-raised }.

# $digital-for-life-fund-projects: how many projects there were
# $digital-for-life-fund-people: how many people they reached
digital-for-life-fund-done-people = By then, { -digital-for-life } had about { $digital-for-life-fund-projects } projects, for more than { $digital-for-life-fund-people } people.

## Is this really them?

# $scamshield-helpline: number of the ScamShield Helpline
digital-for-life-fund-genuine-money = If someone offers you money from this fund, call { $scamshield-helpline } before you answer.
