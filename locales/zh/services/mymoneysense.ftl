### MyMoneySense: a government website for SGFinDex, of which nothing new was found.

mymoneysense-name = { -mymoneysense }
mymoneysense-short = { -sgfindex } 的网站

# $mymoneysense-then: year in which this was so
mymoneysense-what = { $mymoneysense-then }，大家可以在这个网站上，通过 { -sgfindex } 看自己的钱。

mymoneysense-what-now = 登录任何叫这个名字的网站以前，请先问银行或柜台的工作人员。

## Before you start

mymoneysense-here = 我们不知道它现在还开不开放。请问柜台的工作人员。

## More about it

mymoneysense-now-heading = 现在怎么样
mymoneysense-now-text = 我们没有找到较新的消息，所以不知道它还在不在。
mymoneysense-now-bank = 您可以用自己银行的应用看您的钱。想知道更多，请选本指南的 { -sgfindex }。
