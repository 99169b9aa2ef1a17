### TraceTogether, which has ended: what to do with what is left of it.

tracetogether-name = { -tracetogether }
tracetogether-short = 已经停用
tracetogether-what = 在{ -covid }期间，这个应用和携手防疫器会记录谁曾在您附近。现在都已经停用。
tracetogether-what-now = 您可以删除应用。携手防疫器可以投入任何公共的电子废物回收箱。

## More about it

tracetogether-end-heading = 为什么停用

tracetogether-end-text = 过了{ $tracetogether-needed-until }就不需要用了，因为{ -covid }的风险已经低了。

tracetogether-data-heading = 资料怎么处理

tracetogether-data-text = 到{ $tracetogether-data-deleted }，资料已经删除。警方只保留一宗罪案的资料。

## Is this really them?

tracetogether-genuine-app = 应用商店里已经没有它了。不要安装或付钱买同名的应用。

tracetogether-genuine-doubt = 如果有人叫您这样做，请打 { $scamshield-helpline }。
