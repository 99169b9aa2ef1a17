### The goal Trust: what it means, what it brings a resident, and what you can do.

goal-trust-name = 目标：{ -goal-trust }
goal-trust-short = 安心上网
goal-trust-what = { -smart-nation-2-0 }的一个目标：您用手机或电脑时，应该不用害怕。

## More about it

goal-trust-means-heading = 这是什么意思
goal-trust-means-safe = 您用的东西要安全可靠。您的隐私要受到保护。
goal-trust-means-guard = 政府也防范电脑黑客，保护自己的系统。
goal-trust-brings-heading = 给您带来什么
goal-trust-brings-singpass = 在网上，{ -singpass } 可以安全地证明您是谁。
goal-trust-brings-check = 电话或信息很奇怪时，可以用 { -scamshield-app }查一查。
goal-trust-brings-laws = 有新的危险出现，法律也会跟着改。
goal-trust-brings-osc = 如果有人在网上伤害您，可以告诉 { -osc }。
goal-trust-do-heading = 您可以做什么
goal-trust-do-secret = 不要把密码和验证码告诉别人。帮您的人不需要知道。
goal-trust-do-call = 有疑问时，请打 { $scamshield-helpline } 问一问。
