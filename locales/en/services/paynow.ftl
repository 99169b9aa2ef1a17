### PayNow: getting government money, paying with a QR code, and sending money.

paynow-name = { -paynow }
paynow-short = Pay, and get money, by phone
paynow-what = A way to send or get money at once, with a mobile number, { -nric } number or { -qr-code }.

## Before you start

paynow-here = Yes, on your own phone.
paynow-bring-account = An account with a bank
paynow-bring-app = Your bank’s app on your phone

## Guide: get government money

paynow-link-title = Get government money by { -paynow }
paynow-link-open = Open your bank’s app on your own phone, and log in as you always do.
paynow-link-find = Look for { -paynow } in the app and press it. If you cannot find it, call the number on your bank card.
paynow-link-nric = Choose your { -nric } number. Government money goes by this number, so check that it is right.
paynow-link-nric-another = The bank asks how others can send you money. Your { -nric } number is best, as the government uses it.
paynow-link-account = Choose the account that the money should go to. Read it all, then confirm. Until then, nothing is changed.
paynow-link-done = The app tells you that it is done. Government money may come to this account from then on.

## Guide: pay with a QR code

paynow-pay-title = Pay with a { -qr-code }
paynow-pay-open = Open your bank’s app and log in. Press the button to scan. The camera opens.
paynow-pay-scan = Hold the phone over the { -qr-code } of the shop. The app then shows who will get the money.
paynow-pay-scan-another = The camera must see the whole square. Move the phone slowly until it does.
paynow-pay-amount = Type the amount. If you press a wrong key, delete it and type again. Nothing is paid yet.
paynow-pay-check = Read the name and the amount. If one is wrong, go back. Nothing is paid until you confirm.
paynow-pay-confirm = If both are right, confirm. Then show the shop the page that says it is done.
paynow-pay-wrong-cause = The money went to the wrong person.
paynow-pay-wrong-cure = Call the number on the back of your bank card, and make a police report. The bank might not be able to get the money back.

## Guide: send money to family

paynow-send-title = Send money to family
paynow-send-open = Open your bank’s app and log in. Look for { -paynow } and press it.
paynow-send-number = Type the mobile number of the person, and the amount. Nothing is sent yet.
paynow-send-number-another = The mobile number stands for the person’s bank account. Type it slowly, and look at each digit.
paynow-send-name = The app shows a name. If it is not the name you know, go back and check the number.
paynow-send-confirm = If the name and the amount are right, confirm. The money arrives at once.
paynow-send-wrong-cause = The money went to the wrong person.
paynow-send-wrong-cure = Call the number on the back of your bank card, and make a police report. The bank might not be able to get the money back.

## Without a smartphone

paynow-without-computer = You may use your bank’s website on a computer in place of the app.
paynow-without-bank = You may ask your bank for help, at the number on the back of your bank card.
paynow-without-account = If you have no bank account, government cash may come to you by { -govcash }.

## Is this really them?

paynow-genuine-name = The app shows you a name first, so confirm only if it is the right one.
paynow-genuine-password = To get money you give only your { -paynow } number, never a password or { -otp }.
paynow-genuine-officer = Government officers never ask you on the phone to move money.

# $scamshield-helpline: number of the ScamShield Helpline
paynow-genuine-doubt = When in doubt, stop and call { $scamshield-helpline }.
