### Government hackathons: events where people build a first version of an idea that helps others.

government-hackathons-name = { -government-hackathons }
government-hackathons-short = Events to try out ideas
government-hackathons-what = At such an event, teams build a first version of an idea that helps people.

## More about it

government-hackathons-who-heading = Who may join
government-hackathons-who-text = You may join as a citizen. People who work for the government join too.
government-hackathons-who-weak = Some events look for weak spots in { -ai } tools instead.
government-hackathons-names-heading = Names you may hear

# $hack-start: year in which it began
government-hackathons-names-build = { -build-for-good } is for citizens. It began in { $hack-start }.

# $hack-latest: month in which the last known one ended
government-hackathons-names-latest = One of these, held with the { -peoples-association }, ended in { $hack-latest }.

government-hackathons-names-hack = { -hack-for-public-good } is held each January, by { -ogp } for its own people.
government-hackathons-more-heading = Are there others?
government-hackathons-more-text = There may be. The text that we read breaks off before its list of events.
government-hackathons-you-heading = What it means for you
government-hackathons-you-text = If you want to join, ask at the desk whether there is one near you.
