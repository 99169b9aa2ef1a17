### HealthCerts: COVID-19 papers for travel. Nothing new was found about them.

healthcerts-name = { -healthcerts }
healthcerts-short = { -covid } papers for travel
healthcerts-what = { -healthcerts } were papers for travel, kept on a phone. They showed other countries your { -covid } test or vaccine.
healthcerts-what-now = Are you going to travel? Ask your airline what papers you need. You may keep an old paper or delete it.

## Before you start

healthcerts-here = No. Ask your airline, or ask at the desk how to reach it.

## More about it

healthcerts-now-heading = Are they still used?

# $healthcerts-past: year in which it was told as something of the past
healthcerts-now-text = In { $healthcerts-past } { -govtech } wrote about them as a thing of the past. We found no day on which they ended.

healthcerts-country-heading = If a country asks for one
healthcerts-country-text = Each country decides what it wants to see. An old paper may be out of date.
healthcerts-how-heading = How it worked
healthcerts-how-text = With { -notarise } the { -moh } put its stamp on the paper. With { -verify-healthcert } an officer could see that it was real.

## Is this really them?

healthcerts-genuine-pay = If a message says that you must pay for such a paper, do not press anything in it.
