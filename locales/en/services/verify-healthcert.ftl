### Verify: how officers checked COVID-19 papers for travel. Not the same as Singpass Verify.

verify-healthcert-name = { -verify-healthcert }, for { -healthcerts }
verify-healthcert-short = Check of { -covid } papers
verify-healthcert-what = Airlines and border officers used it to see if a { -covid } paper for travel was real. You did not have to use it yourself.
verify-healthcert-what-now = You need not do anything. Before a trip, ask your airline what papers you need.

## Before you start

verify-healthcert-here = No, and you do not need it. Ask at the desk if something is not clear.

## More about it

verify-healthcert-now-heading = Is it still there?

# $verify-healthcert-news: month of the last news of it
verify-healthcert-now-text = The last news of it that we found is from { $verify-healthcert-news }. We do not know if and when it ended.

verify-healthcert-how-heading = How it worked
verify-healthcert-how-text = An officer scanned the { -qr-code } on the paper. It showed if the { -moh } had stamped it, and if somebody had changed it.
verify-healthcert-other-heading = Not { -singpass-verify }

# $singpass-helpdesk: number of the Singpass help desk
verify-healthcert-other-text = { -singpass-verify } is something else, though the names are alike. For { -singpass }, call { $singpass-helpdesk }.
