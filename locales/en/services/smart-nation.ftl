### The first plan of 2014: how it began, what it brought, and what came after it.

smart-nation-name = { -smart-nation }: the first plan
smart-nation-short = How it all began
smart-nation-what = Singapore’s first plan to use technology to make daily life better. A new plan has taken its place.
smart-nation-what-now = You need not do anything. You may read about the new plan.

## More about it

smart-nation-began-heading = How it began

# $smart-nation-year: year in which the plan was told
smart-nation-began-text = Mr Lee Hsien Loong announced it in { $smart-nation-year }, when he was Prime Minister.

smart-nation-brought-heading = What it brought you
smart-nation-brought-pay = You may pay without cash in many places, and the internet is faster.
smart-nation-brought-services = You may use nearly all government services by phone or computer.
smart-nation-brought-sensors = In some housing estates, small devices report when something needs repair, so help comes sooner.
smart-nation-next-heading = What came next

# $smart-nation-2-0-launch: day on which the new plan was started
smart-nation-next-text = On { $smart-nation-2-0-launch } the new plan began. Its name is { -smart-nation-2-0 }.
