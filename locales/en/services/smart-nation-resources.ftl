### Lists of programmes and tools on the Smart Nation website.

smart-nation-resources-name = { -smart-nation } lists
smart-nation-resources-short = Programmes and tools, in lists
smart-nation-resources-what = Lists on the { -smart-nation } website. They show what there is for residents, for firms, and for those who make apps.

## Before you start

smart-nation-resources-here = You read them on a phone or a computer.

## More about it

smart-nation-resources-find-heading = What you find there
smart-nation-resources-find-text = You find programmes and tools, and where to read more about each.

# $gov-digital-services-site: web address of the list of digital services
smart-nation-resources-find-services = Digital services of the government are listed at { $gov-digital-services-site }.

smart-nation-resources-guide-heading = You need not read it all
smart-nation-resources-guide-text = Many of these services are in this guide too, in your language.
smart-nation-resources-guide-open = If the website does not open, ask at the desk.

## Without a smartphone

smart-nation-resources-without-desk = Ask at the desk, or look in this guide. You need no phone of your own.

## Is this really them?

# $smart-nation-resources-site: web address of the lists
smart-nation-resources-genuine-site = The real website is { $smart-nation-resources-site }, so check each letter.
