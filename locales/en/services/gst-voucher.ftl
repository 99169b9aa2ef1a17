### The GST Voucher: what it gives, how the money comes, and whether a message about it is real.

gst-voucher-name = { -gst-voucher }
gst-voucher-short = Cash, { -medisave }, lower bills
gst-voucher-what = Help from the government for citizens who earn less. It may give cash, money for { -medisave }, and lower bills for water and power.

## Before you start

gst-voucher-here = Yes, on a phone or a computer. A community centre can help you look.

## More about it

gst-voucher-who-heading = Who it is for

# $gstv-year: year for which the amounts were published
# $gstv-adult-age: least age in years
# $gstv-income: highest income of a year
gst-voucher-who-text = In { $gstv-year } it was for citizens aged { $gstv-adult-age } or above who earned { $gstv-income } a year or less. They owned at most one property.

gst-voucher-cash-heading = Cash

# $gstv-year: year for which the amounts were published
# $gstv-cash-more: larger sum of cash
# $gstv-cash-less: smaller sum of cash
# $govbenefits-site: web address where one sees which government money one gets
gst-voucher-cash-text = In { $gstv-year } it was { $gstv-cash-more } or { $gstv-cash-less }, by the yearly value of your home. For a later year, look at { $govbenefits-site } or ask at the desk.

gst-voucher-medisave-heading = { -medisave }

# $gstv-year: year for which the amounts were published
# $gstv-medisave-age: least age for MediSave in years
# $gstv-medisave-least: smallest sum for MediSave
# $gstv-medisave-most: largest sum for MediSave
gst-voucher-medisave-text = In { $gstv-year }, people aged { $gstv-medisave-age } or above got { $gstv-medisave-least } to { $gstv-medisave-most } in { -medisave }. You use it for medical care. It is not cash.

gst-voucher-usave-heading = { -u-save }
gst-voucher-usave-text = This lowers the bill for power, gas and water of many HDB homes. It comes by itself, so you need not ask for it.

# $gstv-usave-first: month of the first U-Save
# $gstv-usave-last: month of the last U-Save
# $gstv-usave-least: smallest U-Save of these months
# $gstv-usave-most: largest U-Save of these months
gst-voucher-usave-amount = From { $gstv-usave-first } to { $gstv-usave-last } it is { $gstv-usave-least } to { $gstv-usave-most } in all, by type of flat. The last part comes in { $gstv-usave-last }.

gst-voucher-way-heading = How the cash comes to you
gst-voucher-way-text = If you got government money before, it comes by itself. It goes to the bank account that you linked to { -paynow } by { -nric } number.
gst-voucher-way-cash = A mobile number in { -paynow } does not count for this. If you have no bank account, the cash comes by { -govcash }.

## Guide: see what I may get

gst-voucher-see-title = See what I may get

# $govbenefits-site: web address where one sees which government money one gets
gst-voucher-see-open = Open { $govbenefits-site } on a phone or a computer. Type it yourself, as a link in a message may be fake.

# $govbenefits-site: web address where one sees which government money one gets
gst-voucher-see-open-another = The long bar on the screen is for addresses. Press it, write { $govbenefits-site }, and go on.

gst-voucher-see-login = Log in with { -singpass } on that page. Then it can show you what is yours.
gst-voucher-see-read = Read what you may get. You change nothing by looking.
gst-voucher-see-bank = Look for the bank account that the government has for you. See if you still use it.
gst-voucher-see-old-cause = The account is an old one.
gst-voucher-see-old-cure = Link your { -nric } number to { -paynow } at your bank. Choose { -paynow } in this guide to see how.
gst-voucher-see-out = Log out when you are done, if others use the same computer.

## Guide: is this message real?

gst-voucher-real-title = Is this message about money real?
gst-voucher-real-wait = Do not press the link, and do not answer. You may take your time. A real message can wait.

# $gstv-sms-sender: name of the sender as it stands on the message
gst-voucher-real-sender = Look at who sent it. A real { -sms } about this money comes from “{ $gstv-sms-sender }”.

# $govbenefits-site: web address where one sees which government money one gets
gst-voucher-real-look = Type { $govbenefits-site } yourself, and log in with { -singpass } there. It shows if you get this money.

# $scamshield-helpline: number of the ScamShield Helpline
gst-voucher-real-call = If you are not sure, call { $scamshield-helpline } and read the message to them.

## Without a smartphone

gst-voucher-without-centre = A community centre or a { -servicesg } centre can help you look, with your { -singpass }.
gst-voucher-without-letter = Without a mobile number in { -singpass }, you may get a letter at the address on your { -nric } card.
gst-voucher-without-cash = Without a bank account, you may get the cash by { -govcash }, at an { -atm }.

## Is this really them?

# $gstv-sms-sender: name of the sender as it stands on the message
gst-voucher-genuine-sender = The real { -sms } comes from “{ $gstv-sms-sender }”. It never asks you to answer it.

# $govbenefits-site: web address where one sees which government money one gets
gst-voucher-genuine-site = The real website is { $govbenefits-site }, so check each letter.

gst-voucher-genuine-bank = If your bank account must be changed, they write a letter. They do not tell you by { -sms } or { -whatsapp }.
gst-voucher-genuine-sums = Many pages print made-up sums and dates, so believe only the real website.
