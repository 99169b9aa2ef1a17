### PayNow: getting government money, paying with a QR code, and sending money.

paynow-name = { -paynow }
paynow-short = 用手机付钱和收钱
paynow-what = 用手机号码、{ -nric }号码或{ -qr-code }，可以马上转钱或收钱。

## Before you start

paynow-here = 可以，但要用您自己的手机。
paynow-bring-account = 银行户头
paynow-bring-app = 手机里的银行应用

## Guide: get government money

paynow-link-title = 用 { -paynow } 收政府发的钱
paynow-link-open = 在自己的手机打开银行应用，照平时那样登录。
paynow-link-find = 在应用里找 { -paynow }，按一下。如果找不到，请打银行卡上的电话号码。
paynow-link-nric = 选{ -nric }号码。政府照这个号码发钱，请看清楚号码对不对。
paynow-link-nric-another = 银行在问，别人用什么号码转钱给您。选{ -nric }号码最好，政府发钱就用它。
paynow-link-account = 选收钱的户头。全部看清楚，再按确认。确认以前，什么都不会改变。
paynow-link-done = 应用会告诉您，已经办好。以后政府发的钱，就可以进这个户头。

## Guide: pay with a QR code

paynow-pay-title = 用{ -qr-code }付钱
paynow-pay-open = 打开银行应用，登录。按扫描的按钮，相机就会打开。
paynow-pay-scan = 把手机对准商家的{ -qr-code }。应用会显示钱要付给谁。
paynow-pay-scan-another = 相机要看到整个黑白方块图。慢慢移动手机，直到整个图都在画面里。
paynow-pay-amount = 输入金额。按错了，删掉再输入就好。这时还没有付钱。
paynow-pay-check = 看清楚名字和金额。如果有错，请返回。您确认以前，不会付钱。
paynow-pay-confirm = 名字和金额都对，才按确认。然后给商家看付款完成的画面。
paynow-pay-wrong-cause = 钱转错人了。
paynow-pay-wrong-cure = 请打银行卡背面的电话号码，也要向警方报案。银行不一定能把钱追回来。

## Guide: send money to family

paynow-send-title = 转钱给家人
paynow-send-open = 打开银行应用，登录。找 { -paynow }，按一下。
paynow-send-number = 输入对方的手机号码和金额。这时还没有转钱。
paynow-send-number-another = 对方的手机号码，代表对方的银行户头。慢慢输入，每个数字都看清楚。
paynow-send-name = 应用会显示一个名字。如果不是您要找的人，请返回，看看号码对不对。
paynow-send-confirm = 名字和金额都对，才按确认。钱会马上转过去。
paynow-send-wrong-cause = 钱转错人了。
paynow-send-wrong-cure = 请打银行卡背面的电话号码，也要向警方报案。银行不一定能把钱追回来。

## Without a smartphone

paynow-without-computer = 您也可以在电脑上用银行的网站，代替手机应用。
paynow-without-bank = 您可以打银行卡背面的电话号码，请银行帮忙。
paynow-without-account = 如果没有银行户头，政府可能会通过 { -govcash } 给您现金。

## Is this really them?

paynow-genuine-name = 应用会先显示名字，名字对了才按确认。
paynow-genuine-password = 收钱只需要给您的 { -paynow } 号码。密码和{ -otp }绝不要告诉别人。
paynow-genuine-officer = 政府官员绝不会在电话里叫您转钱。

paynow-genuine-doubt = 有疑问时，先停下来，打 { $scamshield-helpline } 问一问。
