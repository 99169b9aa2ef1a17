### The Online Safety (Relief and Accountability) Act: a law against harm on the internet.

online-safety-act-2025-name = { -osra }
online-safety-act-2025-short = A law against harm online
online-safety-act-2025-what = A law that protects people from harm online. It set up the { -osc }.

## More about it

online-safety-act-2025-you-heading = What it means for you
online-safety-act-2025-you-help = If a post or a picture hurts you, you may ask the commission for help. It can order people, apps and websites to take it down.
online-safety-act-2025-you-answer = The law also helps you to hold those who hurt you to account.
online-safety-act-2025-since-heading = Since when

# $osra-passed: day on which Parliament passed the law
# $osc-since: day on which the commission opened
online-safety-act-2025-since-text = Parliament passed the law on { $osra-passed }. The commission opened on { $osc-since }.

online-safety-act-2025-do-heading = If you are hurt online

# $osc-site: web address of the Online Safety Commission
online-safety-act-2025-do-text = Keep the proof, and look at { $osc-site } with somebody you trust.
