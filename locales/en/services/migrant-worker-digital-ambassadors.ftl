### Migrant Worker Digital Ambassadors: workers who taught other workers to use apps during COVID-19.

migrant-worker-digital-ambassadors-name = { -migrant-worker-digital-ambassadors }
migrant-worker-digital-ambassadors-short = Workers who taught workers
migrant-worker-digital-ambassadors-what = Migrant workers who taught other workers during { -covid }. They showed how to use the apps needed to go back to work.
migrant-worker-digital-ambassadors-what-now = Do you want somebody to show you how to use your phone? Ask at the desk for a { -digital-ambassador }.

## Before you start

migrant-worker-digital-ambassadors-here = No. If you want lessons for yourself, ask at the desk.

## More about it

migrant-worker-digital-ambassadors-did-heading = What they did
migrant-worker-digital-ambassadors-did-text = They helped in the dormitories where workers live. The apps were about health, and about who may go to work.

# $migrant-worker-ambassadors-as-of: month in which there were so many
# $migrant-worker-ambassadors-trained: how many had been trained
migrant-worker-digital-ambassadors-did-many = By { $migrant-worker-ambassadors-as-of }, { $migrant-worker-ambassadors-trained } of them had been trained.

migrant-worker-digital-ambassadors-now-heading = Are they still there?
migrant-worker-digital-ambassadors-now-text = We found no news of them after that year. We do not know if they still teach.
migrant-worker-digital-ambassadors-you-heading = What it means for you
migrant-worker-digital-ambassadors-you-text = It was for migrant workers. If you want to learn to use your phone, go to the { -sg-digital-hub } near you.
