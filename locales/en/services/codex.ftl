### CODEX: an early plan for computer tools that government offices share.

codex-name = { -codex }
codex-short = An early plan for shared tools
codex-what = This is an early plan to give government offices shared computer tools.
codex-what-now = You need not do anything.

## More about it

codex-aim-heading = What it is for
codex-aim-text = Offices can share data, and use again a part that another office has made.

# $codex-long-name: its name in full, in English
codex-aim-name = The letters stand for “{ $codex-long-name }”.

codex-now-heading = What we know about it now

# $codex-stack-year: year in which that part was still in use
codex-now-part = A part of it, the { -sg-tech-stack }, was in use in { $codex-stack-year }.

codex-now-text = We found nothing newer about { -codex } itself.
