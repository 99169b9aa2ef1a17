### AI Apprenticeship Programme: training that turns programmers into AI experts.

aiap-name = { -aiap }
aiap-short = Paid training in { -ai-short }
aiap-what = A full-time course for people who can write programs, to make them experts in { -ai-short }. They get money each month while they learn.

## More about it

aiap-ai-heading = What { -ai-short } is
aiap-ai-text = { -ai-short } lets computers do things that people do, such as speak and answer.
aiap-who-heading = Who it is for
aiap-who-text = It is for local people who already write programs well, and want work in { -ai-short }.
aiap-how-heading = How they learn

# $aiap-months: how many months the course takes
aiap-how-text = The course takes { $aiap-months } months. First they study, and then they work on a real project.

# $aiap-since: year in which it began
aiap-how-since = It has run since { $aiap-since }.

aiap-family-heading = For your family
aiap-family-text = It is not for people who are new to computers. You may tell a child or grandchild who writes programs.

# $aiap-site: web address of the AI Apprenticeship Programme
aiap-family-site = They can look at { $aiap-site } to see how to apply.
