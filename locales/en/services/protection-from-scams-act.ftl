### The Protection from Scams Act: the police may stop money going to a scammer.

protection-from-scams-act-name = { -protection-from-scams-act }
protection-from-scams-act-short = How the police protect your money
protection-from-scams-act-what = With this law the police may stop money going from somebody’s bank account to a scammer. They do so only when nothing else has helped.

## More about it

protection-from-scams-act-how-heading = What the police may do

# $scams-act-banks: how many banks get an order as a rule
protection-from-scams-act-how-order = They may order banks to let no money out of the account. As a rule { $scams-act-banks } large banks get the order.

# $scams-act-order: how long an order lasts at most, such as “30 days”
# $scams-act-more: how many times an order may be made longer
protection-from-scams-act-how-long = An order lasts up to { $scams-act-order }. It may be extended up to { $scams-act-more } times.

protection-from-scams-act-live-heading = Money for daily life
protection-from-scams-act-live-text = If you are under such an order, ask the police to let you use money for daily needs and bills.
protection-from-scams-act-family-heading = If someone you love keeps paying

# $police-emergency: number of the police for danger
# $scamshield-helpline: number of the ScamShield Helpline
protection-from-scams-act-family-text = If somebody is sending money to a scammer now and will not listen, call { $police-emergency }. For advice, call { $scamshield-helpline }.

protection-from-scams-act-since-heading = Since when

# $scams-act-since: day since which the law is in force
protection-from-scams-act-since-text = The law has been in force since { $scams-act-since }.
