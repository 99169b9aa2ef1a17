### LifeSG: getting the app, finding services in it, and paying with credits.

lifesg-name = { -lifesg }
lifesg-short = Many government services in one app
lifesg-what = An app and a website with many government services in one place. It also shows money and help that you get.

## Before you start

lifesg-here = Yes, on your own phone. The website also opens on a computer.
lifesg-bring-phone = Your smartphone, if you want the app
lifesg-bring-singpass = A { -singpass } that works

## More about it

lifesg-find-heading = What you may find there
lifesg-find-text = Visits to the clinic, housing, your family, and things to be mended in your street. Your benefits are there too.
lifesg-credits-heading = What are { -lifesg-credits }?
lifesg-credits-text = Some people get government money in the app, for example for National Service. This money is called credits.
lifesg-credits-end = You spend credits at shops that take { -paynow } or { -nets }. They have a last day, which the app shows.
lifesg-rumours-heading = If you read of new money
lifesg-rumours-text = Many fake pages promise new money in { -lifesg }. Look in the app itself, or ask at the desk.

## Guide: get the app and look around

lifesg-get-title = Get the app and look around
lifesg-get-store = Open your phone’s own app store. Look for { -lifesg }, and get the app from there.
lifesg-get-store-another = An app store is the shop on your phone where apps come from. Do not get the app from a message.
lifesg-get-open = Open the app and choose to log in with { -singpass }.
lifesg-get-login = Log in with { -singpass }, as you always do. Show your password or secret number to nobody.
lifesg-get-password-cause = I forgot my password.
lifesg-get-password-cure = Choose { -singpass } on the first page of this guide. It shows how to set a new password.
lifesg-get-look = Look at the list of services and at your benefits. Looking changes nothing, so take your time.
lifesg-get-look-another = You may press a name and read. If it is not what you want, go back.
lifesg-get-close = When you have seen enough, log out and close the app.

## Guide: pay with credits at a shop

lifesg-pay-title = Pay with credits at a shop
lifesg-pay-open = Open the { -lifesg } app on your phone and log in with { -singpass }.
lifesg-pay-see = Find your credits. See how much is left, and until which day.
lifesg-pay-scan = Scan the { -paynow } or { -nets } code of the shop with the app.
lifesg-pay-scan-another = Hold your phone over the black and white square at the till. The app must be { -lifesg }, not your bank’s.
lifesg-pay-shop-cause = The shop’s code does not work.
lifesg-pay-shop-cure = Not every shop takes credits. Ask the shop, or pay another way. Your credits stay.
lifesg-pay-amount = Type the price. Read the name of the shop and the price once more.
lifesg-pay-confirm = If both are right, confirm. If not, go back, and nothing is paid.
lifesg-pay-done = The app says that you have paid. Show this to the person at the till.

## Without a smartphone

# $lifesg-site: web address of LifeSG
lifesg-without-computer = On any computer, you may open { $lifesg-site } and read about services.

lifesg-without-centre = Staff at a { -servicesg-centre } or a community centre can look up your benefits with you.

# $lifesg-paper-year: year in which vouchers on paper were given
lifesg-without-paper = In { $lifesg-paper-year }, those who could not use the app could ask for paper vouchers. Ask at the desk if this is still so.

## Is this really them?

lifesg-genuine-store = Get the app only from your phone’s own app store.

# $lifesg-site: web address of LifeSG
lifesg-genuine-site = The real website is { $lifesg-site }, so check each letter.

# $lifesg-sms-sender: name of the sender as it stands on the message
lifesg-genuine-sms = A real { -sms } about National Service credits came from “{ $lifesg-sms-sender }”. A letter came too.

# $scamshield-helpline: number of the ScamShield Helpline
lifesg-genuine-never = To get credits, do not pay anything and do not tell your bank password. If asked, call { $scamshield-helpline }.
