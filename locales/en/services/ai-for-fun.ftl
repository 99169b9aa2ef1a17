### AI for Fun: school lessons in which pupils try AI.

ai-for-fun-name = { -ai-for-fun }
ai-for-fun-short = School lessons about { -ai-short }
ai-for-fun-what = Short school lessons in which pupils try out { -ai-short }. { -ai-short } lets computers do things that people do, such as speak and answer.

## More about it

ai-for-fun-who-heading = Who it is for

# $ai-fun-since: year since which schools have it
ai-for-fun-who-text = It is for pupils in primary and secondary schools. Schools have had it since { $ai-fun-since }.

ai-for-fun-learn-heading = What they learn
ai-for-fun-learn-text = They try smart robots, and { -ai-short } that writes and draws.

# $ai-fun-hours: how long one part takes
ai-for-fun-learn-long = One part takes { $ai-fun-hours }. It is optional, and comes on top of { -code-for-fun }.

ai-for-fun-family-heading = For your family
ai-for-fun-family-text = Ask your grandchild to show you what { -ai-short } can do.
ai-for-fun-family-school = To know more, ask at the school.
