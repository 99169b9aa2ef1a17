### SafeEntry, which has ended: nobody checks in with it any more.

safeentry-name = { -safeentry }
safeentry-short = 已经停用
safeentry-what = { -covid }期间，进商店和大厦要登记，常常是扫描{ -qr-code }。现在已经停用。
safeentry-what-now = 您不必再用它登记。如果门口还有它的牌子，照常进去就可以。

## More about it

safeentry-end-heading = 为什么停用

# $safeentry-needed-until: last day on which it was needed
safeentry-end-text = 过了{ $safeentry-needed-until }就不需要用了，因为{ -covid }的风险已经低了。

safeentry-data-heading = 资料怎么处理

# $safeentry-data-deleted: day by which the data was deleted
safeentry-data-text = 到{ $safeentry-data-deleted }，它记录的行踪资料已经删除。

safeentry-shop-heading = 如果您开店
safeentry-shop-text = 商家有专用的应用。如果手机里还有，可以删除。

## Is this really them?

safeentry-genuine-scan = 如果今天有人叫您用它登记，请不要扫描，也不要付钱。
