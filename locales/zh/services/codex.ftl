### CODEX: an early plan for computer tools that government offices share.

codex-name = { -codex }
codex-short = 早期的政府共用工具计划
codex-what = 这是早期的计划，要让各政府机构共用电脑工具。
codex-what-now = 您不用做什么。

## More about it

codex-aim-heading = 有什么用
codex-aim-text = 各机构可以互相分享资料，也可以重复使用别人做好的工具。

# $codex-long-name: its name in full, in English
codex-aim-name = 这些字母代表“{ $codex-long-name }”。

codex-now-heading = 现在的情况

# $codex-stack-year: year in which that part was still in use
codex-now-part = 它的一部分，{ -sg-tech-stack }，在{ $codex-stack-year }还在使用。

codex-now-text = 我们没有找到 { -codex } 更新的消息。
