### Weddings by live video: what they were, and when they are still allowed.

video-link-marriage-name = Wedding by video link
video-link-marriage-short = Now only in special cases
video-link-marriage-what = A wedding where people are in different places, and see each other by live video.

# $marriage-site: web address of the registry
video-link-marriage-what-now = Before you plan one, the couple should ask the { -registry-of-marriages } at { $marriage-site }.

## Before you start

video-link-marriage-here = Not here. The couple asks the { -registry-of-marriages }.

## More about it

video-link-marriage-now-heading = When it is allowed
video-link-marriage-now-text = The law now says that all must meet in one place. For video there must be a special reason, and the Registrar must allow it.
video-link-marriage-now-here = All of them must be in Singapore at the time.
video-link-marriage-began-heading = How it began

# $video-marriage-began: day on which it was first allowed
video-link-marriage-began-text = The law first allowed it on { $video-marriage-began }, when people could not meet because of { -covid }.

# $video-marriage-as-of: day by which so many had married
# $video-marriage-count: how many couples had married so
video-link-marriage-began-many = By { $video-marriage-as-of } more than { $video-marriage-count } couples had married in this way.
