### The Assurance Package: cash for adult citizens each December up to its last round.

assurance-package-name = { -assurance-package }
assurance-package-short = Cash for adult citizens
assurance-package-what = Cash from the government for adult citizens, as prices have gone up. It comes by itself.

## More about it

assurance-package-who-heading = Who it is for

# $ap-adult-age: least age in years
assurance-package-who-text = For citizens aged { $ap-adult-age } or above. The sum depends on what you earn, and on how many properties you own.

assurance-package-last-heading = The last time

# $ap-first: year of the first cash
# $ap-last: month of the last cash
assurance-package-last-text = It has come each year since { $ap-first }. The last cash is due in { $ap-last }.

# $ap-least: smallest sum over all years
# $ap-most: largest sum over all years
assurance-package-last-sum = Over all these years, one person may get { $ap-least } to { $ap-most } in total.

# $govbenefits-site: web address where one sees which government money one gets
assurance-package-last-see = See your own sum at { $govbenefits-site }. To see how, choose { -gst-voucher } in this guide.
