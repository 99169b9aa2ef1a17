### TraceTogether, which has ended: what to do with what is left of it.

tracetogether-name = { -tracetogether }
tracetogether-short = No longer in use
tracetogether-what = An app and a token that noted who was near you during { -covid }. Both have ended.
tracetogether-what-now = You may delete the app. You may drop the token into any public bin for old electronics.

## More about it

tracetogether-end-heading = Why it ended

# $tracetogether-needed-until: last day on which it was needed
tracetogether-end-text = It was not needed after { $tracetogether-needed-until }, as the risk from { -covid } was low.

tracetogether-data-heading = What became of the data

# $tracetogether-data-deleted: day by which the data was deleted
tracetogether-data-text = The data was deleted by { $tracetogether-data-deleted }. The police keep only the data on a single crime.

## Is this really them?

tracetogether-genuine-app = The app is gone from the app stores, so do not install or pay for one with this name.

# $scamshield-helpline: number of the ScamShield Helpline
tracetogether-genuine-doubt = If someone asks you to do so, call { $scamshield-helpline }.
