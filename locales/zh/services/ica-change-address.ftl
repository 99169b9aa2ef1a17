### Change of address: telling the government of a new home.

ica-change-address-name = 更改住址
ica-change-address-short = 搬家后通知政府

ica-change-address-what = 搬家后，要把新住址告诉{ -ica }。请在搬家后{ $ica-days }天内办。

## Before you start

ica-change-address-here = 用手机或电脑。
ica-change-address-bring-singpass = 可以登录的 { -singpass }
ica-change-address-bring-address = 您的新住址

## More about it

ica-change-address-who-heading = 谁要办
ica-change-address-who-text = 有{ -nric }而搬了家的人，都要办。
ica-change-address-together-heading = 一起搬家

ica-change-address-together-text = 一个人可以替一起搬进新家的人办，最多另外{ $ica-others }人。每个人都要用{ -sms }表示同意。

ica-change-address-safe-heading = 为什么要核对您的脸

ica-change-address-safe-text = 曾有坏人改了别人的住址，偷走别人的 { -singpass }。所以从{ $ica-face-since }起，要核对脸部。

## Guide: change my address

ica-change-address-change-title = 更改我的住址

ica-change-address-change-open = 在手机或电脑打开 { $ica-site }，请自己输入网址。然后找更改住址的服务。

ica-change-address-change-login = 用 { -singpass } 登录，让它核对您的脸。这一步只能由您自己做。
ica-change-address-change-fill = 输入新住址，再看一遍。也可以加入和您一起搬家的人。

ica-change-address-change-letter = { $ica-letter-from }至{ $ica-letter-to }天内，新家会收到有{ -pin }的信。请在同一个网站输入这个{ -pin }。

ica-change-address-change-sticker = 之后会寄来印有新住址的贴纸。请贴在{ -nric }背面。

## Without a smartphone

ica-change-address-without-family = 如果家人和您一起搬，可以由一位家人把您也加上。或问柜台，哪里可以帮忙。

ica-change-address-without-police = 从{ $ica-police-until }起，邻里警岗不再办这件事，不用去那里。

## Is this really them?

ica-change-address-genuine-site = 真正的网站是 { $ica-site }，请看清楚每个字母。

ica-change-address-genuine-letter = 有{ -pin }的信，不要给任何人看。您不在场，不要让人替您改住址。
