### SafeEntry, which has ended: nobody checks in with it any more.

safeentry-name = { -safeentry }
safeentry-short = No longer in use
safeentry-what = During { -covid } you checked in at the door of shops and buildings, often with a { -qr-code }. This has ended.
safeentry-what-now = You need not check in anywhere with it. If you still see its sign on a door, you may just walk in.

## More about it

safeentry-end-heading = Why it ended

# $safeentry-needed-until: last day on which it was needed
safeentry-end-text = It was not needed after { $safeentry-needed-until }, as the risk from { -covid } was low.

safeentry-data-heading = What happened to the data

# $safeentry-data-deleted: day by which the data was deleted
safeentry-data-text = The records of where you went were deleted by { $safeentry-data-deleted }.

safeentry-shop-heading = If you have a shop
safeentry-shop-text = Shops had an app of their own for it. If it is still on your phone, you may delete it.

## Is this really them?

safeentry-genuine-scan = If someone tells you to check in with it today, scan nothing and pay nothing.
