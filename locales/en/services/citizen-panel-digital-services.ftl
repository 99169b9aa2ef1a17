### Citizen panel: a plan to ask seniors what is hard in online services. How to speak up today.

citizen-panel-digital-services-name = Citizen panel for online services
citizen-panel-digital-services-short = Say what is too hard
citizen-panel-digital-services-what = A plan to ask seniors and people with disabilities what is hard in online services. The aim was to make them easier for all.

# $reach-site: web address of REACH
citizen-panel-digital-services-what-now = You may tell the government today what you find too hard. A helper may open { $reach-site } with you.

## Before you start

citizen-panel-digital-services-here = Ask at the desk. Someone there may show you how to write to the government.
citizen-panel-digital-services-bring-note = A note of what you found too hard

## More about it

citizen-panel-digital-services-plan-heading = What was planned

# $citizen-panel-announced: month in which it was announced
citizen-panel-digital-services-plan-text = In { $citizen-panel-announced } the government said that the panel would begin later that year.

citizen-panel-digital-services-plan-who = People from groups that look after others were to be in it too.
citizen-panel-digital-services-now-heading = Is there such a panel?
citizen-panel-digital-services-now-text = We found no news of it since. So we cannot tell you if it meets, or how to join.
citizen-panel-digital-services-speak-heading = How to speak up
citizen-panel-digital-services-speak-text = { -reach } is the part of the government that listens to what people say.
citizen-panel-digital-services-speak-help = You may ask somebody you trust to write for you. Tell them what you tried, and where you got stuck.
