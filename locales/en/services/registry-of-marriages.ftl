### The Registry of Marriages: how a couple signs up to marry.

registry-of-marriages-name = { -registry-of-marriages }
registry-of-marriages-short = To marry in Singapore
registry-of-marriages-what = The office where couples register to marry. Your child or grandchild may ask you to be there.

## Before you start

registry-of-marriages-here = On a phone or a computer, or at the office itself.
registry-of-marriages-bring-cards = The { -nric } cards of the couple
registry-of-marriages-bring-singpass = A { -singpass } that works

## More about it

registry-of-marriages-who-heading = Who it is for
registry-of-marriages-who-text = It is for couples who marry under civil law. Muslim couples go to the { -registry-of-muslim-marriages }.
registry-of-marriages-how-heading = How a couple registers

# $marriage-site: web address of the registry
# $rom-notice: how many days before the wedding one must sign up
registry-of-marriages-how-text = The couple registers at { $marriage-site } with { -singpass }. They do this at least { $rom-notice } days before they marry.

# $rom-fee-year: year of this fee
# $rom-fee: fee where one is a citizen or permanent resident
registry-of-marriages-how-fee = In { $rom-fee-year } the fee was { $rom-fee } if one of the couple was a citizen or permanent resident. Ask if it is still so.

registry-of-marriages-day-heading = On the day

# $rom-witnesses: how many witnesses there must be
registry-of-marriages-day-text = The couple, the person who marries them, and { $rom-witnesses } witnesses meet in one place. If you are a witness, take your { -nric }.

# $rom-digital-since: day since which the certificate is digital
registry-of-marriages-day-paper = Since { $rom-digital-since } the certificate comes by email. The couple may ask for one on paper to keep.

## Without a smartphone

registry-of-marriages-without-office = The office has machines for couples who have no internet. There they pay with { -nets }.

## Is this really them?

# $marriage-site: web address of the registry
registry-of-marriages-genuine-site = The real website is { $marriage-site }, so check each letter.
