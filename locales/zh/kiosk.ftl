### The words of the kiosk itself: bars, buttons, headings, and how values are written.

language-name = 中文
# Where there is room for the whole name.
language-name-whole = 中文

## The bars around every page

frame-languages = 语言
frame-scam = 诈骗？{ $number }
frame-finish = 结束
frame-bar = 主要按钮
frame-back = 返回
frame-home = 主页
frame-settings = 看得更清楚
frame-help = 找人帮忙
frame-pair = 和帮手一起
frame-low = 按钮往下移
frame-high = 按钮往上移
frame-more = 更多
frame-less = 收起
reading-read = 朗读
reading-stop = 停止
reading-pause = 暂停
reading-go-on = 继续
reading-again = 再读这句
reading-from-the-top = 从头读
reading-no-voice = 这台机器不能用这种语言朗读。您可以请人读给您听。
reading-failed = 声音停了。请再按“朗读”。
spoken-how = 要听所有内容，请在屏幕边缘碰 { $touches } 下。或者按 { $key }，再按一次。
spoken-begins = 现在所有内容都会读出来。碰一下是听，再碰同一个地方才算按下。按 { $key }，会读出各个按钮，包括“找人帮忙”。按井号键，再听一次刚才的话。要停止，请按 { $key }，再按一次。或者在屏幕边缘碰 { $touches } 下。
spoken-ends = 现在不再自动读出内容。
spoken-buttons = 以下是按钮，请按号码选择。
spoken-more-buttons = 要听其他按钮，请按 { $key }。
spoken-turn = 要听下一部分，请按 { $key }。
spoken-begin = 再按一次 { $key }，就会读出所有内容。
spoken-end = 再按一次 { $key }，就不再自动读出。
spoken-loudness = 想要声音大一点，请按加号键。想要声音小一点，请按减号键。
spoken-invitation = 要用华语听所有内容，请现在碰一下屏幕边缘，或者按 { $key }。
words-label = 这是什么意思？
turn-next = 往下看
turn-previous = 往回看
turn-part = 第 { $part } 部分，共 { $parts } 部分
window-title = { $page } — { -pandu }

## Welcome

welcome-title = { -pandu }
welcome-greeting = 欢迎您
welcome-begin = 请按这里，用中文开始。
independent = 这是独立制作的指南，不是政府服务。
nothing-breaks = 请放心，按错了也不会弄坏机器。
nothing-kept = 这台机器不会保留您的个人资料。
# $wait: how many minutes
cleared-alone = 至少{ $wait }没有人使用，屏幕上的内容才会清除。

## Home and needs

home-title = 您想做什么？
home-hint = 请轻触图片，或按图片的号码。
home-find = 用文字查找
home-find-note = 输入一个词或一句话
need-empty = 本指南还没有这方面的资料。可以问柜台的工作人员。

## Find

find-title = 您想找什么？
find-label = 输入一个词或一句话
find-hint = 输入一个词，或一整句话。写错也没关系。
find-clear = 全部清除
find-completions = 您可能想找
find-more = 显示更多答案
find-nothing = 没有找到。可以找人问一问，或选择是哪一类事。
find-person = 找人问一问
find-example = 例如：{ $typed }
keyboard-label = 打字的按键
keyboard-open = 打开键盘
keyboard-close = 收起键盘
keyboard-delete = 删除
keyboard-clear = 清空
keyboard-space = 空格
keyboard-find = 查找
keyboard-alphabetical = 字母顺序
keyboard-usual = 常用顺序
keyboard-latin = 英文字母
keyboard-own = 中文
keyboard-more = 更多按键
keyboard-candidates = 选择您要的字词
keyboard-more-candidates = 更多字词
keyboard-pulli = 字上的点

## How far to trust a page

translation-draft = 这是草稿，还没有人审阅
answer-over = 本页有一项内容到{ $day }为止，现在已经结束。
answer-old = 这个答案可能已经过时。它原定在{ $day }重新查对。出门前，请先问清楚。
status-live = 目前可以使用
status-renamed = 从{ $date }起改用新名称
status-merged = 从{ $date }起并入另一项服务
status-ended = 已在{ $date }结束
status-promised = 在{ $date }宣布，还没有开始
status-unconfirmed = 最后的消息来自{ $date }，之后可能有变
status-successor = 现在改用
status-what-now = 现在该怎么做
source-line = { $publisher }，{ $date }
trust-confirmed = 已在{ $day }查对
trust-published = 资料在{ $date }发布，还没有确认

## A service

service-here = 这里可以办吗？
service-bring = 要带什么
service-cost = 要付多少钱
service-takes = 需要多久
service-ask = 可以问谁
service-guides = 您想做什么？
service-without-phone = 没有智能手机
service-genuine = 怎么分辨真假？
service-run-by = 由谁负责
service-address = 官方网站
service-sources = 资料来源
cost-free = 免费
cost-unknown = 还不清楚。可以问柜台的工作人员。
takes-unknown = 还不清楚。慢慢来就好。
ask-desk = 柜台的工作人员
bring-nothing = 什么都不用带
code-alternative = 网址 { $address } 的{ -qr-code }

## A step of a guide

step-of = 第 { $step } 步，共 { $steps } 步
step-next = 下一步
step-previous = 上一步
step-done = 我做完了
step-stuck = 我卡住了
drawing-caption = 这是示意图。真正的画面可能不同。
drawing-phone = 手机的示意图。
drawing-computer = 电脑的示意图。
drawing-telephone = 电话的示意图。
drawing-press = 圆圈标出要按的地方。
drawing-press-label = 圆圈标出要按的“{ $label }”。

## I am stuck

stuck-title = 我卡住了
stuck-calm = 没关系。您没有弄坏任何东西。
stuck-desk = 请柜台的工作人员帮忙。给他们看这一页。
stuck-back = 回到刚才那一步

## About

about-title = 关于{ -smart-nation }
about-read = 您可以读一读
about-guide = 关于本指南
about-offline = 本指南不用上网。它绝不会问您的名字或密码。
about-facts = 每页都写明资料从哪里来。还没有人向有关机构确认这些资料。
about-draft = 这些文字，还没有请母语人士审阅。

## How easy this guide is, and where it is not

accessibility-title = 本指南方便您使用吗？
accessibility-kept = 能为您做到的事
accessibility-see = 看得清
accessibility-see-words = 字很大，还可以调得更大。
accessibility-see-colours = 字和底色分明，颜色也可以换。
accessibility-hear = 听得清
accessibility-hear-read = 不管在哪一页，按“朗读”就会读给您听。
accessibility-hear-voice = 声音可以调大，也可以读慢一点。可以停下来，也可以把一句话再听一遍。
accessibility-hear-alone = 这样，不看屏幕也能听到内容。
accessibility-press = 容易按
accessibility-press-large = 按钮大，按钮之间也隔得开。
accessibility-press-touch = 不用滑动手指，也不用按住不放。
accessibility-press-choose = 按“看得更清楚”，可以把按钮变大、移到屏幕下方，或改成方便左手按。
accessibility-press-keys = 如果中心备有键盘或外接按键，也可以用。
accessibility-understand = 看得懂
accessibility-understand-languages = 可以看中文、英文、马来文或淡米尔文。
accessibility-understand-helper = 帮手可以同时看另一种语言。
accessibility-understand-words = 句子短，难懂的词有解释。
accessibility-time = 不用赶时间
accessibility-time-wait = 您可以慢慢来。清除画面之前，会先问您还在不在。
accessibility-time-clear = 您按“结束”以后，下一位看不到您做过什么。
accessibility-cannot = 目前做不到的事
accessibility-cannot-sign = 没有手语，也没有盲文。
accessibility-cannot-print = 不能打印。
accessibility-cannot-listen = 这台机器听不到您说话。请按按钮，或者打字。
accessibility-cannot-dialects = 华语朗读只有普通的华语，没有方言。
accessibility-cannot-voices = 朗读的声音都是机器合成的，听起来不像真人。
accessibility-cannot-parts = 用最大的字时，长的一页会分成很多部分。按“往下看”，就能看下一部分。
accessibility-cannot-low = 字调得很大时，按钮可能没办法移到屏幕下方。
accessibility-unknown = 目前还不知道的事
accessibility-unknown-tried = 还没有请年长者和残障人士试用过。
accessibility-unknown-voices = 还不知道大家听不听得懂朗读。
accessibility-unknown-readers = 还没有视障人士用读屏软件试过。
accessibility-unknown-place = 屏幕多高、声音多大、会不会反光，要由这里的职员到现场检查。
accessibility-hard = 有什么地方不方便吗？
accessibility-tell = 请告诉这里的职员，哪一页、什么地方不方便。您也可以投诉。
accessibility-who = 本指南由谁负责
accessibility-who-ask = 想知道本指南由谁负责，可以问柜台的职员。

## Get help

help-title = 找人帮忙
help-desk = 请找柜台的工作人员。他们很乐意帮您。
help-desk-say = 您可以说：“请帮我看看这一页。”
# $page: the heading of the page before this one
help-page = 您刚才在看：{ $page }
help-place-near = 柜台就在这个屏幕附近。
help-place-entrance = 柜台在入口处。
# $floor: the number of the floor
help-place-floor = 柜台在{ $floor }楼。
# $from: the time it opens
# $to: the time it closes
help-hours-daily = 每天{ $from }到{ $to }，柜台都有人。
# $from: the time it opens
# $to: the time it closes
help-hours-weekdays = 星期一到星期五，{ $from }到{ $to }，柜台都有人。
help-lends = 如果要打电话，柜台可以借电话给您。
help-lends-not = 柜台没有电话可以借给您。
help-lends-ask = 没有带手机吗？可以问一问，能不能用柜台的电话。
help-photo = 本中心服务柜台的照片。
help-another = 这一步，换个说法
help-numbers = 关于这一页，可以打电话问谁
help-scam = 现在有人向您要钱吗？请停下来，不要付钱，先打这个电话。
help-press = 按钮不好按
help-wrong = 刚才那一页有错
help-wrong-note = 只会告诉工作人员是哪一页，不会保存您的任何资料。
help-marked = 谢谢您。工作人员会知道那一页有错。

## A language, or a senior and a helper side by side

languages-title = 语言
languages-says = 请选一种语言。有帮手陪您，就按写着您和帮手语言的按钮。您的字大，帮手的字小，排在下面。

## Before a step that nobody else may see

guard-title = 帮手，现在请看别处
guard-password = 下一步会用到密码。
guard-code = 下一步会用到验证码，要保密。
guard-face = 下一步会用镜头核对本人的脸。
guard-bank = 下一步跟银行里的钱有关。
guard-press = 请让年长者自己按。
guard-write = 千万不要写下来，也不要念出来。
guard-go = 好，我看别处了

## Easier to see, hear and touch

settings-title = 看得清，听得清，容易按
settings-size = 字的大小
settings-size-pair = 和帮手一起用时，您的字至少是特大。
settings-colour = 颜色
settings-chosen = 已选
settings-on = 开
settings-off = 关
option-on = 开
option-off = 关
settings-steady = 大按钮，手不太稳也容易按
settings-pause = 按一下之后，隔多久再按才算
settings-low = 按钮都放在屏幕下方
settings-left = 方便用左手按
settings-calm = 简单：画面上东西少一些
settings-switches = 用外接按键代替触屏
switches-one = 框会自动移动，按一下键就选中
switches-two = 一个键移动框，另一个键选择
settings-stay = 框在每个按钮上停多久
settings-ends-alone = 一段时间没有人按，就自动回到第一页
voice-title = 朗读的快慢和声音大小
settings-talking = 自动读出所有内容
settings-rate = 朗读快慢
rate-slow = 慢
rate-slower = 稍慢
rate-usual = 平常
rate-fast = 快
settings-volume = 声音大小
volume-very-soft = 很小
volume-soft = 小
volume-usual = 平常
volume-loud = 大
volume-very-loud = 很大
touch-title = 让按钮更好按
touch-how = 圆点换了位置，请再按它。按几次后，这一页会自动关闭。
touch-dot = 请按圆点
touch-leave = 不用了
touch-larger = 按钮现在变大了。您可以在下面改回来。
touch-longer = 从现在起，不小心连按也只算一次。
touch-as-before = 看来不需要调整，一切和原来一样。
settings-usual = 恢复平常设置
settings-fit = 让字和按钮的大小适合这个屏幕
settings-lost = 读取不到之前保存的选择，现在先用平常的设置。
pause-short = 较短
pause-usual = 平常
pause-long = 较长
stay-very-long = 很久
size-large = 大
size-larger = 更大
size-very-large = 特大
size-largest = 最大
theme-light = 浅底深字
theme-dark = 深底浅字
theme-yellow = 黑底黄字

## Fit the sizes to this screen

fit-title = 让字和按钮的大小适合这个屏幕
fit-how = 把银行卡或{ -ez-link }靠在图上比一比。请按按钮，直到图和卡一样宽。
fit-safe = 不会读取您卡里的任何资料。
fit-card = 卡的示意图
fit-wider = 宽很多
fit-bit-wider = 宽一点
fit-bit-narrower = 窄一点
fit-narrower = 窄很多
fit-same = 现在一样宽了
fit-done = 字和按钮的大小已经适合这个屏幕。
fit-diagonal = 也可以选屏幕的尺寸（从一角量到对角）

## For the staff of the centre, behind a PIN

staff-way-in = 本中心工作人员专用
staff-title = 工作人员专用
staff-ask = 请输入这台机器的{ -pin }。
staff-visitor = 不是工作人员？请按“返回”。什么都没有改变。
# $count: how many digits are typed
staff-typed = 已输入的位数：{ $count }
staff-keys = { -pin }键盘
staff-open = 进入
staff-delete = 删除最后一位
staff-wrong = { -pin }不对，请再试一次。
# $wait: how many minutes
staff-wait = 错误次数太多。请等{ $wait }再试；在这之前，正确的{ -pin }也不能用。
staff-again = 再检查一次
staff-broken = 现在无法核对{ -pin }。原因写在这台机器的记录里。
staff-stays = 您在这里选的，对每位访客都有效。
staff-desk = 服务柜台
staff-voices = 用哪些语言朗读
staff-beginning = 每位访客开始时的设置
staff-welcome = 第一页
staff-first-language = 排在最前面的语言
staff-night = 夜间调暗屏幕
# $from, $to: times of day
staff-night-when = { $from }到{ $to }，没有人使用时，第一页会变暗。
staff-night-touch = 碰一下屏幕或按任何键，马上恢复正常亮度。
staff-sound = 检查声音
staff-sound-how = 请选一种语言，在访客使用机器的位置听一听。
staff-sound-sample = 每次开始使用时，声音就是这么大。
staff-sound-nothing = 听不到声音吗？
staff-sound-speaker = 请看看扬声器有没有打开，音量是不是太小。
staff-sound-headset = 如果插着耳机，请拔出来，不然声音只从耳机出来。
staff-sound-machine = 还是听不到？请告诉安装这台机器的人。
staff-counts = 访客看了哪些主题
staff-counting = 统计访问次数
staff-counted-what = 每星期统计各个主题在多少次访问中被查看过。
staff-counted-not = 统计里没有其他资料：没有输入的文字、具体时间或姓名。
staff-counted-week = 本星期（从星期一算起）
# $count: how many
staff-counted-visits = 访问总次数：{ $count }
# $topic: the name of a service; $count: how many visits looked at it
staff-counted-topic = { $topic }：{ $count }
staff-marks = 访客说有错的页面
staff-marks-how = 访客可以在“找人帮忙”的最后，指出刚才那一页有错。
staff-marks-kept = 只保存是哪一页、最近的日期和次数。
staff-marks-none = 目前没有页面被指出有错。
# $topic: the name of a service; $count: how many visits marked it; $day: the last day
staff-mark = { $topic }：{ $count } 次，最近一次是{ $day }
# $topic: the name of a service
staff-unmark = 清除标记：{ $topic }
staff-hidden = 隐藏的页面
staff-hidden-how = 要隐藏某一页，请先打开那一页，再回到这里。
staff-hidden-always = 紧急求助和防诈骗的页面会一直显示。
staff-hidden-now = 目前隐藏的页面
staff-hidden-none = 目前所有页面都显示。
staff-hidden-others = 您这次看过的页面，或访客说有错的页面
# $topic: the name of a service
staff-hide = 隐藏：{ $topic }
# $topic: the name of a service
staff-show = 重新显示：{ $topic }
staff-kiosk = 这台机器
staff-wipe = 清洁屏幕
staff-cleaning = 现在可以清洁屏幕
# $count: how many seconds
staff-cleaning-lasts = 触摸和按键会停用 { $count } 秒。
staff-cleaning-ends = 之后会自动回到第一页。
staff-restart = 重新启动指南程序
staff-quiet = 无人操作多久后，询问“您还在吗？”
quiet-usual = 平常时长
quiet-longer = 较长
quiet-longest = 最长
staff-lock = 完成并上锁
staff-content = 访客在这里看到的内容
# $count: how many
staff-facts = 资料、电话号码和网址：{ $count }
# $count: how many
staff-unconfirmed = 还没有向有关机构核实的：{ $count }
# $count: how many
staff-past-review = 已经过了复查日期的：{ $count }
staff-untold = 不注明
staff-place = 柜台的位置
place-near = 在这个屏幕附近
place-entrance = 在入口处
# $floor: the number of the floor
place-floor = { $floor }楼
staff-days = 柜台星期几有人
days-daily = 每天
days-weekdays = 星期一到星期五
# $time: the time it opens
staff-from = 从{ $time }开始
# $time: the time it closes
staff-to = 到{ $time }结束
staff-earlier = 提早
staff-later = 延后
staff-lends = 可借用的电话
lends-yes = 柜台有电话可借
lends-no = 柜台没有电话可借
voice-en = 英语
voice-zh = 华语
voice-ms = 马来语
voice-ta = 淡米尔语
staff-invite = 有人触摸屏幕时，先用声音说明怎样听朗读
staff-loudest = 访客可以选择的最大声音

## A page that the staff have hidden

hidden-says = 本中心暂时不显示这一页。
hidden-ask = 您可以问柜台的工作人员。

## Finish

finish-title = 要结束吗？
finish-says = 您选过的都会清除。下一位使用的人会从头开始。
finish-yes = 是，结束
finish-no = 不，返回

## Is somebody still there?

still-title = 您还在吗？
still-says = 已经有一段时间没有人按了。如果没有人回答，所有选择都会清除，留给下一位使用的人。
still-calm = 您没有做错什么。请慢慢来，不用急。
still-here = 我还在这里

## How values are written

value-money = { $dollars }元
value-day = { $year }年{ $month }月{ $day }日
value-month = { $year }年{ $month }月
value-year = { $year }年
value-minutes = { $count }分钟
value-hours = { $count }小时
value-days = { $count }天
value-working-days = { $count }个工作日
value-years = { $count }年
value-then-press = { $number }，接通后按 { $key }
open-day-and-night = 日夜开放
# $inches: the length, perhaps with a tenth
value-inches = { $inches }英寸
# $part: the part of the day: morning, noon, afternoon or evening
# $hour: the hour, 1 to 12
# $minute: the minutes, with both digits
value-time = { $part ->
    [morning] 早上{ $hour }:{ $minute }
    [noon] 中午{ $hour }:{ $minute }
    [afternoon] 下午{ $hour }:{ $minute }
   *[evening] 晚上{ $hour }:{ $minute }
}
