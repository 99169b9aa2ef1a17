### Collaborate with GovTech: pages for firms that want to build with the agency.

govtech-collaborate-name = { -govtech-collaborate }
govtech-collaborate-short = 给科技公司
govtech-collaborate-what = 公司可以在这里了解，怎样和政府的科技机构合作。

## More about it

govtech-collaborate-do-heading = 公司可以做什么
govtech-collaborate-do-text = 公司可以介绍自己的产品，或一起建设{ -smart-nation }。
govtech-collaborate-you-heading = 和您有什么关系
govtech-collaborate-you-text = 您不用做什么。如果您或家人有这样的公司，官方网站有更多资料。
