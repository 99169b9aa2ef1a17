### Singapore Government Tech Stack: ready-made parts that government teams share.

sg-tech-stack-name = { -sg-tech-stack }
sg-tech-stack-short = 政府网上服务的共用工具
sg-tech-stack-what = 这些是现成的工具，政府团队一起用，来做网上服务。

## More about it

sg-tech-stack-why-heading = 有什么用
sg-tech-stack-why-text = 不用样样从头做起，所以新服务更快推出，更省钱，也更安全。
sg-tech-stack-who-heading = 适合谁
sg-tech-stack-who-text = 只给政府团队使用。
sg-tech-stack-you-heading = 和您有什么关系
sg-tech-stack-you-text = 您看不到它们，也不用做什么，但您用的服务可能会更好用。
