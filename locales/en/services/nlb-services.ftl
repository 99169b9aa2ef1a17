### Public libraries: reading, borrowing, and lessons on the phone.

nlb-services-name = Public libraries
nlb-services-short = Books, papers and phone lessons
nlb-services-what = Places where you may read, borrow books and learn.

## Before you start

nlb-services-here = At a library, or on a phone with the { -nlb-mobile } app.

## More about it

nlb-services-read-heading = Read and borrow
nlb-services-read-text = You may read books and newspapers there. Members may take books home, and bring them back by the due date.
nlb-services-read-app = The { -nlb-mobile } app lets you read books on your phone too.
nlb-services-learn-heading = Learn to use a phone

# $nlb-lessons-since: month in which the lessons began
# $nlb-libraries: in how many libraries they began
nlb-services-learn-text = In { $nlb-lessons-since } free lessons for seniors began in { $nlb-libraries } libraries. Ask at your library if there are still lessons.

nlb-services-who-heading = Who may go
nlb-services-who-text = Anybody may go in and read. To borrow books, sign up once with your { -nric }.

## Without a smartphone

nlb-services-without-counter = You need no smartphone. Take your { -nric } to the counter of a library and ask there.

## Is this really them?

# $nlb-site: web address of the libraries
nlb-services-genuine-site = The real website is { $nlb-site }, so check each letter.
