### BlueTrace and OpenTrace: the method and the program behind TraceTogether, which has ended.

bluetrace-opentrace-name = { -bluetrace } 和 { -opentrace }
bluetrace-opentrace-short = { -tracetogether }用的方法
bluetrace-opentrace-what = { -bluetrace } 是{ -tracetogether }用的方法。{ -opentrace } 是它的程序，别人也可以拿去用。
bluetrace-opentrace-what-now = 您什么都不用做。这是给编写电脑程序的人用的。

## More about it

bluetrace-opentrace-did-heading = 它做什么
bluetrace-opentrace-did-text = 手机互相靠近时，会各自记录下来。如果一个人病了，就比较容易找到另一个人。
bluetrace-opentrace-shared-heading = 为什么公开

# $bluetrace-shared: year in which it was shared
bluetrace-opentrace-shared-text = { $bluetrace-shared }，{ -govtech }把它们公开。这样，其他国家也能做类似的应用。

bluetrace-opentrace-end-heading = 后来怎样

# $bluetrace-ended: day on which the end of TraceTogether was told
bluetrace-opentrace-end-text = { $bluetrace-ended }，政府宣布{ -tracetogether }停用。在新加坡，这两样也跟着结束了。
