### A project made by citizens, named as an example; nothing more is known.

my-favourite-days-name = { -my-favourite-days }
my-favourite-days-short = 国民自己做的项目
my-favourite-days-what = 这是和您一样的国民做的项目。{ -smart-nation }的网站拿它做过例子。
my-favourite-days-what-now = 想知道更多，请和帮手一起看官方网站。

## Before you start

my-favourite-days-here = 请问柜台的工作人员，有没有人知道多一些。

## More about it

my-favourite-days-know-heading = 我们知道什么
my-favourite-days-know-text = { $my-favourite-days-year }有文章提到它，说明国民可以和政府一起做出什么。
my-favourite-days-know-not = 我们不知道它怎么用，也不知道现在还有没有。
my-favourite-days-more-heading = 其他参与的方法
my-favourite-days-more-text = 您可以在这里看看 { -tech-kaki } 和 { -crowdtasksg }。在那里，您可以说出想法。
