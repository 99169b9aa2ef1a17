### MediShield Life: the insurance for large hospital bills that everybody has.

medishield-life-name = { -medishield-life }
medishield-life-short = Help with big hospital bills
medishield-life-what = Insurance for life that helps to pay large hospital bills. It also helps with some costly care, such as dialysis.

## Before you start

medishield-life-here = At the hospital. Ask the staff there to claim for you.

## More about it

medishield-life-who-heading = Who has it
medishield-life-who-text = All citizens and permanent residents have it, however old or ill they are. You do not need to sign up.
medishield-life-pays-heading = What it pays
medishield-life-pays-text = It pays part of the bill. It is meant for the cheaper wards of public hospitals. In a costlier ward you pay more yourself.
medishield-life-fee-heading = The yearly premium
medishield-life-fee-text = The premium is usually paid from your { -medisave }. Many people get help with it. Nobody loses the insurance for lack of money.

# $cpf-hotline: number of the CPF hotline
medishield-life-fee-ask = The premium changes at times. Call { $cpf-hotline } to ask about yours.

## Without a smartphone

medishield-life-without-staff = You need no phone. The hospital staff will tell you what to sign.
