### Singapore Government Developer Portal: a website for people who write programs.

sg-government-developer-portal-name = { -sg-developer-portal }
sg-government-developer-portal-short = 给写程序的人
sg-government-developer-portal-what = 政府在这个网站，和写电脑程序的人分享自己的工具。

## More about it

sg-government-developer-portal-since-heading = 从什么时候开始

# $devportal-new: month in which it was new
# $devportal-seen: month in which it was last seen
sg-government-developer-portal-since-text = 网站在{ $devportal-new }刚推出，到{ $devportal-seen }还在。

sg-government-developer-portal-trace-heading = 分享过什么

# $devportal-trace: year in which that was shared
sg-government-developer-portal-trace-text = { $devportal-trace }，{ -tracetogether }的程序在这里公开，让别人帮忙改进。

sg-government-developer-portal-you-heading = 和您有什么关系
sg-government-developer-portal-you-text = 您不需要用它。如果家里有人写程序，可以告诉他们。
