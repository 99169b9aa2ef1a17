### E-payments: the national work that made paying without cash easy.

e-payments-name = Paying without cash
e-payments-short = Pay by phone in shops
e-payments-what = A national project to let everybody pay without cash, in shops and at hawker stalls.

## More about it

e-payments-is-heading = What it is
e-payments-is-norm = In Singapore, many people now pay by phone or card each day.

# $epay-label-start: month in which SGQR began
e-payments-is-label = Shops may show { -sgqr }. Since { $epay-label-start }, this one { -qr-code } has worked with many ways to pay.

e-payments-hawker-heading = At hawker stalls

# $epay-stalls-when: month of that number
# $epay-stalls: how many stall holders had signed up
e-payments-hawker-text = By { $epay-stalls-when }, { $epay-stalls } stallholders had signed up to take such payments.

e-payments-you-heading = What it means for you
e-payments-you-pay = You may pay with your phone, and get money with it too. Choose { -paynow } in this guide to see how.
e-payments-you-cash = You can still pay with cash at many places. Nobody needs your password to take your payment.
