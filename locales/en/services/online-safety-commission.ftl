### The Online Safety Commission: help for those who are hurt on the internet.

online-safety-commission-name = { -osc }
online-safety-commission-short = If someone hurts you online
online-safety-commission-what = A government office that helps people who are harmed online. It can order harmful posts or pictures to be taken down.

## Before you start

# $osc-site: web address of the Online Safety Commission
online-safety-commission-here = There is a form on { $osc-site }. A helper may fill it in with you.

online-safety-commission-bring-proof = Pictures of the posts or messages
online-safety-commission-bring-names = The names of the accounts that posted them

## More about it

online-safety-commission-what-heading = What you may report
online-safety-commission-what-pictures = Intimate pictures of somebody, shown against their will. Any sexual picture of a child.
online-safety-commission-what-people = Somebody who shows your private details in public, harasses you, or keeps following you online.
online-safety-commission-first-heading = What to do first
online-safety-commission-first-keep = Keep the proof, and do not delete anything.
online-safety-commission-first-report = Report it to the app or website first. If intimate pictures are shown, you may go straight to the commission.
online-safety-commission-who-heading = Who may report
online-safety-commission-who-text = Citizens, permanent residents, and many people with a pass to work, study or live here.
online-safety-commission-since-heading = Since when

# $osc-since: day on which the commission opened
online-safety-commission-since-text = It opened on { $osc-since }.

## Without a smartphone

online-safety-commission-without-desk = We found no telephone number for it. Ask at the desk who can help you with the form.

# $police-emergency: number of the police for danger
online-safety-commission-without-danger = If you are in danger, call { $police-emergency } from any phone.

## Is this really them?

# $osc-site: web address of the Online Safety Commission
online-safety-commission-genuine-site = The real address is { $osc-site }. Type it yourself, and check each letter.
