### CDC vouchers: getting them, using them at a shop, and having them on paper.

cdc-vouchers-name = { -cdc-vouchers }
cdc-vouchers-short = Get and use your vouchers
cdc-vouchers-what = Vouchers from the government for every Singaporean household. You use them like money at hawkers, shops and supermarkets.

## Before you start

cdc-vouchers-here = Community centres can help you.
cdc-vouchers-bring-card = Your { -nric } card
cdc-vouchers-bring-singpass = A { -singpass } that works
cdc-vouchers-bring-phone = Your phone, if you have one

## The rounds

# $cdc-june-start: first day of the June round
cdc-vouchers-june-heading = Vouchers from { $cdc-june-start }

# $cdc-june-amount: money each household gets from the June round
# $cdc-june-end: last day of the June round
cdc-vouchers-june-text = Each Singaporean household gets { $cdc-june-amount }. You may use them until { $cdc-june-end }.

# $cdc-january-start: first day of the January round
cdc-vouchers-january-heading = Vouchers from { $cdc-january-start }

# $cdc-january-amount: money each household gets from the January round
# $cdc-january-end: last day of the January round
cdc-vouchers-january-text = Each Singaporean household gets { $cdc-january-amount }. These end on { $cdc-january-end }, so use them first.

cdc-vouchers-where-heading = Where to use them
cdc-vouchers-where-text = Half is for hawkers and neighbourhood shops. The other half is for supermarkets.
cdc-vouchers-next-heading = Is there a new round?

# $cdc-planned-month: month for which the June round was first planned
# $cdc-june-start: first day of the June round
cdc-vouchers-next-text = The vouchers planned for { $cdc-planned-month } came early, on { $cdc-june-start }. There is no other round in { $cdc-planned-month }.

## Guide: get our vouchers

cdc-vouchers-claim-title = Get our vouchers
cdc-vouchers-claim-who = Only one person at home needs to do this, for all of you. That person needs { -singpass }.
cdc-vouchers-claim-who-shows = An older person holds her phone. A helper sits beside her and looks on.

# $cdc-claim-site: web address where vouchers are claimed
cdc-vouchers-claim-open = Open { $cdc-claim-site } on a phone or a computer. Type it yourself. It leads to the real page.
cdc-vouchers-claim-open-another = The long bar on the screen is for addresses. Press it, write { $cdc-claim-site }, and go on.

cdc-vouchers-claim-login = Choose the vouchers on the page, and log in with { -singpass }. This costs nothing.
cdc-vouchers-claim-login-another = With { -singpass } the page knows that it is you. The vouchers are yours and cost no money.
cdc-vouchers-claim-password-cause = I forgot my password.
cdc-vouchers-claim-password-cure = Choose { -singpass } on the first page of this guide. It shows how to set a new password.
cdc-vouchers-claim-already-cause = It says that our vouchers were claimed.
cdc-vouchers-claim-already-cure = Someone at home has done it for you. Ask them to send you the link.

# $cdc-sms-sender: name of the sender as it stands on the message
cdc-vouchers-claim-sms = Wait for an { -sms } from “{ $cdc-sms-sender }”. It has a link to your vouchers, so keep it.

cdc-vouchers-claim-lost-cause = I deleted the { -sms }.

# $cdc-claim-site: web address where vouchers are claimed
cdc-vouchers-claim-lost-cure = Open { $cdc-claim-site } and log in again. You can get your vouchers back there.

cdc-vouchers-claim-share = You may send the link to your family. Anyone who has it can use the vouchers, so send it to nobody else.

## Guide: use vouchers at a shop

cdc-vouchers-use-title = Use vouchers at a shop
cdc-vouchers-use-open = Open the { -sms } and press the link. Your vouchers appear. You do not need to log in again.
cdc-vouchers-use-link-cause = The link does not open.
cdc-vouchers-use-link-cure = See that your phone is online. Then press the link in the { -sms } once more.
cdc-vouchers-use-choose = Press the amounts you want to use. No change is given, so stay at or below the price.
cdc-vouchers-use-choose-another = Each picture of money is part of your vouchers. Choose pictures until they come close to the price.
cdc-vouchers-use-change-cause = My vouchers do not fit the price.
cdc-vouchers-use-change-cure = Choose a little less than the price. Pay the rest in cash.

# $cdc-label-show: words on the button of the voucher page, in English
cdc-vouchers-use-show = Press “{ $cdc-label-show }”. A { -qr-code } appears. Nothing is spent yet.

cdc-vouchers-use-scan = Hold your phone out to the shop. They scan the { -qr-code }, and the vouchers are used.
cdc-vouchers-use-scan-another = The black and white square pays. Turn your screen to the person at the till.

# $cdc-label-redeemed: words on a used voucher, in English
# $cdc-label-balance: words on the voucher page, in English
cdc-vouchers-use-left = The used vouchers say “{ $cdc-label-redeemed }”. At “{ $cdc-label-balance }” you see what is left.

## Guide: get vouchers on paper

cdc-vouchers-paper-title = Get vouchers on paper
cdc-vouchers-paper-bring = Take your { -nric } card with you, and go to a community centre or club.
cdc-vouchers-paper-bring-shows = A hand holds up an identity card.
cdc-vouchers-paper-ask = Tell the staff that you want your vouchers on paper. They help you log in with { -singpass }.
cdc-vouchers-paper-ask-shows = A person behind a desk smiles at an older visitor.
cdc-vouchers-paper-password-cause = I forgot my password.
cdc-vouchers-paper-password-cure = Tell the staff. You can set a new password with their help.
cdc-vouchers-paper-use = Show a paper at the shop. They scan its { -qr-code } with their own phone, and you are done.

## Without a smartphone

cdc-vouchers-without-print = A community centre or club can print your vouchers on paper.
cdc-vouchers-without-bring = Bring your { -nric } card, and a { -singpass } that works.
cdc-vouchers-without-letter = You need not wait for a letter, as none is sent for the newest vouchers.

## Is this really them?

# $cdc-sms-sender: name of the sender as it stands on the message
cdc-vouchers-genuine-sender = The real { -sms } comes from “{ $cdc-sms-sender }”.

# $cdc-claim-site: web address where vouchers are claimed
# $cdc-site: web address of the CDC vouchers
cdc-vouchers-genuine-site = The real pages are { $cdc-claim-site } and { $cdc-site }.

cdc-vouchers-genuine-free = To get vouchers, do not pay, do not tell your bank log-in and do not install an app.

# $scamshield-helpline: number of the ScamShield Helpline
cdc-vouchers-genuine-doubt = When in doubt, call { $scamshield-helpline } and ask.
