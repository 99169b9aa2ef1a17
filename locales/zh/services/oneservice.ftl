### OneService: telling the right office about litter, pests, broken lights and the like near home.

oneservice-name = { -oneservice }
oneservice-short = 反映住家附近的问题
oneservice-what = 住家附近有问题，可以在这里反映。它会自动转给负责的机构。

## Before you start

oneservice-here = 可以，用手机或电脑。可以请帮手和您一起做。
oneservice-bring-photo = 问题的照片（如果有）

## More about it

oneservice-what-heading = 可以反映什么
oneservice-what-text = 垃圾、虫鼠、噪音、坏了的灯或走道，还有乱停的车。
oneservice-what-neighbour = 如果邻居可能需要帮助，也可以告诉他们。
oneservice-ways-heading = 其他方法

# $oneservice-chat-since: month from which one may write on WhatsApp or Telegram
# $oneservice-site: web address of OneService
oneservice-ways-chat = 从{ $oneservice-chat-since }起，也可以用 { -whatsapp } 或 { -telegram } 发信息。请从 { $oneservice-site } 进去。

oneservice-ways-code = 有些电梯口贴着{ -qr-code }，扫描就可以反映，不需要应用。
oneservice-danger-heading = 如果有人遇到危险

# $scdf-emergency: number for an ambulance or fire
# $police-emergency: number of the police in danger
oneservice-danger-text = 不要在这里报告。叫救护车或火警打 { $scdf-emergency }，找警方打 { $police-emergency }。

## Guide: tell of a problem

oneservice-report-title = 反映问题

# $oneservice-site: web address of OneService
oneservice-report-open = 在手机或电脑打开 { $oneservice-site }。有{ -oneservice }应用的，也可以用应用。

oneservice-report-kind = 选是什么问题，例如垃圾、虫鼠或灯坏了。
oneservice-report-who-cause = 我不知道哪个机构负责。
oneservice-report-who-cure = 不需要知道。系统会转给负责的机构。
oneservice-report-place = 写下地点。如果有照片，也可以加上。
oneservice-report-send = 再看一遍，然后提交。
oneservice-report-look = 过后，可以在同一个地方查看处理得怎样。

## Without a smartphone

oneservice-without-ask = 请柜台的工作人员或家人和您一起反映。

## Is this really them?

# $oneservice-site: web address of OneService
oneservice-genuine-site = 真正的网站是 { $oneservice-site }，请看清楚每个字母。
