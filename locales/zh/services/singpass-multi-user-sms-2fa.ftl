### Codes of Singpass on the phone of another person: setting it up, using it, stopping it.

singpass-multi-user-sms-2fa-name = { -singpass-multi-user }
singpass-multi-user-sms-2fa-short = 让家人代收我的验证码
singpass-multi-user-sms-2fa-what = 没有手机，或需要别人帮忙，可以用这项服务。您的 { -singpass } 验证码会发到您信任的人的手机。

## Before you start

singpass-multi-user-sms-2fa-here = 有些民众联络所设有 { -singpass } 柜台，可以在柜台办。
singpass-multi-user-sms-2fa-bring-cards = 您的{ -nric }，和代收的人的{ -nric }
singpass-multi-user-sms-2fa-bring-phone = 代收的人的手机，要有新加坡号码

## More about it

singpass-multi-user-sms-2fa-sees-heading = 代收的人能看到什么
singpass-multi-user-sms-2fa-sees-text = 对方只看到验证码，看不到您在办什么。
singpass-multi-user-sms-2fa-sees-more = 政府的信还是会寄给您。
singpass-multi-user-sms-2fa-choice-heading = 由您自己决定
singpass-multi-user-sms-2fa-choice-text = 不是一定要用。您也可以用自己的手机收验证码，用 { -singpass } 应用，或让相机认脸。
singpass-multi-user-sms-2fa-choice-more = 验证码每次只能发到一部手机。

## Guide: let a person get my codes

singpass-multi-user-sms-2fa-start-title = 让别人代收我的验证码
singpass-multi-user-sms-2fa-start-choose = 选一个您完全信任的人。可以是家人，也可以是照顾您的人。
singpass-multi-user-sms-2fa-start-choose-another = 验证码会发到这个人的手机。验证码像钥匙，不要选刚认识的人。
singpass-multi-user-sms-2fa-start-choose-shows = 一位年长者拿着手机，帮手坐在旁边看着。
singpass-multi-user-sms-2fa-start-number = 准备好您和代收的人的{ -nric }。代收的人要带手机，手机要有新加坡号码。
singpass-multi-user-sms-2fa-start-number-shows = 有人用手举着{ -nric }。

# $singpass-counters: web address that lists Singpass counters
singpass-multi-user-sms-2fa-start-go = 一起到 { -singpass } 柜台。可以在 { $singpass-counters } 查地点，或问这里的工作人员。

singpass-multi-user-sms-2fa-start-go-shows = 柜台后的工作人员对年长者微笑。
singpass-multi-user-sms-2fa-start-away-cause = 我们当中有人不能去。

# $singpass-helpdesk: number of the Singpass help desk
singpass-multi-user-sms-2fa-start-away-cure = 请打 { $singpass-helpdesk }。请他们安排视频通话，您和代收的人都要在场。

singpass-multi-user-sms-2fa-start-mind-cause = 我照顾的人已经不能自己做决定。

# $singpass-multi-user-donee: web address to apply with a Lasting Power of Attorney
# $singpass-multi-user-deputy: web address to apply with a court order
singpass-multi-user-sms-2fa-start-mind-cure = 您可以上网代为申请。有{ -lpa }，用 { $singpass-multi-user-donee }。有法庭庭令，用 { $singpass-multi-user-deputy }。

# $singpass-multi-user-label: name of the service as staff know it, in English
singpass-multi-user-sms-2fa-start-say = 到了柜台，给工作人员看这几个字：“{ $singpass-multi-user-label }”。工作人员知道这项服务。

singpass-multi-user-sms-2fa-start-say-shows = 柜台后的工作人员对年长者微笑。
singpass-multi-user-sms-2fa-start-agree = 双方都出示{ -nric }，并说明都同意。工作人员会把您的 { -singpass } 连到那部手机。
singpass-multi-user-sms-2fa-start-agree-shows = 有人用手举着{ -nric }。

## Guide: log in with a code from my helper

singpass-multi-user-sms-2fa-use-title = 用代收的验证码登录
singpass-multi-user-sms-2fa-use-login = 在登录的网页，自己输入{ -nric }号码和密码。
singpass-multi-user-sms-2fa-use-wait = 这时，代收的人的手机会收到{ -sms }，里面有验证码。
singpass-multi-user-sms-2fa-use-none-cause = 收不到验证码。

# $singpass-resend-wait: how long to wait before asking again, such as “1 minute”
# $singpass-label-resend: words on the Singpass website, in English
# $singpass-helpdesk: number of the Singpass help desk
singpass-multi-user-sms-2fa-use-none-cure = 等{ $singpass-resend-wait }，再按“{ $singpass-label-resend }”。如果还是没有，请打 { $singpass-helpdesk }。

singpass-multi-user-sms-2fa-use-changed-cause = 代收的人换了手机号码。
singpass-multi-user-sms-2fa-use-changed-cure = 请这个人在自己的 { -singpass } 更新号码。以后，您的验证码会发到新号码。
singpass-multi-user-sms-2fa-use-ask = 向代收的人要验证码。打电话问也可以，但要由您打过去。
singpass-multi-user-sms-2fa-use-ask-shows = 一位年长者拿着手机，帮手坐在旁边看着。
singpass-multi-user-sms-2fa-use-type = 自己输入验证码。不用把密码告诉代收的人。

## Guide: stop it, or choose another person

singpass-multi-user-sms-2fa-change-title = 停止代收，或换一个人
singpass-multi-user-sms-2fa-change-go = 带{ -nric }到 { -singpass } 柜台。要停止代收，您或代收的人，一个人去就可以。
singpass-multi-user-sms-2fa-change-go-shows = 柜台后的工作人员对年长者微笑。
singpass-multi-user-sms-2fa-change-far-cause = 我不能去柜台。

# $singpass-helpdesk: number of the Singpass help desk
singpass-multi-user-sms-2fa-change-far-cure = 请打 { $singpass-helpdesk }，问可不可以用视频通话办。

singpass-multi-user-sms-2fa-change-stop = 出示{ -nric }。告诉工作人员，以后不要再把验证码发到那部手机。
singpass-multi-user-sms-2fa-change-stop-shows = 有人用手举着{ -nric }。
singpass-multi-user-sms-2fa-change-other = 如果要换一个人，请带那个人一起去。新手机会代替旧手机。
singpass-multi-user-sms-2fa-change-other-shows = 一位年长者拿着手机，帮手坐在旁边看着。
singpass-multi-user-sms-2fa-change-after = 离开以前，问工作人员，以后怎样收验证码。
singpass-multi-user-sms-2fa-change-after-shows = 柜台后的工作人员对年长者微笑。

## Without a smartphone

singpass-multi-user-sms-2fa-without-phone = 您不需要有手机，验证码会发到代收的人的手机。
singpass-multi-user-sms-2fa-without-camera = 您也可以不用验证码，用有相机的电脑或家人的手机认脸登录。

## Is this really them?

singpass-multi-user-sms-2fa-genuine-where = 只有在 { -singpass } 柜台、您要求的视频通话，或 { -singpass } 的网站，才能办这项服务。
singpass-multi-user-sms-2fa-genuine-stranger = 陌生人不需要您的验证码。就算说要帮您，也不要给。

# $singpass-scam-support: number of Singpass for scams, with the key to press after it
singpass-multi-user-sms-2fa-genuine-code = 如果代收的人收到验证码，而您没有要求，请打 { $singpass-scam-support }。
