### GoBusiness e-Service Navigator: a list of services for businesses, promised for 2021.

gobusiness-e-service-navigator-name = { -gobusiness-navigator }
gobusiness-e-service-navigator-short = A list of business services
gobusiness-e-service-navigator-what = This is a list on { -gobusiness }. It helps people with a business find the right government service.
gobusiness-e-service-navigator-what-now = Look on { -gobusiness } itself for the service you need, or ask at the desk.

## More about it

gobusiness-e-service-navigator-promise-heading = What was promised

# $gbnav-promised: month for which it was promised
# $gbnav-services: how many services it was to hold
gobusiness-e-service-navigator-promise-text = The government said that it would start in { $gbnav-promised }, with more than { $gbnav-services } services.

gobusiness-e-service-navigator-promise-kept = The promise was kept, as { -gobusiness } later offered such a list.
gobusiness-e-service-navigator-known-heading = What we know about it now

# $gobusiness-as-of: year of these figures
# $gobusiness-services: how many services it had
gobusiness-e-service-navigator-known-text = We do not know what it looks like now. In { $gobusiness-as-of }, { -gobusiness } had more than { $gobusiness-services } services.
