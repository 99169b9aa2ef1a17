### ScamShield Alert: news about scam tricks, on WhatsApp and Telegram.

scamshield-alert-channels-name = { -scamshield-alert }
scamshield-alert-channels-short = News about new scam tricks
scamshield-alert-channels-what = News about new scam tricks, on { -whatsapp } or { -telegram }. It helps you spot a trick when you see one.

## Before you start

scamshield-alert-channels-here = On your own phone, if it has { -whatsapp } or { -telegram }.

## More about it

scamshield-alert-channels-how-heading = How to get it

# $scamshield-site: web address of ScamShield
scamshield-alert-channels-how-text = Open { $scamshield-site } and press the link there. A helper may do it with you.

scamshield-alert-channels-name-heading = Its old name

# $scamshield-alert-since: day since which it has this name
scamshield-alert-channels-name-text = Before { $scamshield-alert-since } it was called { -scamalert }.

scamshield-alert-channels-name-today = This guide could not check what each channel is called today. So trust only the link on that website.

## Is this really them?

# $scamshield-site: web address of ScamShield
scamshield-alert-channels-genuine-link = Join only through { $scamshield-site }, never by a link that somebody sends you.
