### The page of AI programmes on the Smart Nation website.

ai-programmes-page-name = Page of { -ai-short } programmes
ai-programmes-page-short = Programmes to learn and join
ai-programmes-page-what = A page on the { -smart-nation } { -website } that lists { -ai-short } programmes for people and firms. { -ai-short } lets computers do things that people do, such as speak and answer.

# $ai-page-seen: day on which the page was last seen named
ai-programmes-page-what-now = The last news of this page that we found is from { $ai-page-seen }. Ask the person at the desk to check if it is still there.

## Before you start

ai-programmes-page-here = You may look at it on a phone or a computer.

## More about it

ai-programmes-page-who-heading = Who it is for
ai-programmes-page-who-text = It is for people who want to learn about { -ai-short }, for firms, and for those who write programs.
ai-programmes-page-do-heading = What you can do

# $ai-programmes-site: web address of the page of AI programmes
ai-programmes-page-do-text = You may look at { $ai-programmes-site } with a helper. If { -ai-short } is new to you, first ask where there is a class.

## Without a smartphone

ai-programmes-page-without-desk = Ask the person at the desk to look at the page with you.

## Is this really them?

# $ai-programmes-site: web address of the page of AI programmes
ai-programmes-page-genuine-site = The real address is { $ai-programmes-site }, so check each letter.

# $scamshield-helpline: number of the ScamShield Helpline
ai-programmes-page-genuine-doubt = When in doubt, call { $scamshield-helpline } and ask.
