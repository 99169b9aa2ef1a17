### SG60 vouchers: getting them, using them at a shop, and having them on paper, before they end.

sg60-vouchers-name = { -sg60-vouchers }
sg60-vouchers-short = 领取和使用个人的购物券
sg60-vouchers-what = 这是政府在新加坡建国周年时，发给成年公民的购物券，每人一份。在小贩摊位、商店和超市，可以当钱用。

## Before you start

sg60-vouchers-here = 民众联络所或俱乐部可以帮您。
sg60-vouchers-bring-singpass = 您自己的 { -singpass }

## More about it

sg60-vouchers-end-heading = 可以用到{ $sg60-end }
sg60-vouchers-end-text = 您可以用到那天为止。过了那天，就不能再用了。
sg60-vouchers-amount-heading = 每个人可得多少
sg60-vouchers-amount-text = { $sg60-senior-born }或以前出生：{ $sg60-senior-amount }。{ $sg60-adult-born-first }到{ $sg60-adult-born-last }出生：{ $sg60-adult-amount }。
sg60-vouchers-where-heading = 在哪里用
sg60-vouchers-where-text = 一半用在小贩摊位和邻里商店，另一半用在超市。接受{ -cdc-vouchers }的商家，都接受这种购物券。
sg60-vouchers-where-list = 商家的名单在 { $sg60-shops-site }。
sg60-vouchers-other-heading = 和{ -cdc-vouchers }不同
sg60-vouchers-other-text = { -cdc-vouchers }是全家一份。{ -sg60-vouchers }是您个人的，有另一个链接。

## Guide: get my vouchers

sg60-vouchers-claim-title = 领取我的购物券
sg60-vouchers-claim-who = 每个人用自己的 { -singpass } 领取。夫妻要各领各的。
sg60-vouchers-claim-open = 在手机或电脑打开 { $sg60-claim-site }。请自己输入这个网址，它会带您到真正的网页。
sg60-vouchers-claim-open-another = 手机或电脑屏幕上，长长的格子是写网址的地方。按一下，输入 { $sg60-claim-site }，再继续。
sg60-vouchers-claim-login = 在网页上选{ -sg60-vouchers }，再用 { -singpass } 登录。领购物券不用付钱。
sg60-vouchers-claim-sms = 等“{ $sg60-sms-sender }”发来的{ -sms }。里面有购物券的链接，请留着，不要传给别人。
sg60-vouchers-claim-lost-cause = 我把{ -sms }删掉了，或不记得领了没有。
sg60-vouchers-claim-lost-cure = 打开 { $sg60-claim-site }，再登录一次。在那里可以找回您的购物券。

## Guide: use vouchers at a shop

sg60-vouchers-use-open = 打开{ -sg60-vouchers }的{ -sms }，按里面的链接。购物券就会出现，不用再登录。

## Guide: get vouchers on paper

sg60-vouchers-paper-ask = 告诉工作人员，您要印在纸上的{ -sg60-vouchers }。他们会帮您领取，再印出来。

## Is this really them?

sg60-vouchers-genuine-sender = 真正的{ -sms }，发送者是“{ $sg60-sms-sender }”。
sg60-vouchers-genuine-site = 真正的网站是 { $sg60-claim-site } 和 { $cdc-site }。
sg60-vouchers-genuine-once = 这种购物券只发一次。网页说还有新的、更多的钱，都是假的。
