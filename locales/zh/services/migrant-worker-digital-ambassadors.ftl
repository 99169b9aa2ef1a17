### Migrant Worker Digital Ambassadors: workers who taught other workers to use apps during COVID-19.

migrant-worker-digital-ambassadors-name = { -migrant-worker-digital-ambassadors }
migrant-worker-digital-ambassadors-short = 客工教客工用手机
migrant-worker-digital-ambassadors-what = { -covid }期间，这些客工教其他客工用手机应用。复工时需要用到这些应用。
migrant-worker-digital-ambassadors-what-now = 您想请人教您用手机吗？请到柜台问，哪里有{ -digital-ambassador }。

## Before you start

migrant-worker-digital-ambassadors-here = 不能。如果您自己想学，请到柜台问。

## More about it

migrant-worker-digital-ambassadors-did-heading = 他们做了什么
migrant-worker-digital-ambassadors-did-text = 他们在客工宿舍帮忙。那些应用跟健康和复工有关。

# $migrant-worker-ambassadors-as-of: month in which there were so many
# $migrant-worker-ambassadors-trained: how many had been trained
migrant-worker-digital-ambassadors-did-many = 到{ $migrant-worker-ambassadors-as-of }，有{ $migrant-worker-ambassadors-trained }人受过训练。

migrant-worker-digital-ambassadors-now-heading = 现在还有吗？
migrant-worker-digital-ambassadors-now-text = 那一年之后，我们没有找到消息。不知道他们现在还教不教。
migrant-worker-digital-ambassadors-you-heading = 和您有什么关系
migrant-worker-digital-ambassadors-you-text = 那是为客工办的。如果您想学用手机，请到附近的{ -sg-digital-hub }。
