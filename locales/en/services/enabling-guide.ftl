### The Enabling Guide: where help for people with disabilities is gathered.

enabling-guide-name = { -enabling-guide }
enabling-guide-short = Help for people with disabilities
enabling-guide-what = A website about help for people with disabilities. It lists services, help with money, and help for those who look after them.
enabling-guide-what-now = We found no newer news of this website. Look for it on the website of { -sg-enable } with a helper, or ask at the desk.

## Before you start

enabling-guide-here = On a phone or a computer.

## More about it

enabling-guide-who-heading = Who it is for
enabling-guide-who-text = It is for people with disabilities, and for those who look after them.
enabling-guide-agency-heading = Who can tell you more

# $sg-enable-site: web address of SG Enable
enabling-guide-agency-text = { -sg-enable } is the agency that helps people with disabilities. Its own website is { $sg-enable-site }.

enabling-guide-money-heading = If you need money

## Without a smartphone

enabling-guide-without-desk = You need no smartphone. Ask at the desk for someone who can look for you.

## Is this really them?

# $sg-enable-site: web address of SG Enable
enabling-guide-genuine-site = The real website of { -sg-enable } is { $sg-enable-site }, so check each letter.
