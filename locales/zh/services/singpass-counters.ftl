### Singpass counters: what staff can do there, what to bring, and changing a phone number.

singpass-counters-name = { -singpass } 柜台
singpass-counters-short = 找真人帮忙办 { -singpass }
singpass-counters-what = 在这些柜台，工作人员会当面帮您办 { -singpass } 的事。很多设在民众联络所。

## Before you start

singpass-counters-here = 有些民众联络所设有 { -singpass } 柜台。请问这里的工作人员，最近的在哪里。
singpass-counters-bring-card = 您的{ -nric }正本，不要复印本
singpass-counters-bring-other = 公民也可以带护照或新加坡驾驶执照
singpass-counters-bring-phone = 您的手机（如果有）

## More about it

singpass-counters-can-heading = 工作人员可以帮您做什么
singpass-counters-can-text = 他们可以帮您申请 { -singpass }、设新密码，或设置用{ -sms }收验证码。
singpass-counters-can-app = 他们也可以帮您更改手机号码，或停用不见了的手机上的应用。
singpass-counters-proof-heading = 这些证件不行
singpass-counters-proof-text = { -nric }的复印本不行。{ -nric }不见了，只带报案记录也不行。
singpass-counters-proof-not = { -ez-link }和乐龄卡也不行。
singpass-counters-self-heading = 要您本人去
singpass-counters-self-text = 您要亲自去。别人不能代您申请 { -singpass } 或新密码。

## Guide: go to a counter

singpass-counters-visit-title = 去柜台
singpass-counters-visit-find = 打开 { $singpass-counters }，找一个离家近的柜台。
singpass-counters-visit-find-another = 您不用自己找。请这里的工作人员跟您一起找。
singpass-counters-visit-hours = 看看柜台几时开。那里也有电话号码，您可以先打电话问。
singpass-counters-visit-bring = 带{ -nric }和手机，先放进袋子里。
singpass-counters-visit-bring-shows = 有人用手举着{ -nric }。
singpass-counters-visit-lost-cause = 我的{ -nric }不见了。
singpass-counters-visit-lost-cure = 公民可以改用护照或新加坡驾驶执照。必须是正本，不能是复印本。
singpass-counters-visit-go = 请您亲自去。可以请信任的人陪您。
singpass-counters-visit-go-shows = 柜台后的工作人员对年长者微笑。
singpass-counters-visit-home-cause = 我不方便出门。
singpass-counters-visit-home-cure = 请打 { $singpass-helpdesk } 问该怎么办。新密码也可以寄信给您。
singpass-counters-visit-say = 出示{ -nric }，说您要办什么。比如：设新密码，或换手机号码。
singpass-counters-visit-say-shows = 柜台后的工作人员对年长者微笑。
singpass-counters-visit-say-another = 您可以这样说：我不能登录 { -singpass }，请帮帮我。
singpass-counters-visit-type = 如果要在那里设密码，请自己输入。不用给任何人看，也不用给工作人员看。
singpass-counters-visit-type-another = 请大家先转过头去，他们不会介意的。

## Guide: change my phone number

singpass-counters-number-title = 更改手机号码
singpass-counters-number-open = 打开 { $singpass-site }，按“{ $singpass-counters-label-login }”。您也可以请柜台人员帮您做这些步骤。
singpass-counters-number-open-another = 手机或电脑屏幕上，长长的格子是写网址的地方。按一下，输入 { $singpass-site }，再继续。
singpass-counters-number-login = 用 { -singpass } 应用登录，或用密码登录。
singpass-counters-number-old-cause = 验证码发到旧号码去了。
singpass-counters-number-old-cure = 按“{ $singpass-counters-label-old }”，再输入新号码。或带{ -nric }到柜台去。
singpass-counters-number-profile = 按“{ $singpass-counters-label-profile }”。您会看到 { -singpass } 现在记录的号码。
singpass-counters-number-new = 输入新的手机号码，再按“{ $singpass-counters-label-next }”。
singpass-counters-number-code = 新号码会收到{ -sms }，里面有验证码。输入后，再继续。
singpass-counters-number-none-cause = 我收不到验证码。
singpass-counters-number-none-cure = 看看新号码有没有写对。等{ $singpass-retry-wait }再试。
singpass-counters-number-done = { -singpass } 已经记下新号码。以后，验证码会发到这个号码。

## Without a smartphone

singpass-counters-without-none = 去柜台不需要智能手机。带着{ -nric }亲自去，就有人帮您。
singpass-counters-without-codes = 如果您没有手机，可以问柜台，能不能让信任的人代收验证码。双方都要到场。
singpass-counters-without-letter = 用任何电脑，都可以申请一封有密码的信。大约{ $singpass-letter-time }会寄到。

## Is this really them?

singpass-counters-genuine-list = 真正的柜台都列在 { $singpass-counters }。
singpass-counters-genuine-self = 别人不能代您去，所以不要付钱请陌生人替您办。
singpass-counters-genuine-password = 密码要自己输入，也不要写给任何人。
singpass-counters-genuine-help = 有疑问时，请打 { $singpass-helpdesk } 问一问。
